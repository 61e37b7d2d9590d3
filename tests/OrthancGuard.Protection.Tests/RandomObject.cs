using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Tests;

/// <summary>An object that follows from a number: what is in it, where, and in which encoding.</summary>
internal sealed class RandomObject
{
    private const int Deepest = 4;

    private static readonly (string[] Terms, string Name, string[] Parts)[] People =
    [
        (["ISO_IR 6"], "Tester^Jane", ["Tester"]),
        (["ISO_IR 100"], "Müßler^Jörg", ["Müßler"]),
        (["ISO_IR 192"], "Núñez^José=山田^太郎", ["Núñez", "山田"]),
        (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎", ["Yamada", "山田"]),
        (["GB18030"], "Wang^Xiaodong=王^小东", ["Xiaodong", "小东"]),
        (["ISO_IR 144"], "Люксембург^Роза", ["Люксембург"]),
    ];

    private static readonly DicomTransferSyntax[] Syntaxes =
    [
        DicomTransferSyntax.ExplicitVRLittleEndian, DicomTransferSyntax.ImplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRBigEndian,
        DicomTransferSyntax.DeflatedExplicitVRLittleEndian, DicomTransferSyntax.Find("1.2.840.10008.1.2.4.70")!,
    ];

    // A lossless JPEG of nothing much, and a comment in it.
    private static readonly byte[] Start = [0xFF, 0xD8];
    private static readonly byte[] Image =
        [0xFF, 0xC3, 0, 11, 12, 0, 16, 0, 16, 1, 1, 0x11, 0, 0xFF, 0xC4, 0, 20, 0, 1, .. new byte[16], 0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 0, 0, 0, 0, 0xFF, 0xD9];

    private static readonly DicomTag[] Decisive =
    [
        DicomTag.SpecificCharacterSet, DicomTag.Modality, DicomTag.ImageType, DicomTag.BodyPartExamined, DicomTag.AnatomicRegionSequence, DicomTag.ConversionType,
        DicomTag.DeidentificationMethod, DicomTag.DeidentificationMethodCodeSequence, DicomTag.PatientIdentityRemoved, DicomTag.ReferencedFrameOfReferenceSequence,
        DicomTag.DirectoryRecordSequence, DicomTag.LongitudinalTemporalInformationModified, DicomTag.SharedFunctionalGroupsSequence, DicomTag.TextValue,
        DicomTag.PatientSpeciesDescription, DicomTag.BurnedInAnnotation, DicomTag.PixelDataProviderURL,
    ];

    private static readonly DicomDictionaryEntry[] Unlisted = [.. Enumerable.Range(0x0008, 0x5000 - 8)
        .Where(static group => group % 2 == 0 && group != 0x0028)
        .SelectMany(static group => Enumerable.Range(1, 0x400).Select(element => new DicomTag((ushort)group, (ushort)element)))
        .Where(static tag => ProfileTable.Find(tag) is null && !Decisive.Contains(tag))
        .Select(static tag => DicomDictionary.Find(tag) is { } entry && entry.Tag == tag ? entry : null)
        .OfType<DicomDictionaryEntry>()
        .Where(static entry => entry.VRs.Count == 1 && entry.Keyword.Length > 0 && entry.VR != DicomVR.UI && entry.VR != DicomVR.DA && entry.VR != DicomVR.DT && entry.VR != DicomVR.UR)];

    private static readonly DicomDictionaryEntry[][] ByVR = [.. Unlisted.GroupBy(static entry => entry.VR).Select(static group => group.ToArray())];

    private readonly Random _random;
    private readonly bool _withIdentifiers;
    private readonly DicomSpecificCharacterSet _characters;
    private readonly string[] _secrets;
    private readonly List<(DicomTag, string)> _kept = [];

    public RandomObject(int seed, bool withIdentifiers)
    {
        _random = new Random(seed);
        _withIdentifiers = withIdentifiers;
        var person = People[_random.Next(People.Length)];
        var syntax = Syntaxes[_random.Next(Syntaxes.Length)];
        _characters = DicomSpecificCharacterSet.FromTerms(person.Terms);
        _secrets = [.. person.Parts, "MRN-4711", "ACC-0815"];
        var dataset = TestObject.Ct(dataset =>
        {
            dataset.Add(DicomTag.SpecificCharacterSet, DicomVR.CS, person.Terms);
            dataset.Add(new DicomElement(DicomTag.PatientName, DicomVR.PN, Encode(person.Name, DicomVR.PN)));
            Fill(dataset, 0);
            if (syntax.IsEncapsulated)
                dataset.Add(new DicomFragmentSequence(DicomTag.PixelData, DicomVR.OB, ReadOnlyMemory<byte>.Empty, [Compressed()]));
        });
        File = TestObject.File(dataset, syntax);
        var big = syntax.IsBigEndian;
        Kept = big ? [] : _kept;
    }

    public byte[] File { get; }

    /// <summary>What must not be found in any file that leaves, in each encoding in which it may have been planted.</summary>
    public IEnumerable<byte[]> Needles => _secrets.SelectMany(secret => new[] { Encode(secret, DicomVR.LO), Encoding.UTF8.GetBytes(secret) })
        .Select(static bytes => bytes.AsSpan().TrimEnd((byte)' ').ToArray());

    /// <summary>What must be found again. Of a big-endian file nothing: its numbers are other bytes.</summary>
    public IReadOnlyList<(DicomTag Tag, string Value)> Kept { get; }

    public HashSet<int> Depths { get; } = [];

    public HashSet<DicomVR> VRs { get; } = [];

    private void Fill(DicomDataset dataset, int depth)
    {
        Depths.Add(depth);
        for (var i = 0; i < 10; i++)
        {
            // A VR first: else most would be codes.
            var group = ByVR[_random.Next(ByVR.Length)];
            var entry = group[_random.Next(group.Length)];
            if (dataset.Contains(entry.Tag))
                continue;
            VRs.Add(entry.VR);
            if (entry.VR != DicomVR.SQ)
                Add(dataset, entry.Tag, entry.VR, mayStay: true);
        }

        if (depth < Deepest && _random.Next(4) > 0)
            AddSequence(dataset, depth);
        if (_withIdentifiers)
            AddPrivate(dataset, depth);
    }

    private void AddSequence(DicomDataset dataset, int depth)
    {
        var sequences = Array.Find(ByVR, static group => group[0].VR == DicomVR.SQ)!;
        var tag = sequences[_random.Next(sequences.Length)].Tag;
        if (dataset.Contains(tag))
            return;
        if (_random.Next(4) == 0)
        {
            // PS3.5 6.2.2: written by somebody who did not know what it is.
            var text = Value(DicomVR.LO);
            dataset.Add(new DicomElement(tag, DicomVR.UN, (byte[])
                [0xFE, 0xFF, 0x00, 0xE0, (byte)(text.Length + 8), 0, 0, 0, 0x08, 0x00, 0x90, 0x10, (byte)text.Length, 0, 0, 0, .. text]));
            VRs.Add(DicomVR.UN);
            return;
        }

        DicomDataset[] items = [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => new DicomDataset())];
        foreach (var item in items)
            Fill(item, depth + 1);
        dataset.Add(new DicomSequence(tag, items));
        VRs.Add(DicomVR.SQ);
    }

    private void AddPrivate(DicomDataset dataset, int depth)
    {
        var group = (ushort)(0x0009 + (2 * _random.Next(20)));
        if (_random.Next(3) > 0)
            dataset.Add(new DicomElement(new DicomTag(group, 0x0010), DicomVR.LO, Encode(_random.Next(4) == 0 ? Secret() : "SIEMENS MR HEADER", DicomVR.LO)));
        Add(dataset, new DicomTag(group, 0x100C), DicomVR.LO, mayStay: false);
        Add(dataset, new DicomTag(group, 0x100D), DicomVR.UN, mayStay: false);
        if (depth >= Deepest || _random.Next(2) == 0)
            return;
        var item = new DicomDataset();
        Add(item, DicomTag.ManufacturerModelName, DicomVR.LO, mayStay: false);
        dataset.Add(new DicomSequence(new DicomTag(group, 0x100E), item));
    }

    private void Add(DicomDataset dataset, DicomTag tag, DicomVR vr, bool mayStay)
    {
        var value = Value(vr);
        dataset.Add(new DicomElement(tag, vr, value));
        if (mayStay && !_withIdentifiers)
            _kept.Add((tag, Convert.ToHexString(value)));
    }

    private byte[] Value(DicomVR vr)
    {
        // In binary values they are only held, so seldom: most objects are to be released.
        if (_withIdentifiers && _random.Next(vr.IsString ? 3 : 100) == 0 && vr != DicomVR.AS && vr != DicomVR.TM)
            return vr.IsString ? Encode(vr == DicomVR.CS || vr == DicomVR.AE || vr == DicomVR.DS || vr == DicomVR.IS ? "MRN-4711" : Planted(), vr) : Hidden(vr);
        if (!vr.IsString)
            return Noise(vr.UnitSize * _random.Next(1, 5));
        var number = _random.Next(1000, 99999).ToString(CultureInfo.InvariantCulture);
        return Encode(vr == DicomVR.AS ? "042Y" : vr == DicomVR.TM ? "1200" : vr == DicomVR.DS || vr == DicomVR.IS ? number : vr == DicomVR.CS || vr == DicomVR.AE ? $"K{number}" : $"kept {number}", vr);
    }

    private string Secret() => _secrets[_random.Next(_secrets.Length)];

    private string Planted() => _random.Next(5) switch
    {
        0 => Secret(),
        1 => $"by {Secret().ToLowerInvariant()}!",
        2 => $"({Secret().ToUpperInvariant()})",
        3 => $"CT_{Secret()}_5mm",
        _ => $"see {Secret()}, {Secret()}",
    };

    // In binary values only what is long enough not to be there by chance.
    private byte[] Hidden(DicomVR vr)
    {
        var text = _secrets[^_random.Next(1, 3)];
        byte[] hidden = _random.Next(4) switch
        {
            0 => Encoding.ASCII.GetBytes(text),
            1 => Encoding.Unicode.GetBytes(text),
            2 => Encoding.ASCII.GetBytes(Convert.ToHexString(Encoding.ASCII.GetBytes(text))),
            _ => Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.ASCII.GetBytes(text + "xxx"))),
        };
        var unit = Math.Max(2, vr.UnitSize);
        return [.. hidden, .. new byte[(unit - (hidden.Length % unit)) % unit]];
    }

    private byte[] Compressed()
    {
        byte[] comment = _withIdentifiers ? [0xFF, 0xFE, 0, 10, .. "MRN-4711"u8] : [];
        byte[] whole = [.. Start, .. comment, .. Image];
        return whole.Length % 2 == 0 ? whole : [.. whole, 0];
    }

    private byte[] Noise(int length)
    {
        var noise = new byte[length % 2 == 0 ? length : length + 1];
        _random.NextBytes(noise);
        return noise;
    }

    private byte[] Encode(string text, DicomVR vr)
    {
        _characters.TryEncode(text, vr, out var bytes);
        return bytes.Length % 2 == 0 ? bytes : [.. bytes, (byte)' '];
    }
}
