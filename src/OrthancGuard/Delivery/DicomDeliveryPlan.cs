using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Delivery;

/// <summary>
/// What one association is asked to carry. For each SOP class: a context for every transfer syntax that its instances are
/// stored in, and one with the uncompressed ones that we can convert to.
/// </summary>
internal sealed record DicomDeliveryPlan(IReadOnlyList<ProposedContext> Contexts, IReadOnlyList<ProtectedCopy> Copies)
{
    /// <summary>Context identifiers are the odd bytes (PS3.8 9.3.2.2).</summary>
    private const int MostContexts = 128;

    private static readonly string[] Uncompressed = [DicomTransferSyntax.ExplicitVRLittleEndian.Uid, DicomTransferSyntax.ImplicitVRLittleEndian.Uid];

    /// <summary>As few associations as the limit on contexts allows, in the order of the batch.</summary>
    public static IEnumerable<DicomDeliveryPlan> For(IReadOnlyList<ProtectedCopy> copies)
    {
        var contexts = new Dictionary<(string SopClass, string Syntax), ProposedContext>();
        var carried = new List<ProtectedCopy>();
        foreach (var copy in copies)
        {
            var needed = ContextsOf(copy).Where(c => !contexts.ContainsKey(c.Key)).ToArray();
            if (contexts.Count + needed.Length > MostContexts)
            {
                yield return new([.. contexts.Values], [.. carried]);
                contexts.Clear();
                carried.Clear();
                needed = [.. ContextsOf(copy)];
            }

            foreach (var (key, context) in needed)
            {
                contexts.Add(key, context);
            }

            carried.Add(copy);
        }

        if (carried.Count > 0)
        {
            yield return new([.. contexts.Values], carried);
        }
    }

    private static IEnumerable<KeyValuePair<(string SopClass, string Syntax), ProposedContext>> ContextsOf(ProtectedCopy copy)
    {
        yield return new((copy.SopClassUid, copy.TransferSyntaxUid), new ProposedContext(copy.SopClassUid, copy.TransferSyntaxUid));
        string[] others = [.. Uncompressed.Where(uid => uid != copy.TransferSyntaxUid)];
        yield return new((copy.SopClassUid, string.Join('\\', others)), new ProposedContext(copy.SopClassUid, others));
    }
}
