using System.Diagnostics.CodeAnalysis;
using Google.Protobuf.Reflection;

namespace OrthancGuard.Grpc.Json;

/// <summary>A field of a message, or of a message inside it, by its dotted path. Each name may be the proto name or the JSON name.</summary>
internal sealed record FieldPath(IReadOnlyList<FieldDescriptor> Fields)
{
    public FieldDescriptor Leaf => Fields[^1];

    public static bool TryFind(MessageDescriptor message, string path, [NotNullWhen(true)] out FieldPath? found)
    {
        found = null;
        var fields = new List<FieldDescriptor>();
        MessageDescriptor? current = message;
        foreach (var name in path.Split('.'))
        {
            var field = current?.Fields.InDeclarationOrder().FirstOrDefault(f =>
                string.Equals(f.Name, name, StringComparison.Ordinal) || string.Equals(f.JsonName, name, StringComparison.Ordinal));
            if (field is null)
                return false;
            fields.Add(field);
            current = field is { FieldType: FieldType.Message, IsRepeated: false } ? field.MessageType : null;
        }

        found = new FieldPath(fields);
        return true;
    }

    public bool IsSameAs(FieldPath other) => Fields.SequenceEqual(other.Fields);

    /// <summary>True when this is <paramref name="other"/> or lies inside it.</summary>
    public bool StartsWith(FieldDescriptor other) => Fields[0] == other;
}
