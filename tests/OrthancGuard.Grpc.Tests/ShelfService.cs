using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using OrthancGuard.Grpc.Tests.Protos;
using Status = Grpc.Core.Status;

namespace OrthancGuard.Grpc.Tests;

/// <summary>Answers with what it was given, so that a test sees what a binding made of a request.</summary>
public sealed class ShelfService : Shelf.ShelfBase
{
    public override Task<Item> Get(Item request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Item> Create(Item request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Item> Replace(Item request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Item> Move(Item request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Item> Tag(Item request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Item> Delete(Item request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Item> Cancel(Item request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Item> List(Item request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Item> Named(Item request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Item> Deep(Item request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Item> Purge(Item request, ServerCallContext context) => Task.FromResult(request);

    public override async Task Stream(Item request, IServerStreamWriter<Item> responseStream, ServerCallContext context)
    {
        for (var serial = 1; serial <= request.Times; serial++)
            await responseStream.WriteAsync(new Item { Id = request.Id, Serial = serial });
        if (request.FailWith != 0)
            throw new RpcException(new Status((StatusCode)request.FailWith, "No more."));
    }

    public override Task<Item> Break(Item request, ServerCallContext context)
    {
        if (request.FailWith == 0)
            throw new InvalidOperationException(request.Name);
        throw new Google.Rpc.Status
        {
            Code = request.FailWith,
            Message = "As asked.",
            Details = { Any.Pack(new ErrorInfo { Reason = "ASKED" }) },
        }.ToRpcException();
    }
}
