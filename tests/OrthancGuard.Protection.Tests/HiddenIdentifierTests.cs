using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests;

/// <summary>Identifiers in the encodings in which text hides in binary values, at random depths and places.</summary>
public sealed class HiddenIdentifierTests
{
    private static readonly DicomTag[] Sequences = [DicomTag.OpticalPathSequence, DicomTag.CTExposureSequence, DicomTag.MRImagingModifierSequence];

    [Fact]
    public void AnIdentifierInAnyEncodingNeverSurvivesInABinaryValue() => Check.QuickThrowOnFailure(Prop.ForAll<int>(static seed =>
    {
        var random = new Random(seed);
        var hidden = Encoded(new[] { "Tester^Jane", "MRN-4711", "ACC-0815" }[random.Next(3)], random);
        byte[] value = [.. Noise(random), 0, .. hidden, 0, .. new byte[random.Next(9)]];
        var outcome = Protect(value.Length % 2 == 0 ? value : [.. value, 0], random.Next(4));
        return outcome.Instance is not { } instance ? outcome.Reasons.Count > 0 : instance.Bytes.AsSpan().IndexOf(hidden) < 0;
    }));

    [Fact]
    public void ABinaryValueWithoutIdentifiersIsReleasedAsItIs() => Check.QuickThrowOnFailure(Prop.ForAll<int>(static seed =>
    {
        var random = new Random(seed);
        byte[] value = [.. "start"u8, .. Noise(random), .. "end"u8];
        return Protect(value.Length % 2 == 0 ? value : [.. value, 0], random.Next(4)).Instance is { } instance && instance.Bytes.AsSpan().IndexOf(value) >= 0;
    }));

    private static InstanceOutcome Protect(byte[] value, int depth) =>
        TestObject.Protect(new ProtectionProfile { Deface = DefaceMode.NotAllowed }, TestObject.File(TestObject.Ct(dataset => Plant(dataset, value, depth))))[0];

    private static void Plant(DicomDataset dataset, byte[] value, int depth)
    {
        if (depth == 0)
        {
            dataset.Add(new DicomElement(DicomTag.ICCProfile, DicomVR.OB, value));
            return;
        }

        var item = new DicomDataset();
        Plant(item, value, depth - 1);
        dataset.Add(new DicomSequence(Sequences[depth % Sequences.Length], item));
    }

    private static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(40)];
        random.NextBytes(noise);
        return noise;
    }

    private static byte[] Encoded(string identifier, Random random) => random.Next(6) switch
    {
        0 => Encoding.ASCII.GetBytes(identifier),
        1 => Encoding.Unicode.GetBytes(identifier.ToLowerInvariant()),
        2 => Encoding.BigEndianUnicode.GetBytes(identifier),
        3 => Encoding.ASCII.GetBytes(Convert.ToHexString(Encoding.ASCII.GetBytes(identifier)).ToLowerInvariant()),
        4 => Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('x', random.Next(3)) + identifier + "yyy"))),
        _ => Encoding.ASCII.GetBytes(string.Concat(identifier.Select(static c => $"%{(int)c:X2}"))),
    };
}
