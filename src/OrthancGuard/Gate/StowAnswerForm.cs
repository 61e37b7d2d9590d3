using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace OrthancGuard.Gate;

/// <summary>How the answer's data set is written: the DICOM JSON model (PS3.18 Annex F) or the Native DICOM Model (PS3.19 A.1).</summary>
internal sealed class StowAnswerForm
{
    private static readonly StowAnswerForm Json = new("application/dicom+json", WriteJson);
    private static readonly StowAnswerForm PlainJson = new("application/json", WriteJson);
    private static readonly StowAnswerForm Xml = new("application/dicom+xml", WriteXml);
    private readonly Func<IReadOnlyList<StowOutcome>, ReadOnlyMemory<byte>> write;

    private StowAnswerForm(string contentType, Func<IReadOnlyList<StowOutcome>, ReadOnlyMemory<byte>> write)
    {
        ContentType = contentType;
        this.write = write;
    }

    public string ContentType { get; }

    /// <summary>The form that the sender likes best; JSON where it does not say, null where it accepts neither.</summary>
    public static StowAnswerForm? Choose(StringValues accept)
    {
        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var types) || types.Count == 0)
        {
            return Json;
        }

        return types.Where(t => t.Quality is not 0).OrderByDescending(t => t.Quality ?? 1).Select(Of).FirstOrDefault(form => form is not null);
    }

    public ReadOnlyMemory<byte> Write(IReadOnlyList<StowOutcome> outcomes) => write(outcomes);

    private static StowAnswerForm? Of(MediaTypeHeaderValue type) => type.MediaType.ToString().ToUpperInvariant() switch
    {
        "APPLICATION/DICOM+JSON" or "*/*" or "APPLICATION/*" => Json,
        "APPLICATION/JSON" => PlainJson,
        "APPLICATION/DICOM+XML" => Xml,
        _ => null,
    };

    private static IEnumerable<(string Tag, string Keyword, StowOutcome[] Items)> Sequences(IReadOnlyList<StowOutcome> outcomes) =>
    [
        ("00081198", "FailedSOPSequence", [.. outcomes.Where(o => o is { IsStored: false, IsInstance: true })]),
        ("00081199", "ReferencedSOPSequence", [.. outcomes.Where(o => o.IsStored)]),
        ("0008119A", "OtherFailuresSequence", [.. outcomes.Where(o => o is { IsStored: false, IsInstance: false })]),
    ];

    private static IEnumerable<(string Tag, string VR, string Keyword, object Value)> Elements(StowOutcome outcome)
    {
        if (outcome.IsInstance)
        {
            yield return ("00081150", "UI", "ReferencedSOPClassUID", outcome.SopClassUid!);
            yield return ("00081155", "UI", "ReferencedSOPInstanceUID", outcome.SopInstanceUid!);
        }

        if (!outcome.IsStored)
        {
            yield return ("00081197", "US", "FailureReason", outcome.FailureReason);
        }
    }

    private static ReadOnlyMemory<byte> WriteJson(IReadOnlyList<StowOutcome> outcomes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        // Type 2: nothing can be retrieved from a gate.
        json.WriteStartObject("00081190");
        json.WriteString("vr", "UR");
        json.WriteEndObject();
        foreach (var (tag, _, items) in Sequences(outcomes).Where(s => s.Items.Length > 0))
        {
            json.WriteStartObject(tag);
            json.WriteString("vr", "SQ");
            json.WriteStartArray("Value");
            foreach (var item in items)
            {
                WriteItem(json, item);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteItem(Utf8JsonWriter json, StowOutcome outcome)
    {
        json.WriteStartObject();
        foreach (var (tag, vr, _, value) in Elements(outcome))
        {
            json.WriteStartObject(tag);
            json.WriteString("vr", vr);
            json.WriteStartArray("Value");
            if (value is ushort number)
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteStringValue((string)value);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> WriteXml(IReadOnlyList<StowOutcome> outcomes)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("NativeDicomModel", "http://dicom.nema.org/PS3.19/models/NativeDICOM");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            WriteStart(xml, "00081190", "UR", "RetrieveURL");
            xml.WriteEndElement();
            foreach (var (tag, keyword, items) in Sequences(outcomes).Where(s => s.Items.Length > 0))
            {
                WriteStart(xml, tag, "SQ", keyword);
                for (var i = 0; i < items.Length; i++)
                {
                    xml.WriteStartElement("Item");
                    xml.WriteAttributeString("number", (i + 1).ToString(CultureInfo.InvariantCulture));
                    WriteElements(xml, items[i]);
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void WriteElements(XmlWriter xml, StowOutcome outcome)
    {
        foreach (var (tag, vr, keyword, value) in Elements(outcome))
        {
            WriteStart(xml, tag, vr, keyword);
            xml.WriteStartElement("Value");
            xml.WriteAttributeString("number", "1");
            xml.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static void WriteStart(XmlWriter xml, string tag, string vr, string keyword)
    {
        xml.WriteStartElement("DicomAttribute");
        xml.WriteAttributeString("tag", tag);
        xml.WriteAttributeString("vr", vr);
        xml.WriteAttributeString("keyword", keyword);
    }
}
