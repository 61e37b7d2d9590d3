using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Ledger;

/// <summary>What an accounting of disclosures names (45 CFR 164.528(b)(2)): who received it and where, a description of what, and what for.</summary>
internal static class DisclosureFacts
{
    public static void Add(Dictionary<string, string> facts, Destination destination, IEnumerable<string> sopClassUids)
    {
        facts["recipient-address"] = destination.Delivery switch
        {
            DicomDeliverySettings dicom => $"{dicom.CalledAet}@{dicom.Host}:{dicom.Port}",
            OrthancDeliverySettings orthanc => $"{orthanc.Through} {orthanc.Entry} of Orthanc",
            _ => "",
        };
        facts["description"] = "de-identified: " + string.Join(", ", sopClassUids.Distinct(StringComparer.Ordinal)
            .Select(uid => DicomUid.Find(uid)?.Name ?? "other object").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        if (destination.Contract is { } contract)
        {
            facts["training"] = contract.TrainingAllowed ? "allowed" : "not allowed";
            if (contract.RetentionDays is { } days)
            {
                facts["retention-days"] = days.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }
}
