using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Policy;

namespace OrthancGuard.Transfers.Selection;

/// <summary>Reads from one image what rules look at in the study: procedure, priority, class and age of the patient.</summary>
internal static class StudyHeaderReader
{
    private static readonly string[] EmergencyWords = ["EMERGENCY", "EMERG", "ER", "ED", "A&E", "NOTAUFNAHME", "ZNA", "URGENCES", "TRAUMA"];
    private static readonly string[] OutpatientWords = ["OUTPATIENT", "OUTPT", "AMBULATORY", "AMBULANT", "AMBULANZ"];
    private static readonly string[] InpatientWords = ["INPATIENT", "INPT", "WARD", "STATION", "ICU"];

    public static StudyHeader Read(DicomDataset dataset) => new()
    {
        Procedures = Procedures(dataset),
        Priority = SeriesFactsReader.Texts(dataset, DicomTag.RequestedProcedurePriority).FirstOrDefault(),
        PatientClass = Class(dataset),
        Age = Age(dataset),
    };

    private static List<string> Procedures(DicomDataset dataset)
    {
        var found = SeriesFactsReader.Texts(
            dataset, DicomTag.RequestedProcedureDescription, DicomTag.StudyDescription, DicomTag.PerformedProcedureStepDescription);
        AddCodes(found, dataset);
        if (dataset.TryGetSequence(DicomTag.RequestAttributesSequence, out var requests))
        {
            foreach (var request in requests.Items)
            {
                found.AddRange(SeriesFactsReader.Texts(request, DicomTag.RequestedProcedureDescription));
                AddCodes(found, request);
            }
        }

        return [.. found.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static void AddCodes(List<string> found, DicomDataset dataset)
    {
        foreach (var sequence in new[] { DicomTag.ProcedureCodeSequence, DicomTag.RequestedProcedureCodeSequence, DicomTag.PerformedProtocolCodeSequence })
        {
            foreach (var (value, meaning) in Codes.In(dataset, sequence))
            {
                found.Add(value);
                if (meaning.Length > 0)
                {
                    found.Add(meaning);
                }
            }
        }
    }

    // DICOM has no attribute for it: words where the patient was are the best there is, then the admission.
    private static PatientClass? Class(DicomDataset dataset)
    {
        var words = SeriesFactsReader.Texts(
                dataset,
                DicomTag.RouteOfAdmissions,
                DicomTag.CurrentPatientLocation,
                DicomTag.ServiceEpisodeDescription,
                DicomTag.RequestingService,
                DicomTag.InstitutionalDepartmentName)
            .SelectMany(text => text.ToUpperInvariant().Split([' ', ',', ';', '/', '-', '_', '^', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
        if (words.Overlaps(EmergencyWords))
        {
            return PatientClass.Emergency;
        }

        if (words.Overlaps(OutpatientWords))
        {
            return PatientClass.Outpatient;
        }

        var status = SeriesFactsReader.Texts(dataset, DicomTag.VisitStatusID).FirstOrDefault()?.ToUpperInvariant();
        return (status, SeriesFactsReader.Texts(dataset, DicomTag.AdmissionID).Count > 0 || words.Overlaps(InpatientWords)) switch
        {
            ("ADMITTED", _) or (_, true) => PatientClass.Inpatient,
            ("CREATED" or "SCHEDULED" or "DISCHARGED", _) => PatientClass.Outpatient,
            _ => null,
        };
    }

    private static int? Age(DicomDataset dataset)
    {
        if (dataset.GetString(DicomTag.PatientAge)?.Trim() is { Length: 4 } text
            && int.TryParse(text[..3], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return text[3] switch
            {
                'Y' => number,
                'M' => number / 12,
                'W' => number * 7 / 365,
                'D' => number / 365,
                _ => null,
            };
        }

        return Day(dataset, DicomTag.PatientBirthDate) is { } born && Day(dataset, DicomTag.StudyDate) is { } made && made >= born
            ? made.Year - born.Year - (made < born.AddYears(made.Year - born.Year) ? 1 : 0)
            : null;
    }

    private static DateOnly? Day(DicomDataset dataset, DicomTag tag) =>
        DateOnly.TryParseExact(dataset.GetString(tag)?.Trim(), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
