using System.Text;
using System.Text.Encodings.Web;

namespace OrthancGuard.Reports;

/// <summary>A page by itself: no script, nothing from elsewhere, black on white when printed. Every text goes through the encoder.</summary>
internal sealed class HtmlText
{
    // As the header says it too: a page that is saved and opened later keeps the promise.
    public const string ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Style =
        """
        body { font: 16px/1.5 "DejaVu Sans", system-ui, sans-serif; color: #111; background: #fff; max-width: 60em; margin: 2em auto; padding: 0 1em }
        h1 { font-size: 1.5em } h2 { font-size: 1.2em; margin-top: 2em } h3 { font-size: 1em; margin-bottom: .2em }
        table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: bold; padding: .5em 0 }
        th, td { border: 1px solid #555; padding: .35em .5em; text-align: left; vertical-align: top } th { background: #eee } td { overflow-wrap: anywhere }
        section { border-top: 1px solid #777; padding-top: .5em; margin-top: 1em; break-inside: avoid } dt { font-weight: bold } dd { margin: 0 0 .5em 0 }
        tr { break-inside: avoid } thead { display: table-header-group }
        @page { margin: 2cm } @media print { body { margin: 0; max-width: none; font-size: 11pt } }
        """;

    private readonly StringBuilder text = new();

    public HtmlText(string title)
    {
        text.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"robots\" content=\"noindex\">")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">")
            .Append("<title>").Append(Encode(title)).Append("</title><style>").Append(Style).Append("</style></head><body><main>\n");
        Element("h1", title);
    }

    public HtmlText Element(string name, string content)
    {
        text.Append('<').Append(name).Append('>').Append(Encode(content)).Append("</").Append(name).Append(">\n");
        return this;
    }

    public HtmlText Open(string name)
    {
        text.Append('<').Append(name).Append(">\n");
        return this;
    }

    public HtmlText Close(string name)
    {
        text.Append("</").Append(name).Append(">\n");
        return this;
    }

    public HtmlText Row(string cell, IEnumerable<string> cells)
    {
        text.Append("<tr>");
        foreach (var content in cells)
        {
            text.Append('<').Append(cell).Append(cell == "th" ? " scope=\"col\">" : ">").Append(Encode(content)).Append("</").Append(cell).Append('>');
        }

        text.Append("</tr>\n");
        return this;
    }

    public override string ToString() => text + "</main></body></html>\n";

    private static string Encode(string content) => HtmlEncoder.Default.Encode(content);
}
