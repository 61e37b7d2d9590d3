namespace OrthancGuard.Dicom.Data;

/// <summary>Numbers, from binary representations and from IS and DS alike.</summary>
public sealed partial class DicomDataset
{
    /// <summary>The first value as a whole number; null when the element is absent, empty, no whole number or out of range.</summary>
    public int? GetInt32(DicomTag tag) => TryGetInt32(tag, out var value) ? value : null;

    /// <summary>False when the element is absent, empty, no whole number or out of range.</summary>
    public bool TryGetInt32(DicomTag tag, out int value)
    {
        var number = Number(tag, 0) is { } first && first == Math.Floor(first) && first is >= int.MinValue and <= int.MaxValue ? (int?)first : null;
        value = number ?? 0;
        return number.HasValue;
    }

    /// <inheritdoc cref="TryGetInt32"/>
    public bool TryGetUInt16(DicomTag tag, out ushort value)
    {
        var found = TryGetInt32(tag, out var number) && number is >= 0 and <= ushort.MaxValue;
        value = found ? (ushort)number : (ushort)0;
        return found;
    }

    /// <summary>False when the element is absent, empty or not a finite number.</summary>
    public bool TryGetDouble(DicomTag tag, out double value)
    {
        var number = Number(tag, 0);
        value = number ?? 0;
        return number.HasValue;
    }

    /// <summary>All values; null when the element is absent or one of them is no finite number.</summary>
    public double[]? GetDoubles(DicomTag tag)
    {
        if (!TryGetElement(tag, out var element))
        {
            return null;
        }

        var numbers = new double[element.ValueCount];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (element.NumberAt(i) is not { } number)
            {
                return null;
            }

            numbers[i] = number;
        }

        return numbers;
    }

    private double? Number(DicomTag tag, int index) => TryGetElement(tag, out var element) ? element.NumberAt(index) : null;
}
