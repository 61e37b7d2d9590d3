using System.Net;
using System.Security.Cryptography;
using OrthancGuard.Cli;
using OrthancGuard.Configuration;
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

    /// <summary>A C-ECHO, or what a peer is asked for in its place; DICOMweb has nothing of the kind.</summary>
    public async Task<ProofResult?> EchoAsync(OrthancRoute kind, string entry, CancellationToken cancellationToken)
    {
        var name = OrthancPath.Escape(entry);
        var (what, answer) = kind switch
        {
            OrthancRoute.Modality => ("C-ECHO", await orthanc.ProbeAsync(HttpMethod.Post, $"modalities/{name}/echo", "{}", cancellationToken)),
            OrthancRoute.Peer => ("A question (/system)", await orthanc.ProbeAsync(HttpMethod.Get, $"peers/{name}/system", null, cancellationToken)),
            _ => ("", default),
        };
        return kind == OrthancRoute.DicomWeb ? null : answer == HttpStatusCode.OK
            ? new(true, $"{what} from Orthanc through {entry}: answered by the gate.")
            : new(false, $"{what} from Orthanc through {entry}: not answered. Is the guard running, and does Orthanc reach its gate?");
    }

    public async Task<ProofResult> SendAsync(OrthancRoute kind, string entry, string destination, CancellationToken cancellationToken)
    {
        var nobody = PhantomIdentity.FromSeed(RandomNumberGenerator.GetInt32(int.MaxValue));
        string? study = null;
        try
        {
            foreach (var file in SyntheticChestCt.Create(nobody, new() { Slices = Slices }))
            {
                study = (await orthanc.UploadInstanceAsync(file.ToArray(), cancellationToken)).ParentStudy;
            }

            var name = OrthancPath.Escape(entry);
            var answer = await (kind switch
            {
                OrthancRoute.Modality => orthanc.ProbeAsync(HttpMethod.Post, $"modalities/{name}/store", study, cancellationToken),
                OrthancRoute.Peer => orthanc.ProbeAsync(HttpMethod.Post, $"peers/{name}/store", study, cancellationToken),
                _ => orthanc.ProbeAsync(HttpMethod.Post, $"dicom-web/servers/{name}/stow", $$"""{ "Resources": ["{{study}}"], "Synchronous": true }""", cancellationToken),
            });
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
