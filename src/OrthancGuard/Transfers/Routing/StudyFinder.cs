using OrthancGuard.Orthanc;

namespace OrthancGuard.Transfers.Routing;

/// <summary>Finds the study in Orthanc that somebody wants to try a rule on.</summary>
internal sealed class StudyFinder(IOrthancClient orthanc)
{
    private const int Most = 20;
    private const int ChangesAtOnce = 1000;
    private const int MostPages = 20;

    /// <param name="text">Accession Number, Patient ID or Study Instance UID; empty for the latest studies.</param>
    /// <param name="cancellationToken">Looked at between Orthanc's answers.</param>
    /// <exception cref="OrthancException">Orthanc does not answer.</exception>
    public async Task<IReadOnlyList<OrthancStudy>> FindAsync(string text, CancellationToken cancellationToken)
    {
        var wanted = text.Trim();
        var ids = wanted.Length == 0 ? await LatestAsync(cancellationToken) : await NamedAsync(wanted, cancellationToken);
        var studies = new List<OrthancStudy>();
        foreach (var id in ids)
        {
            try
            {
                studies.Add(await orthanc.GetStudyAsync(id, cancellationToken));
            }
            catch (OrthancException e) when (e.Error == OrthancError.NotFound)
            {
                // Deleted since.
            }
        }

        return studies;
    }

    private async Task<IReadOnlyList<string>> NamedAsync(string wanted, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        if (wanted.Contains('.', StringComparison.Ordinal) && !wanted.Any(char.IsAsciiLetter))
        {
            found.AddRange(await orthanc.FindStudiesAsync(wanted, cancellationToken));
        }

        foreach (var attribute in (string[])["AccessionNumber", "PatientID"])
        {
            found.AddRange(await orthanc.FindStudiesByAsync(attribute, wanted, Most, cancellationToken));
        }

        return [.. found.Distinct(StringComparer.Ordinal).Take(Most)];
    }

    // By the log of changes, which every version of Orthanc has; newest first.
    private async Task<IReadOnlyList<string>> LatestAsync(CancellationToken cancellationToken)
    {
        var found = new List<string>();
        var until = await orthanc.GetLastChangeAsync(cancellationToken);
        for (var page = 0; page < MostPages && until > 0 && found.Count < Most; page++)
        {
            var since = Math.Max(0, until - ChangesAtOnce);
            var changes = await orthanc.GetChangesAsync(since, ChangesAtOnce, cancellationToken);
            found.AddRange(changes.Changes.Where(change => change.Level == OrthancLevel.Study && change.Sequence <= until && change.ChangeType is "NewStudy" or "StableStudy")
                .Reverse().Select(change => change.Id).Where(id => !found.Contains(id)).Distinct(StringComparer.Ordinal));
            until = since;
        }

        return [.. found.Distinct(StringComparer.Ordinal).Take(Most)];
    }
}
