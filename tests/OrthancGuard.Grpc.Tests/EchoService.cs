using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using OrthancGuard.Grpc.Tests.Protos;
using Status = Grpc.Core.Status;

namespace OrthancGuard.Grpc.Tests;

/// <summary>Remembers which waiting calls saw their cancellation.</summary>
public sealed class Cancellations
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, TaskCompletionSource> _seen = new(StringComparer.Ordinal);

    public TaskCompletionSource Of(string name) => _seen.GetOrAdd(name, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}

public sealed class EchoService(Cancellations cancellations) : Echo.EchoBase
{
    public override async Task<SayReply> Say(SayRequest request, ServerCallContext context)
    {
        var headers = new Metadata();
        foreach (var entry in context.RequestHeaders.Where(e => e.Key.StartsWith("x-", StringComparison.Ordinal)))
        {
            headers.Add(entry);
            if (entry.IsBinary)
                context.ResponseTrailers.Add("t" + entry.Key, entry.ValueBytes);
            else
                context.ResponseTrailers.Add("t" + entry.Key, entry.Value);
        }

        if (headers.Count > 0)
            await context.WriteResponseHeadersAsync(headers);
        return new SayReply { Text = request.Text, Filling = ByteString.CopyFrom(new byte[request.ReplySize]) };
    }

    public override async Task Count(CountRequest request, IServerStreamWriter<Number> responseStream, ServerCallContext context)
    {
        for (var value = 1; value <= request.To; value++)
        {
            await responseStream.WriteAsync(new Number { Value = value }, context.CancellationToken);
            if (value == request.FailAfter)
                throw new RpcException(new Status(StatusCode.Aborted, "That was enough."));
        }
    }

    public override async Task<Number> Sum(IAsyncStreamReader<Number> requestStream, ServerCallContext context)
    {
        long sum = 0;
        await foreach (var number in requestStream.ReadAllAsync(context.CancellationToken))
            sum += number.Value;
        return new Number { Value = sum };
    }

    public override async Task Chat(IAsyncStreamReader<SayRequest> requestStream, IServerStreamWriter<SayReply> responseStream, ServerCallContext context)
    {
        while (await requestStream.MoveNext())
            await responseStream.WriteAsync(new SayReply { Text = requestStream.Current.Text });
    }

    public override Task<SayReply> Fail(FailRequest request, ServerCallContext context)
    {
        if (request.Unhandled)
            throw new InvalidOperationException(request.Message);
        if (request.Field.Length > 0)
        {
            throw new Google.Rpc.Status
            {
                Code = request.Code,
                Message = request.Message,
                Details = { Any.Pack(new BadRequest { FieldViolations = { new BadRequest.Types.FieldViolation { Field = request.Field, Description = "is wrong" } } }) },
            }.ToRpcException();
        }

        throw new RpcException(new Status((StatusCode)request.Code, request.Message));
    }

    public override async Task<SayReply> Wait(SayRequest request, ServerCallContext context)
    {
        await UntilCancelledAsync(request.Text, context);
        return new SayReply();
    }

    public override async Task WaitStreaming(SayRequest request, IServerStreamWriter<Number> responseStream, ServerCallContext context)
    {
        await responseStream.WriteAsync(new Number { Value = 1 });
        cancellations.Of(request.Text + " started").TrySetResult();
        await UntilCancelledAsync(request.Text, context);
    }

    public override async Task<SayReply> Ignore(SayRequest request, ServerCallContext context)
    {
        cancellations.Of(request.Text + " began").TrySetResult();
        await cancellations.Of(request.Text + " may end").Task;
        cancellations.Of(request.Text).TrySetResult();
        return new SayReply { Text = "too late" };
    }

    private async Task UntilCancelledAsync(string name, ServerCallContext context)
    {
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = context.CancellationToken.Register(cancelled.SetResult);
        cancellations.Of(name + " began").TrySetResult();
        await cancelled.Task;
        cancellations.Of(name).TrySetResult();
        context.CancellationToken.ThrowIfCancellationRequested();
    }
}
