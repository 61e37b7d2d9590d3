using System.Buffers;
using System.Text;

namespace Grpc.Core;

public sealed partial class Metadata
{
    /// <summary>One header or trailer: text, or bytes where the name ends in <c>-bin</c>.</summary>
    public sealed class Entry
    {
        private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

        private readonly string? _value;
        private readonly byte[]? _valueBytes;

        /// <exception cref="ArgumentException">The name has characters no header may have, or ends in <c>-bin</c>.</exception>
        public Entry(string key, string value)
        {
            Key = Normalize(key);
            if (IsBinary)
                throw new ArgumentException("A name that ends in -bin needs bytes.", nameof(key));
            ArgumentNullException.ThrowIfNull(value);
            if (!IsText(value))
                throw new ArgumentException("A metadata value is printable ASCII; use a -bin name for anything else.", nameof(value));
            _value = value;
        }

        /// <exception cref="ArgumentException">The name has characters no header may have, or does not end in <c>-bin</c>.</exception>
        public Entry(string key, byte[] valueBytes)
        {
            Key = Normalize(key);
            if (!IsBinary)
                throw new ArgumentException("Only a name that ends in -bin can hold bytes.", nameof(key));
            ArgumentNullException.ThrowIfNull(valueBytes);
            _valueBytes = (byte[])valueBytes.Clone();
        }

        public string Key { get; }

        public bool IsBinary => Key.EndsWith(BinaryHeaderSuffix, StringComparison.Ordinal);

        public string Value => _value ?? throw new InvalidOperationException("A binary entry has no string value.");

        public byte[] ValueBytes => _valueBytes is null ? Encoding.ASCII.GetBytes(_value!) : (byte[])_valueBytes.Clone();

        public override string ToString() => IsBinary ? $"[Entry: key={Key}, binary]" : $"[Entry: key={Key}, value={_value}]";

        internal static bool IsText(string value) => !value.AsSpan().ContainsAnyExceptInRange(' ', '~');

        private static string Normalize(string key)
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
#pragma warning disable CA1308 // HTTP/2 field names are lower case.
            var name = key.ToLowerInvariant();
#pragma warning restore CA1308
            if (name.AsSpan().ContainsAnyExcept(NameCharacters))
                throw new ArgumentException("A metadata name holds letters, digits, '-', '_' and '.' only.", nameof(key));
            return name;
        }
    }
}
