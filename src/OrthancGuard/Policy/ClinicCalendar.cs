namespace OrthancGuard.Policy;

/// <summary>Days and months as the clinic counts them: in the time zone of the guard's clock.</summary>
internal static class ClinicCalendar
{
    public static DateOnly Today(TimeProvider time) => Day(time, time.GetUtcNow());

    public static DateOnly Day(TimeProvider time, DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, time.LocalTimeZone).DateTime);

    /// <summary>The first moment of the calendar month of <paramref name="at"/>.</summary>
    public static DateTimeOffset MonthOf(TimeProvider time, DateTimeOffset at)
    {
        var day = Day(time, at);
        return StartOf(time, new DateOnly(day.Year, day.Month, 1));
    }

    /// <summary>The first moment of a day.</summary>
    public static DateTimeOffset StartOf(TimeProvider time, DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);

        // Where clocks go forward at midnight the day begins an hour later.
        while (time.LocalTimeZone.IsInvalidTime(local))
        {
            local = local.AddMinutes(30);
        }

        return new DateTimeOffset(local, time.LocalTimeZone.GetUtcOffset(local));
    }
}
