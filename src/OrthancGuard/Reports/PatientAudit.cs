using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OrthancGuard.Reports;

/// <summary>The answer to a patient as a FHIR R4 Bundle (type collection) of AuditEvent, one for each transfer.</summary>
internal static class PatientAudit
{
    public static string Bundle(PatientReport report)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Bundle");
            json.WriteString("type", "collection");
            json.WriteString("timestamp", Time(report.MadeAt));
            json.WriteStartArray("entry");
            foreach (var transfer in report.Sent.Concat(report.NotSent).OrderBy(transfer => transfer.At))
            {
                json.WriteStartObject();
                json.WriteString("fullUrl", $"urn:orthancguard:transfer:{transfer.TransferId}");
                json.WritePropertyName("resource");
                Event(json, report, transfer);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    // AuditEvent R4: type, recorded, agent and source are required; outcome 0 success, 4 minor failure, 8 serious failure.
    private static void Event(Utf8JsonWriter json, PatientReport report, ReportedTransfer transfer)
    {
        json.WriteStartObject();
        json.WriteString("resourceType", "AuditEvent");
        json.WriteString("id", transfer.TransferId);
        json.WritePropertyName("type");
        Coding(json, "http://dicom.nema.org/resources/ontology/DCM", transfer.HasLeft ? "110104" : "110100", transfer.HasLeft ? "DICOM Instances Transferred" : "Application Activity");
        json.WriteString("action", transfer.HasLeft ? "R" : "E");
        if (transfer is { Images: > 0, Until: { } until })
        {
            json.WriteStartObject("period");
            json.WriteString("start", Time(transfer.At));
            json.WriteString("end", Time(until));
            json.WriteEndObject();
        }

        json.WriteString("recorded", Time(transfer.Until ?? transfer.At));
        json.WriteString("outcome", transfer.Images > 0 ? "0" : transfer.HasLeft ? "4" : "8");
        json.WriteString("outcomeDesc", string.Join(' ', transfer.Outcome));
        if (transfer.Task.Length > 0)
        {
            json.WriteStartArray("purposeOfEvent");
            json.WriteStartObject();
            json.WriteString("text", transfer.Task);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartArray("agent");
        Agent(json, "110153", "Source Role ID", "OrthancGuard", isRequestor: true, null);
        Agent(json, "110152", "Destination Role ID", transfer.Company, isRequestor: false, transfer.Contract);
        json.WriteEndArray();
        json.WriteStartObject("source");
        json.WriteStartObject("observer");
        json.WriteString("display", "OrthancGuard");
        json.WriteEndObject();
        json.WriteEndObject();
        Entities(json, report, transfer);
        json.WriteEndObject();
    }

    private static void Agent(Utf8JsonWriter json, string code, string meaning, string name, bool isRequestor, string? policy)
    {
        json.WriteStartObject();
        json.WriteStartObject("type");
        json.WriteStartArray("coding");
        Coding(json, "http://dicom.nema.org/resources/ontology/DCM", code, meaning);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("who");
        json.WriteString("display", name);
        json.WriteEndObject();
        json.WriteBoolean("requestor", isRequestor);
        if (policy is not null)
        {
            json.WriteStartArray("policy");
            json.WriteStringValue($"urn:orthancguard:contract:{Uri.EscapeDataString(policy)}");
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Entities(Utf8JsonWriter json, PatientReport report, ReportedTransfer transfer)
    {
        json.WriteStartArray("entity");
        json.WriteStartObject();
        json.WriteStartObject("what");
        json.WriteStartObject("identifier");
        json.WriteString("value", report.Patient.Id);
        if (!string.IsNullOrEmpty(report.Patient.Issuer))
        {
            json.WriteStartObject("assigner");
            json.WriteString("display", report.Patient.Issuer);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WritePropertyName("type");
        Coding(json, "http://terminology.hl7.org/CodeSystem/audit-entity-type", "1", "Person");
        json.WritePropertyName("role");
        Coding(json, "http://terminology.hl7.org/CodeSystem/object-role", "1", "Patient");
        json.WriteEndObject();
        json.WriteStartObject();
        json.WritePropertyName("type");
        Coding(json, "http://terminology.hl7.org/CodeSystem/audit-entity-type", "2", "System Object");
        json.WriteString("description", string.Join(' ', transfer.Removed));
        json.WriteStartArray("detail");
        Detail(json, "study-date", PlainWords.Date(transfer.Study.Date));
        Detail(json, "study-description", transfer.Study.Description ?? "");
        Detail(json, "modalities", string.Join(' ', transfer.Study.Modalities));
        Detail(json, "images", transfer.Images.ToString(CultureInfo.InvariantCulture));
        Detail(json, "images-unconfirmed", transfer.Unconfirmed > 0 ? transfer.Unconfirmed.ToString(CultureInfo.InvariantCulture) : "");
        Detail(json, "retention-days", transfer.RetentionDays?.ToString(CultureInfo.InvariantCulture) ?? "");
        Detail(json, "results", string.Join(' ', transfer.CameBack));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A FHIR string is never empty.
    private static void Detail(Utf8JsonWriter json, string type, string value)
    {
        if (value.Length > 0)
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteString("valueString", value);
            json.WriteEndObject();
        }
    }

    private static void Coding(Utf8JsonWriter json, string system, string code, string display)
    {
        json.WriteStartObject();
        json.WriteString("system", system);
        json.WriteString("code", code);
        json.WriteString("display", display);
        json.WriteEndObject();
    }

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
