namespace Grpc.Core;

/// <summary>Part of the signature of <see cref="ServerCallContext"/>; there is no client here to hand a token to.</summary>
public abstract class ContextPropagationToken
{
}

public class ContextPropagationOptions(bool propagateDeadline = true, bool propagateCancellation = true)
{
    public static readonly ContextPropagationOptions Default = new();

    public bool IsPropagateDeadline { get; } = propagateDeadline;

    public bool IsPropagateCancellation { get; } = propagateCancellation;
}
