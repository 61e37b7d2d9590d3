using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace OrthancGuard.Grpc.Wire;

/// <summary>Metadata to and from HTTP fields. Text outside printable ASCII is no metadata and is not shown to services.
/// Binary values are base64 without padding; several may share one field, apart by commas.</summary>
internal static class MetadataHeaders
{
    public static Metadata Read(IHeaderDictionary headers)
    {
        var metadata = new Metadata();
        foreach (var header in headers)
        {
            if (IsReserved(header.Key))
                continue;
            foreach (var value in header.Value)
                Read(metadata, header.Key, value ?? "");
        }

        return metadata;
    }

    /// <summary>Appends to the fields. Names that belong to the protocol are left out, but for the status details.</summary>
    public static void Write(Metadata metadata, IHeaderDictionary headers)
    {
        foreach (var entry in metadata)
        {
            if (IsReserved(entry.Key) && entry.Key is not GrpcProtocol.StatusDetailsTrailer)
                continue;
            headers.Append(entry.Key, entry.IsBinary ? Convert.ToBase64String(entry.ValueBytes).TrimEnd('=') : entry.Value);
        }
    }

    private static void Read(Metadata metadata, string key, string value)
    {
        if (!key.EndsWith(Metadata.BinaryHeaderSuffix, StringComparison.OrdinalIgnoreCase))
        {
            if (Metadata.Entry.IsText(value))
                metadata.Add(key, value);
            return;
        }

        foreach (var part in value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!TryDecode(part, out var bytes))
                throw new RpcException(new Status(StatusCode.Internal, $"The metadata '{key}' is not base64."));
            metadata.Add(key, bytes);
        }
    }

    private static bool TryDecode(string value, out byte[] bytes)
    {
        var padded = value.TrimEnd('=');
        padded = padded.PadRight((padded.Length + 3) / 4 * 4, '=');
        bytes = new byte[padded.Length / 4 * 3];
        if (!Convert.TryFromBase64String(padded, bytes, out var length))
            return false;
        Array.Resize(ref bytes, length);
        return true;
    }

    private static bool IsReserved(string name) =>
        name.StartsWith(':')
        || name.StartsWith("grpc-", StringComparison.OrdinalIgnoreCase)
        || name.Equals("content-type", StringComparison.OrdinalIgnoreCase)
        || name.Equals("te", StringComparison.OrdinalIgnoreCase)
        || name.Equals("host", StringComparison.OrdinalIgnoreCase)
        || name.Equals("connection", StringComparison.OrdinalIgnoreCase)
        || name.Equals("content-length", StringComparison.OrdinalIgnoreCase)
        || name.Equals("transfer-encoding", StringComparison.OrdinalIgnoreCase);
}
