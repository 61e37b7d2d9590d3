namespace OrthancGuard.Api;

/// <summary>Ids of Orthanc as callers give them: what is not one is turned away before Orthanc is asked.</summary>
internal static class OrthancIds
{
    private const int Longest = 128;

    public static bool IsOne(string id) => id.Length is > 0 and <= Longest && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <exception cref="global::Grpc.Core.RpcException">INVALID_ARGUMENT: it is not one.</exception>
    public static void Check(string id)
    {
        if (!IsOne(id))
        {
            throw Answers.Invalid("An id is not one of Orthanc's.");
        }
    }
}
