using System.Text;

namespace OrthancGuard.Grpc.Calls;

/// <summary>Where an exception comes from, without its message: a message may quote what was in a request.</summary>
internal static class ExceptionTrace
{
    public static string Of(Exception exception)
    {
        var trace = new StringBuilder();
        for (var inner = exception; inner is not null; inner = inner.InnerException)
            trace.Append(inner.GetType().FullName).AppendLine().AppendLine(inner.StackTrace);
        return trace.ToString();
    }
}
