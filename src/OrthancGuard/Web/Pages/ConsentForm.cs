using System.Globalization;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;

namespace OrthancGuard.Web.Pages;

/// <summary>Reads what a form says of a consent.</summary>
internal static class ConsentForm
{
    /// <summary>Sources that a person at a desk may choose, with their names.</summary>
    public static IReadOnlyList<(ConsentSource Source, string Name)> Sources { get; } =
    [
        (ConsentSource.InPerson, "In person"), (ConsentSource.Form, "Form"), (ConsentSource.Phone, "Telephone"), (ConsentSource.Portal, "Portal"),
    ];

    public static PatientIdentity? Patient(IFormCollection form) => PatientMatching.Normalize(form["patient"], form["issuer"]);

    /// <returns>The request, or why it is none.</returns>
    public static (ConsentRequest? Request, string? Problem) Read(ConsentKind kind, IFormCollection form, string by, TimeProvider time)
    {
        if (Patient(form) is not { } patient)
        {
            return (null, "Please give the patient's number.");
        }

        if (ConsentChoices.Read(form["scope"].ToString()) is not { } scope)
        {
            return (null, "There is no such company, task or destination.");
        }

        if (!TryDay(form["from"], out var from) || !TryDay(form["until"], out var until))
        {
            return (null, "Please give dates as in 2026-12-31.");
        }

        return (
            new()
            {
                Kind = kind,
                Patient = patient,
                Scope = scope,
                ValidFrom = from is { } first ? ClinicCalendar.StartOf(time, first) : null,
                // The last day is part of it.
                ValidUntil = until is { } last ? ClinicCalendar.StartOf(time, last.AddDays(1)) : null,
                By = by,
                Why = form["why"].ToString() is { Length: > 0 } why ? why : null,
                Source = Sources.FirstOrDefault(pair => string.Equals(pair.Source.ToString(), form["source"], StringComparison.Ordinal)).Source,
            },
            null);
    }

    private static bool TryDay(string? text, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) && read.Year is > 1900 and < 9000;
        day = isDay ? read : null;
        return isDay;
    }
}
