using OrthancGuard.Dicom.Data;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Storage;

namespace OrthancGuard.Returns;

/// <summary>An original study as it is in Orthanc now. PHI, never printed.</summary>
/// <param name="StudyId">Orthanc's id.</param>
/// <param name="PatientId">(0010,0020) as Orthanc makes its ids of it.</param>
/// <param name="StudyUid">Study Instance UID.</param>
/// <param name="Header">An instance of it, up to its pixels.</param>
internal sealed record OriginalStudy(string StudyId, string PatientId, string StudyUid, DicomDataset Header)
{
    public override string ToString() => $"(original study {StudyId})";
}

/// <summary>Finds the study that a result belongs to, and that it is still the patient's.</summary>
internal sealed class OriginalStudies(IOrthancClient orthanc, GuardStore store)
{
    /// <returns>Null, with the finding, when it is gone or another patient's.</returns>
    public async Task<OriginalStudy?> FindAsync(Disclosure disclosure, ReturnFindings findings, CancellationToken cancellationToken)
    {
        var patient = new PatientIdentity { Id = disclosure.Original.PatientId, Issuer = disclosure.Original.Issuer };
        var isThere = false;
        foreach (var id in await orthanc.FindStudiesAsync(disclosure.Original.StudyUid, cancellationToken))
        {
            if (await ReadHeaderAsync(id, cancellationToken) is not { } header)
            {
                continue;
            }

            isThere = true;
            var found = PatientMatching.Normalize(header.GetString(DicomTag.PatientID), header.GetString(DicomTag.IssuerOfPatientID));
            if (found is not null && PatientMatching.Same(found, patient))
            {
                return new(id, header.GetString(DicomTag.PatientID) ?? "", disclosure.Original.StudyUid, header);
            }
        }

        findings.Add(isThere ? ReturnRules.PatientChanged : ReturnRules.OriginalGone);
        return null;
    }

    // The smallest instance that is no result itself tells as much as any.
    private async Task<DicomDataset?> ReadHeaderAsync(string studyId, CancellationToken cancellationToken)
    {
        try
        {
            var instances = await orthanc.GetStudyInstancesAsync(studyId, cancellationToken);
            var results = await ReturnedInstances.AmongAsync(store, instances, cancellationToken);
            foreach (var instance in instances.Where(instance => !results.Contains(instance.Id)).OrderBy(instance => instance.FileSize).ThenBy(instance => instance.Id, StringComparer.Ordinal).Take(3))
            {
                var bytes = await orthanc.GetInstanceFileAsync(instance.Id, cancellationToken);
                if (DicomFile.ReadHeaderOrNull(bytes, DicomTag.PixelData) is { } file)
                {
                    return file.Dataset;
                }
            }
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            // Deleted since it was found.
        }

        return null;
    }
}
