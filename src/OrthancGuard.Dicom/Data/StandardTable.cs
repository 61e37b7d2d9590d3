using System.Reflection;
using System.Security.Cryptography;

namespace OrthancGuard.Dicom.Data;

/// <summary>What a generated table must be: its resource name, the SHA-256 of its bytes (hexadecimal) and its number of rows.</summary>
public readonly record struct StandardTableIdentity(string Resource, string Sha256, int Rows);

/// <summary>
/// A table of the standard as <c>scripts/generate-tables</c> embeds it: comment lines that name edition and source, then one row a line,
/// cells parted by tabs. The bytes are those of the assembly, not a copy.
/// </summary>
public sealed class StandardTable
{
    private readonly UnmanagedMemoryStream _stream;

    private StandardTable(UnmanagedMemoryStream stream, StandardTableIdentity identity)
    {
        _stream = stream;
        Identity = identity;
    }

    public StandardTableIdentity Identity { get; }

    /// <summary>All bytes of the table, header included.</summary>
    public unsafe ReadOnlySpan<byte> Bytes => new(_stream.PositionPointer, (int)_stream.Length);

    /// <summary>Opens a table and compares its digest.</summary>
    /// <exception cref="InvalidOperationException">The table is missing or not the one that was generated.</exception>
    public static StandardTable Open(Assembly assembly, StandardTableIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        if (assembly.GetManifestResourceStream(identity.Resource) is not UnmanagedMemoryStream stream)
            throw new InvalidOperationException($"The table {identity.Resource} is not embedded in {assembly.GetName().Name}.");
        var table = new StandardTable(stream, identity);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(table.Bytes, digest);
        if (!Convert.ToHexStringLower(digest).Equals(identity.Sha256, StringComparison.Ordinal))
            throw new InvalidOperationException($"The table {identity.Resource} was altered after it was generated.");
        return table;
    }

    /// <summary>The rows after the header, in order.</summary>
    public RowEnumerator GetEnumerator() => new(Bytes);

    /// <summary>The cells of the row that starts at <paramref name="offset"/> of <see cref="Bytes"/>.</summary>
    public StandardTableRow RowAt(int offset)
    {
        var rest = Bytes[offset..];
        return new StandardTableRow(rest[..rest.IndexOf((byte)'\n')], offset);
    }

    public ref struct RowEnumerator(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _next;

        public StandardTableRow Current { get; private set; }

        public bool MoveNext()
        {
            while (_next < _bytes.Length)
            {
                var start = _next;
                var length = _bytes[start..].IndexOf((byte)'\n');
                _next = start + length + 1;
                if (_bytes[start] == (byte)'#')
                    continue;
                Current = new StandardTableRow(_bytes.Slice(start, length), start);
                return true;
            }

            return false;
        }
    }
}
