using Grpc.Core;

namespace OrthancGuard.Grpc.Wire;

/// <summary>What is said of messages that cannot be taken or sent.</summary>
internal static class MessageErrors
{
    public static RpcException TooLargeToReceive() => Error(StatusCode.ResourceExhausted, "The received message is larger than the limit.");

    public static RpcException TooLargeToSend() => Error(StatusCode.ResourceExhausted, "The message to send is larger than the limit.");

    public static RpcException Truncated() => Error(StatusCode.Internal, "The request ends inside a message.");

    public static RpcException Missing() => Error(StatusCode.Internal, "The request holds no message.");

    public static RpcException TooMany() => Error(StatusCode.Internal, "The request holds more than one message.");

    public static RpcException BadFlag() => Error(StatusCode.Internal, "The compressed flag of a message is neither 0 nor 1.");

    public static RpcException FlagWithoutEncoding() => Error(StatusCode.Internal, "A message is marked compressed and grpc-encoding is not set.");

    public static RpcException Unreadable() => Error(StatusCode.Internal, "The message cannot be parsed.");

    public static RpcException NoAnswer() => Error(StatusCode.Internal, "The service returned no message.");

    private static RpcException Error(StatusCode code, string text) => new(new Status(code, text));
}
