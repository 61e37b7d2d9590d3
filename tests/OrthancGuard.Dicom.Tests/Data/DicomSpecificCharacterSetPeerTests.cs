using System.Text.Json;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

/// <summary>The same bytes read by Python and pydicom.</summary>
public sealed class DicomSpecificCharacterSetPeerTests
{
    private const string Tables = """
        import json
        sets = {100: 'iso8859_1', 101: 'iso8859_2', 109: 'iso8859_3', 110: 'iso8859_4', 144: 'iso8859_5', 127: 'iso8859_6',
                126: 'iso8859_7', 138: 'iso8859_8', 148: 'iso8859_9', 203: 'iso8859_15', 166: 'iso8859_11', 13: 'shift_jis'}
        out = {}
        for number, codec in sets.items():
            text = ''.join(bytes([b]).decode(codec, 'replace') for b in range(0xA1, 0xE0 if number == 13 else 0x100))
            out[f'ISO_IR {number}'] = text
        def pairs(codec, lead, escape=b'', high=0):
            return ''.join((escape + bytes([r | high, c | high])).decode(codec, 'replace')[:1]
                           for r in range(0x21, 0x7F) for c in range(0x21, 0x7F))
        out['\\ISO 2022 IR 87'] = pairs('iso2022_jp', 0, b'\x1b$B')
        out['\\ISO 2022 IR 149'] = pairs('euc_kr', 0, high=0x80)
        out['\\ISO 2022 IR 58'] = pairs('gb2312', 0, high=0x80)
        print(json.dumps(out))
        """;

    private const string Files = """
        import json, os, sys, warnings
        warnings.simplefilter('ignore')
        import pydicom
        from pydicom.charset import convert_encodings
        out = []
        def walk(ds):
            terms = ds.get('SpecificCharacterSet', '') if 'SpecificCharacterSet' in ds else ds._parent_terms
            terms = [terms] if isinstance(terms, str) or terms is None else list(terms)
            for tag in list(ds.keys()):
                raw = ds.get_item(tag)
                if raw.VR == 'SQ':
                    for item in ds[tag].value:
                        item._parent_terms = terms
                        walk(item)
                elif raw.VR in ('PN', 'LO', 'SH', 'ST', 'LT', 'UT', 'UC') and isinstance(raw.value, bytes) and any(b > 126 or b == 27 for b in raw.value):
                    value = raw.value
                    element = ds[tag]
                    values = element.value if element.VM > 1 else [element.value]
                    out.append(dict(terms=[t or '' for t in terms], vr=raw.VR, bytes=value.hex(), values=[str(v) for v in values]))
        for root, _, files in sorted(os.walk(sys.argv[1])):
            for name in sorted(files):
                try:
                    ds = pydicom.dcmread(os.path.join(root, name))
                except Exception:
                    continue
                ds._parent_terms = ''
                walk(ds)
        print(json.dumps(out))
        """;

    [Fact]
    public void EveryTableIsPythons()
    {
        var run = Repository.Run("/usr/bin/python3", "-c", Tables);
        Assert.SkipUnless(run is { ExitCode: 0 }, "No /usr/bin/python3 to compare with.");
        foreach (var (term, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(run.Value.Output)!)
        {
            var set = DicomSpecificCharacterSet.FromTerms(term.Split('\\'));
            var repertoire = set.Declared[^1];
            var different = new List<string>();
            for (var i = 0; i < text.Length; i++)
            {
                var (first, second) = repertoire.Width == 1 ? (0xA1 + i, 0) : ((i / 94) + 0x21, (i % 94) + 0x21);
                var known = repertoire.TryDecode((byte)first, (byte)second, out var character);
                if (text[i] != '\uFFFD' && (!known || character != text[i]))
                    different.Add($"{first:X2}{second:X2} {(int)text[i]:X4} {(int)character:X4}");
            }

            // GB 2312's middle dot and dash are GBK's here.
            Assert.True(different.Count == (term.EndsWith("IR 58", StringComparison.Ordinal) ? 2 : 0), $"{term}: {string.Join(';', different)}");
        }
    }

    [Fact]
    public void TheZoosCharacterSetFilesReadAsPydicomReadsThem()
    {
        Assert.SkipUnless(SharedData.IsPresent, SharedData.Absent);
        var folder = Directory.CreateTempSubdirectory("orthancguard-charsets-");
        try
        {
            foreach (var archive in new[] { "pydicom", "fo-dicom", "orthanc-tests" })
            {
                Repository.Run("tar", "-xJf", SharedData.At("zoo", archive + ".tar.xz"), "-C", folder.FullName, "--wildcards",
                    "*/charset_files/*", "*/charset/*", "*/Encodings/*");
            }

            Assert.SkipUnless(Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories).Any(), "No tar and xz to unpack the zoo with.");
            var run = Repository.Run("/usr/bin/python3", "-c", Files, folder.FullName);
            Assert.SkipUnless(run is { ExitCode: 0 }, "No pydicom to compare with.");
            var elements = JsonSerializer.Deserialize<List<Element>>(run.Value.Output, JsonSerializerOptions.Web)!;
            var different = new List<string>();
            // Debian's pydicom leaves the escape sequences of ISO-IR 58 in the text: no opinion to compare with.
            foreach (var element in elements.Where(e => !e.Values.Any(v => v.Contains('\x1b', StringComparison.Ordinal))))
            {
                var set = DicomSpecificCharacterSet.FromTerms(element.Terms);
                var values = set.DecodeValues(Convert.FromHexString(element.Bytes), DicomVR.Parse(element.VR));
                if (!Normal(values).SequenceEqual(Normal(element.Values), StringComparer.Ordinal))
                    different.Add($"{string.Join('|', element.Terms)} {element.VR} {element.Bytes} {string.Join('|', element.Values)} / {string.Join('|', values)}");
            }

            Assert.True(different.Count == 0, string.Join('\n', different));
            Assert.True(elements.Count > 60, $"{elements.Count} elements");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Normal(IEnumerable<string> values) => values.Select(v => v.TrimEnd(' ', '\0', '='));

    private sealed record Element(string[] Terms, string VR, string Bytes, string[] Values);
}
