using OrthancGuard.Dicom.Network.UpperLayer;

namespace OrthancGuard.Dicom.Network.Messages;

/// <summary>
/// Puts command sets together from their fragments and hands data sets out as streams (PS3.7 6.3.1, PS3.8 Annex E). A command
/// comes whole before its data set, both on one accepted context; everything else is a violation.
/// </summary>
internal sealed class MessageReader(PduReceiver pdus, Func<byte, bool> isAccepted)
{
    private const int MaximumCommandLength = 16 * 1024;
    private readonly byte[] _command = new byte[MaximumCommandLength];

    /// <returns>A command; or none, when the peer asked for or confirmed release.</returns>
    public async ValueTask<Incoming> ReadAsync()
    {
        var count = 0;
        byte? contextId = null;
        while (true)
        {
            var type = await pdus.NextPdvAsync();
            if (type != PduType.Data)
            {
                return contextId is null
                    ? new Incoming(type, 0, Command: null)
                    : throw DicomNetworkException.Violation(AbortReason.UnexpectedPdu, "A release in the middle of a message.");
            }

            CheckFragment(contextId);
            contextId = pdus.ContextId;
            if (pdus.PdvLeft > (uint)(MaximumCommandLength - count))
                throw DicomNetworkException.Violation(AbortReason.NotSpecified, "A command set of excessive length.");
            while (await pdus.ReadPdvAsync(_command.AsMemory(count)) is var read and > 0)
                count += read;
            if (pdus.IsLastFragment)
                return new Incoming(PduType.Data, contextId.Value, DimseCommand.Read(_command.AsSpan(0, count)));
        }
    }

    /// <summary>The data set that follows the command just read.</summary>
    public DataSetStream OpenDataSet(byte contextId) => new(pdus, contextId);

    private void CheckFragment(byte? contextId)
    {
        if (!pdus.IsCommand)
            throw DicomNetworkException.Violation(AbortReason.NotSpecified, "Data without a command.");
        if (!isAccepted(pdus.ContextId))
            throw DicomNetworkException.Violation(AbortReason.InvalidParameter, "A presentation context that was not accepted.");
        if (contextId is not null && contextId != pdus.ContextId)
            throw DicomNetworkException.Violation(AbortReason.InvalidParameter, "A message on two presentation contexts.");
    }
}

/// <summary>What came: a command with its context, or a release PDU.</summary>
internal readonly record struct Incoming(PduType Type, byte ContextId, DimseCommand? Command);
