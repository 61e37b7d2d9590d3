namespace Grpc.AspNetCore.Server;

/// <summary>Settings of every gRPC service of the application.</summary>
public class GrpcServiceOptions
{
    public const int DefaultReceiveLimit = 4 * 1024 * 1024;

    /// <summary>Largest message accepted, in bytes, also after decompression and for JSON bodies; null for no limit.</summary>
    public int? MaxReceiveMessageSize { get; set; } = DefaultReceiveLimit;

    /// <summary>Largest message sent, in bytes; null for no limit.</summary>
    public int? MaxSendMessageSize { get; set; }

    /// <summary>Adds the text of an exception that a service let escape to the status. Never on in production: exceptions may quote input.</summary>
    public bool? EnableDetailedErrors { get; set; }

    /// <summary><c>gzip</c> or <c>deflate</c>, used when the caller accepts it; null sends messages as they are.</summary>
    public string? ResponseCompressionAlgorithm { get; set; }
}
