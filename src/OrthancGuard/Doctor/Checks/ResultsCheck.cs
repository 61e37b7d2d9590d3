using System.Globalization;
using OrthancGuard.Configuration;

namespace OrthancGuard.Doctor.Checks;

/// <summary>Whether results can come home: doors that are open, tokens that end, and results that go into Orthanc past the guard.</summary>
internal sealed class ResultsCheck : IDoctorCheck
{
    private const int WarningDays = 30;

    public IEnumerable<Finding> Look(Examination examination) => [.. Doors(examination), .. Tokens(examination), .. UnderPseudonym(examination)];

    private static IEnumerable<Finding> Doors(Examination examination)
    {
        if (examination.Guard.ResultsAnswer == false)
        {
            yield return new(
                FindingCodes.ResultsSilent, $"Nothing listens at {examination.Configuration.Results.Listen}, where vendors return their results.",
                "Is orthancguard serve running, and Results.Listen of guard.json free on this machine?");
        }

        foreach (var name in examination.Guard.SilentOutboxes)
        {
            yield return new(
                FindingCodes.OutboxSilent, $"{name}: the outbox in which its results are looked for does not answer the guard.", "Address, user and password under Delivery.Outbox.");
        }

        foreach (var destination in examination.Configuration.Destinations.Where(destination => destination.Results is not null))
        {
            if (examination.Guard.VendorTokens is { } tokens && !HasDoor(examination.Configuration, destination) && !tokens.Any(token => IsOf(token.Destination, destination)))
            {
                yield return new(
                    FindingCodes.ResultsWithoutDoor, $"{destination.Name}: it has Results, and no door for them.",
                    $"Results.Listen with CallingAets and Addresses or a CertificateThumbprint, FromOrthanc, or: orthancguard token create NAME --role vendor --destination {destination.Name}");
            }
        }
    }

    // The last one counts: with another beside it, one that ends is being replaced.
    private static IEnumerable<Finding> Tokens(Examination examination)
    {
        foreach (var destination in examination.Configuration.Destinations.Where(destination => destination.Results is not null))
        {
            var own = (examination.Guard.VendorTokens ?? []).Where(token => IsOf(token.Destination, destination)).ToList();
            if (own.Count > 0 && own.Max(token => token.Until ?? DateTimeOffset.MaxValue) is var end && (end - examination.At).TotalDays is var days && days < WarningDays)
            {
                yield return new(
                    FindingCodes.VendorToken, string.Create(CultureInfo.InvariantCulture, $"{destination.Name}: the token by which its vendor returns results ends on {end:yyyy-MM-dd}, in {Math.Floor(days)} days."),
                    $"orthancguard token create NAME --role vendor --destination {destination.Name}, and give it to the vendor.");
            }
        }
    }

    private static IEnumerable<Finding> UnderPseudonym(Examination examination)
    {
        foreach (var (aet, studies) in examination.Orthanc?.UnderPseudonym ?? [])
        {
            var from = aet.Length > 0 ? $"They came from {aet}" : "Where they came from Orthanc does not say";
            yield return new(
                FindingCodes.UnderPseudonym,
                $"Studies in Orthanc are under a vendor's pseudonym ({studies}): results that were not turned back. {from}.",
                examination.Configuration.Destinations.FirstOrDefault(destination => destination.Results?.CallingAets.Contains(aet, StringComparer.Ordinal) ?? false) switch
                {
                    { Results.FromOrthanc: true, Delivery: not OrthancDeliverySettings { Outbox: not null } } taken =>
                        $"The guard takes them; those that stay are held or were rejected: orthancguard results list --destination {taken.Name}",
                    { } known => $"Have the vendor send them to Results.Listen, or \"FromOrthanc\": true under Results of {known.Name}.",
                    _ => "Have the vendor send them to Results.Listen; or Results with this AE title under CallingAets and \"FromOrthanc\": true at its destination.",
                });
        }
    }

    private static bool HasDoor(GuardConfiguration configuration, Destination destination) => destination.Results is { } results
        && (results.FromOrthanc || (configuration.Results.Listen is not null && (results.CertificateThumbprint is not null || results.CallingAets.Count > 0)));

    private static bool IsOf(string name, Destination destination) => string.Equals(name, destination.Name, StringComparison.OrdinalIgnoreCase);
}
