using System.Globalization;
using System.Numerics;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>Short ways to fill a data set: the dictionary knows the VR.</summary>
internal static class PhantomDataset
{
    public static DicomDataset Set(this DicomDataset dataset, DicomTag tag, params string[] values)
    {
        var entry = DicomDictionary.Find(tag) ?? throw new ArgumentException("Not in the dictionary.", nameof(tag));
        dataset.Add(tag, entry.VR, values);
        return dataset;
    }

    public static DicomDataset Set(this DicomDataset dataset, DicomTag tag, params ReadOnlySpan<double> values)
    {
        var texts = new string[values.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Decimal(values[i]);
        return dataset.Set(tag, texts);
    }

    public static DicomDataset Set(this DicomDataset dataset, DicomTag tag, params ReadOnlySpan<Vector3> values)
    {
        var numbers = new double[values.Length * 3];
        for (var i = 0; i < values.Length; i++)
            (numbers[i * 3], numbers[(i * 3) + 1], numbers[(i * 3) + 2]) = (values[i].X, values[i].Y, values[i].Z);
        return dataset.Set(tag, numbers);
    }

    public static DicomDataset Set(this DicomDataset dataset, DicomTag tag, params DicomDataset[] items)
    {
        dataset.AddOrUpdate(new DicomSequence(tag, items));
        return dataset;
    }

    public static DicomDataset SetBytes(this DicomDataset dataset, DicomTag tag, DicomVR vr, ReadOnlyMemory<byte> value)
    {
        dataset.AddOrUpdate(new DicomElement(tag, vr, value));
        return dataset;
    }

    /// <summary>An item of a code sequence (PS3.3 8.8).</summary>
    public static DicomDataset Code(string value, string scheme, string meaning) => new DicomDataset()
        .Set(DicomTag.CodeValue, value).Set(DicomTag.CodingSchemeDesignator, scheme).Set(DicomTag.CodeMeaning, meaning);

    /// <summary>An item that refers to an instance (PS3.3 table 10-11).</summary>
    public static DicomDataset Reference(string sopClass, string sopInstance) => new DicomDataset()
        .Set(DicomTag.ReferencedSOPClassUID, sopClass).Set(DicomTag.ReferencedSOPInstanceUID, sopInstance);

    // At most six decimals: a DS has room for sixteen characters.
    private static string Decimal(double value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text;
}
