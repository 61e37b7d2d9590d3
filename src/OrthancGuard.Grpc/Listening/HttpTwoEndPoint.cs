using System.Net;

namespace OrthancGuard.Grpc.Listening;

/// <summary>An endpoint without a port: it is given the HTTP/2 connections that arrived on another endpoint.</summary>
internal sealed class HttpTwoEndPoint(EndPoint shared) : EndPoint
{
    public HandedConnections Connections { get; } = new();

    public override string ToString() => $"{shared}, HTTP/2 connections";
}
