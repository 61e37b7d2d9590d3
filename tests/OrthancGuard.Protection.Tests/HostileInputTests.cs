using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests;

/// <summary>
/// Objects in which somebody's identity stands where nobody would look for it. Each is released without it, or held: no third way. The needle
/// is what a reader could recognise, looked for in the outgoing bytes.
/// </summary>
public sealed class HostileInputTests
{
    private static readonly ProtectionProfile[] Profiles =
    [
        new() { Deface = DefaceMode.NotAllowed },
        new()
        {
            Deface = DefaceMode.NotAllowed, Dates = TemporalInformation.Modified, CleanDescriptors = true, CleanGraphics = true, RetainPatientCharacteristics = true,
            RetainDeviceIdentity = true, RetainSafePrivate = true, SafePrivateTable = SafePrivateAttributes.Tcia,
        },
    ];

    private static readonly byte[] Jpeg =
    [
        0xFF, 0xD8, 0xFF, 0xC3, 0, 11, 12, 0, 16, 0, 16, 1, 1, 0x11, 0, 0xFF, 0xC4, 0, 20, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0,
    ];

    public static TheoryData<string, Action<DicomDataset>, string> Texts() => new()
    {
        { "an id split over two values", Text("MRN-", "4711"), @"MRN-\4711" },
        { "a name split over two values", Text("Tes", "ter"), @"Tes\ter" },
        { "an id spelt without its hyphen", Text("see MRN4711"), "MRN4711" },
        { "an id spelt with spaces", Text("MRN 47 11"), "MRN 47 11" },
        { "an id spelt letter by letter", Text("M.R.N.-4.7.1.1"), "4.7.1.1" },
        { "a name letter by letter", Text("J a n e T e s t e r"), "T e s t e r" },
        { "behind zero bytes", static dataset => dataset.Add(new DicomElement(DicomTag.SequenceName, DicomVR.SH, "ep2d\0\0Tester\0"u8.ToArray())), "Tester" },
        { "behind fifty spaces", static dataset => dataset.Add(new DicomElement(DicomTag.ManufacturerModelName, DicomVR.LO, Encoding.ASCII.GetBytes("M" + new string(' ', 50) + "tester"))), "tester" },
        { "family name last, in capitals", Text("JANE TESTER"), "TESTER" },
        { "joined with an underline", Text("x_tester_jane_2"), "tester" },
        { "a birthday in words", Text("born February 29th, 1960"), "1960" },
        { "a birthday in German", Text("geb. 29. Februar 1960"), "1960" },
        { "a birthday in Spanish", Text("29 de febrero de 1960"), "1960" },
        { "a birthday in two digits", Text("29/2/60"), "29/2/60" },
        { "a birthday with spaces", Text("1960 2 29"), "1960 2 29" },
        { "the day of the study without zeros", Text("31.1.2024"), "31.1.2024" },
        { "full-width letters", Text("Ｔｅｓｔｅｒ"), "Ｔｅｓｔｅｒ" },
        { "a soft hyphen within", Text("Tes\u00ADter"), "Tes\u00ADter" },
        { "an accent put over a letter", Text("Te\u0301ster"), "Te\u0301ster" },
        { "a zero-width space within", Text("Tes\u200Bter"), "Tes\u200Bter" },
        { "a surname as a code", static dataset => dataset.Add(DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY", "AXIAL", "TESTER"), "TESTER" },
        { "an id in the character set", static dataset => dataset.Add(DicomTag.SpecificCharacterSet, DicomVR.CS, "ISO_IR 192", "MRN-4711"), "MRN-4711" },
        { "a birthday as a number", static dataset => dataset.Add(DicomTag.InstanceNumber, DicomVR.IS, "19600229"), "19600229" },
        { "a birthday among decimals", static dataset => dataset.Add(DicomTag.WindowCenter, DicomVR.DS, "40", "19600229"), "19600229" },
        { "a birthday in a class UID", static dataset => dataset.Add(DicomTag.RelatedGeneralSOPClassUID, DicomVR.UI, "1.2.3.19600229.1"), "19600229" },
        { "a name among numbers", static dataset => dataset.Add(new DicomElement(DicomTag.FrameIncrementPointer, DicomVR.AT, "Tester^Jane "u8.ToArray())), "Tester" },
        { "a name as short integers", static dataset => dataset.Add(new DicomElement(DicomTag.RedPaletteColorLookupTableDescriptor, DicomVR.US, "tester"u8.ToArray())), "tester" },
        { "a name in swapped bytes", static dataset => dataset.Add(new DicomElement(DicomTag.RedPaletteColorLookupTableData, DicomVR.OW, "eTtsreJ^naxe"u8.ToArray())), "eTtsre" },
        { "a padding value as text", static dataset => dataset.Add(new DicomElement(DicomTag.PixelPaddingValue, DicomVR.OW, "Tester^Jane "u8.ToArray())), "Tester" },
        { "in a curve", static dataset => dataset.Add(new DicomElement(new DicomTag(0x5000, 0x3000), DicomVR.OW, "Tester^Jane "u8.ToArray())), "Tester" },
        { "in a private sequence of undefined length", PrivateSequence, "Tester" },
        { "in a sequence of unknown VR", UnknownSequence, "Tester" },
        { "in a group length", static dataset => dataset.Add(new DicomElement(new DicomTag(0x0018, 0), DicomVR.UL, "Test"u8.ToArray())), "Test" },
        { "in a private creator without a block", static dataset => dataset.Add(new DicomElement(new DicomTag(0x0019, 0x0010), DicomVR.LO, "Tester^Jane "u8.ToArray())), "Tester" },
        { "in the creator of a listed block", static dataset =>
        {
            dataset.Add(new DicomElement(new DicomTag(0x0019, 0x0010), DicomVR.LO, "SIEMENS MR HEADER TESTER"u8.ToArray()));
            dataset.Add(new DicomElement(new DicomTag(0x0019, 0x100C), DicomVR.IS, "12"u8.ToArray()));
        }, "TESTER" },
    };

    public static TheoryData<string, Func<DicomFragmentSequence>, string> Streams() => new()
    {
        { "a comment", static () => Stream([.. Jpeg[..2], 0xFF, 0xFE, 0, 8, .. "Tester"u8, .. Jpeg[2..], 0xFF, 0xD9]), "Tester" },
        { "an application segment", static () => Stream([.. Jpeg[..2], 0xFF, 0xE1, 0, 8, .. "Tester"u8, .. Jpeg[2..], 0xFF, 0xD9]), "Tester" },
        { "a JFIF thumbnail", static () => Stream([.. Jpeg[..2], 0xFF, 0xE0, 0, 22, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 2, .. "Tester"u8, .. Jpeg[2..], 0xFF, 0xD9]), "Tester" },
        { "behind the end of the image", static () => Stream([.. Jpeg, 0xFF, 0xD9, .. "Tester"u8]), "Tester" },
        { "in another fragment", static () => Stream([.. Jpeg, 0xFF, 0xD9], "Tester^Jane "u8.ToArray()), "Tester" },
        { "in the middle of a long fragment", static () => Stream([.. Jpeg, .. new byte[6000], .. "MRN-4711"u8, .. new byte[6000], 0xFF, 0xD9]), "MRN-4711" },
        { "in the offset table", static () => new DicomFragmentSequence(DicomTag.PixelData, DicomVR.OB, "Tester^Jane "u8.ToArray(), [(byte[])[.. Jpeg, 0xFF, 0xD9]]), "Tester" },
        { "before the image", static () => Stream([.. "Tester"u8, .. Jpeg, 0xFF, 0xD9]), "Tester" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void NobodyIsRecognised(string where, Action<DicomDataset> plant, string needle)
    {
        Assert.NotEmpty(where);
        foreach (var profile in Profiles)
            AssertGone(TestObject.Protect(profile, TestObject.File(TestObject.Ct(plant)))[0], needle);
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public void NobodyIsRecognisedInCompressedPixels(string where, Func<DicomFragmentSequence> pixels, string needle)
    {
        Assert.NotEmpty(where);
        var file = TestObject.File(TestObject.Ct(dataset => dataset.Add(pixels())), DicomTransferSyntax.Find("1.2.840.10008.1.2.4.70"));
        AssertGone(TestObject.Protect(Profiles[0], file)[0], needle);
    }

    [Fact]
    public void NobodyIsRecognisedAmongThePixels()
    {
        var file = TestObject.File(TestObject.Ct(static dataset =>
        {
            Assert.True(dataset.TryGetElement(DicomTag.PixelData, out var pixels));
            var bytes = pixels.Value.ToArray();
            "Name: Tester^Jane"u8.CopyTo(bytes.AsSpan(101));
            dataset.Add(new DicomElement(DicomTag.PixelData, DicomVR.OW, bytes));
        }));
        AssertGone(TestObject.Protect(Profiles[0], file)[0], "Tester");
    }

    [Theory]
    [InlineData("Müller^Jürgen", "MUELLER 2")]
    [InlineData("Müller^Jürgen", "with Muller")]
    [InlineData("Müller^Jürgen", "Mu\u0308ller")]
    [InlineData("Mueller^Juergen", "Müller")]
    [InlineData("Gößmann^Åse", "GOSSMANN")]
    [InlineData("Gößmann^Åse", "goessmann")]
    [InlineData("Núñez^José", "nunez")]
    [InlineData("Nunez^Jose", "Núñez")]
    public void ANameIsRecognisedHoweverItIsWritten(string name, string text)
    {
        var outcome = TestObject.Protect(Profiles[0], TestObject.File(TestObject.Ct(dataset =>
        {
            dataset.Add(DicomTag.PatientName, DicomVR.PN, name);
            dataset.Add(DicomTag.SequenceName, DicomVR.SH, text);
        })))[0];
        AssertGone(outcome, text.Split(' ').MaxBy(static word => word.Length)!);
    }

    private static void AssertGone(InstanceOutcome outcome, string needle)
    {
        if (outcome.Instance is not { } instance)
        {
            Assert.NotEmpty(outcome.Reasons);
            Assert.DoesNotContain(outcome.Reasons, static reason => reason.Code == ReasonCodes.Internal);
            return;
        }

        foreach (var encoding in new[] { Encoding.Latin1, Encoding.UTF8 })
        {
            var text = encoding.GetString(instance.Bytes);
            Assert.DoesNotContain(needle, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static Action<DicomDataset> Text(params string[] values) => dataset => dataset.Add(DicomTag.SoftwareVersions, DicomVR.LO, values);

    private static DicomFragmentSequence Stream(params byte[][] fragments) =>
        new(DicomTag.PixelData, DicomVR.OB, ReadOnlyMemory<byte>.Empty, [.. fragments.Select(static fragment => fragment.Length % 2 == 0 ? fragment : [.. fragment, 0])]);

    private static void PrivateSequence(DicomDataset dataset)
    {
        dataset.Add(new DicomElement(new DicomTag(0x0029, 0x0010), DicomVR.LO, "SOMEBODY"u8.ToArray()));
        dataset.Add(new DicomSequence(new DicomTag(0x0029, 0x1010), Named()));
    }

    // PS3.5 6.2.2: implicit VR little endian within.
    private static void UnknownSequence(DicomDataset dataset) => dataset.Add(new DicomElement(
        DicomTag.CTExposureSequence, DicomVR.UN,
        (byte[])[0xFE, 0xFF, 0x00, 0xE0, 18, 0, 0, 0, 0x08, 0x00, 0x90, 0x10, 10, 0, 0, 0, .. "for Tester"u8]));

    private static DicomDataset Named()
    {
        var item = new DicomDataset();
        item.Add(DicomTag.ManufacturerModelName, DicomVR.LO, "Tester");
        return item;
    }
}
