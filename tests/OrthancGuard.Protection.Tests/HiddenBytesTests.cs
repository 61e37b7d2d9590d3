using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests;

/// <summary>Bytes that readers skip can carry anything.</summary>
public sealed class HiddenBytesTests
{
    [Fact]
    public void ReservedBytesOfHeadersDoNotSurvive()
    {
        var file = TestObject.File(TestObject.Ct(static dataset => dataset.Add(new DicomSequence(
            DicomTag.AnatomicRegionSequence, Code("T-D3000", "SRT", "Chest")))));
        var planted = Plant(file, "OW") + Plant(file, "SQ");
        Assert.True(planted >= 2);
        var outcome = TestObject.Protect(new ProtectionProfile(), file)[0];
        var text = Encoding.Latin1.GetString(outcome.Instance!.Bytes);
        Assert.Contains("T-D3000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("OWZZ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SQZZ", text, StringComparison.Ordinal);
    }

    private static DicomDataset Code(string value, string scheme, string meaning)
    {
        var code = new DicomDataset();
        code.Add(DicomTag.CodeValue, DicomVR.SH, value);
        code.Add(DicomTag.CodingSchemeDesignator, DicomVR.SH, scheme);
        code.Add(DicomTag.CodeMeaning, DicomVR.LO, meaning);
        return code;
    }

    /// <summary>Fills the reserved bytes after each VR of this name, and says how many there were.</summary>
    private static int Plant(byte[] file, string vr)
    {
        var pattern = Encoding.ASCII.GetBytes(vr + "\0\0");
        var count = 0;
        for (var at = file.AsSpan().IndexOf(pattern); at >= 0; at = file.AsSpan().IndexOf(pattern))
        {
            file.AsSpan(at + 2, 2).Fill((byte)'Z');
            count++;
        }

        return count;
    }
}
