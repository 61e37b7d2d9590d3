using System.Globalization;
using OrthancGuard.Policy;

namespace OrthancGuard.Api.Fhir;

/// <summary>FHIR dateTimes: a year, a month, a day, or a moment with its zone. What is not a moment means the whole of it.</summary>
internal static class FhirTime
{
    public static string Write(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The first moment.</summary>
    public static DateTimeOffset Start(string text, TimeProvider time) => Read(text, time).First;

    /// <summary>The moment after the last one.</summary>
    public static DateTimeOffset End(string text, TimeProvider time) => Read(text, time).After;

    private static (DateTimeOffset First, DateTimeOffset After) Read(string text, TimeProvider time)
    {
        if (TryDay(text, "yyyy-MM-dd", out var day))
        {
            return (ClinicCalendar.StartOf(time, day), ClinicCalendar.StartOf(time, day.AddDays(1)));
        }

        if (TryDay(text, "yyyy-MM", out var month))
        {
            return (ClinicCalendar.StartOf(time, month), ClinicCalendar.StartOf(time, month.AddMonths(1)));
        }

        if (TryDay(text, "yyyy", out var year))
        {
            return (ClinicCalendar.StartOf(time, year), ClinicCalendar.StartOf(time, year.AddYears(1)));
        }

        string[] forms = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];
        return DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? (moment, moment)
            : throw FhirProblem.Invalid("A date must be a year, a month, a day, or a moment with its zone.");
    }

    private static bool TryDay(string text, string form, out DateOnly day) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is > 1 and < 9999;
}
