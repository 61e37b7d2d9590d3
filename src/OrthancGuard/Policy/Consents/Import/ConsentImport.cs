using System.Security.Cryptography;
using System.Text;
using OrthancGuard.Configuration;

namespace OrthancGuard.Policy.Consents.Import;

/// <summary>Consents from a file: first looked at, then confirmed, then written all at once or not at all.</summary>
internal sealed class ConsentImport(IConsentRegistry registry, ConfigurationSource configuration, TimeProvider time)
{
    public async Task<ImportPreview> PreviewAsync(string csv, string by, CancellationToken cancellationToken)
    {
        var (rows, mistakes) = new ImportRows(configuration.Current, by, time).Read(csv);
        var lines = new List<ImportLine>();
        var said = new HashSet<(ConsentKind, PatientIdentity, ConsentScope, DateTimeOffset?, DateTimeOffset?)>();
        foreach (var (number, request) in rows)
        {
            var isKnown = !said.Add(Saying(request)) || await IsKnownAsync(request, cancellationToken);
            lines.Add(new(number, request, isKnown));
        }

        return new()
        {
            Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(csv))),
            Lines = lines,
            Mistakes = mistakes,
        };
    }

    /// <returns>Not written when the digest is of another file, or the file has mistakes.</returns>
    public async Task<ImportPreview> ConfirmAsync(string csv, string digest, string by, CancellationToken cancellationToken)
    {
        var preview = await PreviewAsync(csv, by, cancellationToken);
        if (preview.Mistakes.Count > 0 || !string.Equals(preview.Digest, digest, StringComparison.OrdinalIgnoreCase))
        {
            return preview;
        }

        // Once begun it is finished: what an opt-out stops must be stopped.
        await registry.AddAllAsync(preview.Requests, CancellationToken.None);
        return preview with { IsWritten = true };
    }

    private async Task<bool> IsKnownAsync(ConsentRequest request, CancellationToken cancellationToken)
    {
        var known = await registry.ListAsync(new(Patient: request.Patient, Limit: 1000, Kind: request.Kind), cancellationToken);
        return known.Any(consent => Saying(new()
        {
            Kind = consent.Kind,
            Patient = consent.Patient,
            Scope = consent.Scope,
            ValidFrom = consent.ValidFrom,
            ValidUntil = consent.ValidUntil,
            By = "",
        }).Equals(Saying(request)));
    }

    // Who says it and why makes no other consent of it.
    private static (ConsentKind, PatientIdentity, ConsentScope, DateTimeOffset?, DateTimeOffset?) Saying(ConsentRequest request) =>
        (request.Kind, request.Patient, request.Scope, request.ValidFrom, request.ValidUntil);
}
