using System.Net;
using System.Security.Cryptography;
using OrthancGuard.Cli;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Adoption;

/// <summary>What a synthetic study came to.</summary>
/// <param name="IsWell">It went the way that it should.</param>
/// <param name="Text">One line for the administrator.</param>
internal sealed record ProofResult(bool IsWell, string Text);

/// <summary>
/// Sends a synthetic study of nobody through the whole chain: Orthanc, its entry, the gate, the guard and, where the contract lets it, the
/// vendor. It is removed from Orthanc afterwards.
/// </summary>
internal sealed class AdoptionProof(IOrthancClient orthanc, GuardClient guard, TimeProvider time)
{
    private const int Slices = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public async Task<ProofResult> EchoAsync(string modality, CancellationToken cancellationToken) =>
        await orthanc.ProbeAsync(HttpMethod.Post, $"modalities/{OrthancPath.Escape(modality)}/echo", "{}", cancellationToken) == HttpStatusCode.OK
            ? new(true, $"C-ECHO from Orthanc through {modality}: answered by the gate.")
            : new(false, $"C-ECHO from Orthanc through {modality}: not answered. Is the guard running, and does Orthanc reach its gate?");

    public async Task<ProofResult> SendAsync(string modality, string destination, CancellationToken cancellationToken)
    {
        var nobody = PhantomIdentity.FromSeed(RandomNumberGenerator.GetInt32(int.MaxValue));
        string? study = null;
        try
        {
            foreach (var file in SyntheticChestCt.Create(nobody, new() { Slices = Slices }))
            {
                study = (await orthanc.UploadInstanceAsync(file.ToArray(), cancellationToken)).ParentStudy;
            }

            var answer = await orthanc.ProbeAsync(HttpMethod.Post, $"modalities/{OrthancPath.Escape(modality)}/store", study, cancellationToken);
            return await FollowAsync(study!, destination, answer == HttpStatusCode.OK, cancellationToken);
        }
        finally
        {
            if (study is not null)
            {
                await orthanc.DeleteAsync(OrthancLevel.Study, study, CancellationToken.None);
            }
        }
    }

    private async Task<ProofResult> FollowAsync(string study, string destination, bool wasTaken, CancellationToken cancellationToken)
    {
        if (!wasTaken)
        {
            var known = (await guard.GetAsync<V1.ListDestinationsResponse>("v1/destinations", cancellationToken)).Destinations
                .FirstOrDefault(other => string.Equals(other.Name, destination, StringComparison.OrdinalIgnoreCase));
            return known is null
                ? new(false, $"A synthetic study: refused by the gate; the running guard does not know {destination}.")
                : known.NotInForce.Length > 0
                    ? new(true, $"A synthetic study: arrived at the gate and was refused, as it should be: {known.NotInForce}")
                    : new(false, "A synthetic study: Orthanc could not send it; its job says why.");
        }

        for (var begun = time.GetTimestamp(); time.GetElapsedTime(begun) < Limit; await Task.Delay(Pause, time, cancellationToken))
        {
            var transfer = (await guard.GetAsync<V1.ListTransfersResponse>($"v1/transfers?pageSize=100&destination={Uri.EscapeDataString(destination)}", cancellationToken))
                .Transfers.FirstOrDefault(other => other.StudyId == study);
            switch (transfer?.State)
            {
                case V1.TransferState.Delivered:
                    return new(true, $"A synthetic study: {transfer.Counts.Delivered} instances protected, verified and delivered to the vendor (transfer {transfer.Id}).");
                case V1.TransferState.Refused or V1.TransferState.Held or V1.TransferState.Failed or V1.TransferState.Cancelled:
                    return new(false, $"A synthetic study: {transfer.State.ToString().ToLowerInvariant()} (transfer {transfer.Id}): {string.Join(" ", transfer.Reasons.Select(reason => reason.Text))}");
            }
        }

        return new(false, "A synthetic study: arrived at the gate, and is still on its way after five minutes.");
    }
}
