using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>Where a reader is: the sequences and items that it is inside of. Kept only to say it in an exception.</summary>
internal sealed class ReadingPlace
{
    private readonly List<(DicomTag Tag, int Item)> _sequences = [];

    public int Depth => _sequences.Count;

    public void Enter(DicomTag sequence) => _sequences.Add((sequence, -1));

    public void NextItem() => _sequences[^1] = (_sequences[^1].Tag, _sequences[^1].Item + 1);

    public void ReturnTo(int depth) => _sequences.RemoveRange(depth, _sequences.Count - depth);

    public void Leave() => _sequences.RemoveAt(_sequences.Count - 1);

    public string PathTo(DicomTag? tag)
    {
        var path = new StringBuilder();
        foreach (var (sequence, item) in _sequences)
        {
            path.Append(path.Length > 0 ? "." : "").Append(sequence);
            if (item >= 0)
            {
                path.Append('[').Append(item).Append(']');
            }
        }

        if (tag is { } last)
        {
            path.Append(path.Length > 0 ? "." : "").Append(last);
        }

        return path.ToString();
    }
}
