namespace OrthancGuard.Protection.Risk;

/// <summary>Adds up what the outgoing objects of a study still say, and says what that means.</summary>
internal sealed class RiskTally
{
    private const OutgoingTraits SexAndAge = OutgoingTraits.Sex | OutgoingTraits.Age;
    private readonly Dictionary<OutgoingTraits, int> _instances = [];

    public void Add(OutgoingTraits traits) => _instances[traits] = _instances.GetValueOrDefault(traits) + 1;

    /// <summary>What remains, worst first; nothing where nothing leaves.</summary>
    public IReadOnlyList<ResidualRisk> Assess() => [.. Find().OrderByDescending(static risk => risk.Level)];

    private IEnumerable<ResidualRisk> Find()
    {
        if (_instances.Count == 0)
            yield break;
        var said = new List<(OutgoingTraits Traits, int Instances)>();
        foreach (var (traits, level, code, text) in Rules.OrderByDescending(static rule => System.Numerics.BitOperations.PopCount((uint)rule.Traits)))
        {
            var instances = _instances.Where(pair => pair.Key.HasFlag(traits)).Sum(static pair => pair.Value);
            // What a combination has said of the same instances needs not be said of its parts.
            if (instances == 0 || said.Exists(other => other.Traits.HasFlag(traits) && other.Instances == instances))
                continue;
            said.Add((traits, instances));
            yield return new ResidualRisk(level, code, text, instances);
        }

        var all = _instances.Values.Sum();
        yield return new ResidualRisk(RiskLevel.Low, "counts", "Whoever has the original study can tell it by the number of its instances and their geometry.", all);
    }

    // Each stands when an instance has all of its traits.
    private static readonly (OutgoingTraits Traits, RiskLevel Level, string Code, string Text)[] Rules =
    [
        (OutgoingTraits.PossibleFace, RiskLevel.High, "face", "Images may show a head, and the destination's profile does not allow that faces are removed: a face can be drawn from them and compared with photographs."),
        (OutgoingTraits.OriginalUids, RiskLevel.High, "original-uids", "UIDs are the original's: whoever reaches the archive, or any other copy, finds the study at once."),
        (OutgoingTraits.AgeOver89, RiskLevel.High, "age-over-89", "The age is over 89: there are few such people in a place (45 CFR 164.514 takes such an age for an identifier)."),
        (OutgoingTraits.FullDates | SexAndAge, RiskLevel.High, "full-dates-sex-age", "Dates are the original's, and sex and age remain: who knows that somebody was examined on a day can find the study."),
        (OutgoingTraits.FullDates, RiskLevel.Moderate, "full-dates", "Dates are the original's: who knows of a visit to the day can find the study."),
        (SexAndAge | OutgoingTraits.BodySize, RiskLevel.Moderate, "sex-age-size", "Sex, age and body size remain together: in a small clinic few people share them."),
        (SexAndAge, RiskLevel.Low, "sex-age", "Sex and age remain."),
        (OutgoingTraits.Sex, RiskLevel.Low, "sex", "The sex remains."),
        (OutgoingTraits.BodySize, RiskLevel.Low, "size", "Body size or weight remain."),
        (OutgoingTraits.OtherCharacteristics, RiskLevel.Moderate, "characteristics", "Further characteristics of the patient remain (such as ethnic group, smoking, pregnancy, allergies, special needs)."),
        (OutgoingTraits.DeviceIdentity, RiskLevel.Moderate, "device-identity", "A serial number, station or detector remains: it names one machine, and with it the place."),
        (OutgoingTraits.Institution, RiskLevel.Moderate, "institution", "The institution remains: the patient is one of those examined there."),
        (OutgoingTraits.Institution | OutgoingTraits.FullDates, RiskLevel.High, "institution-full-dates", "Institution and dates remain together: the appointment book of one place and day has few names."),
        (OutgoingTraits.DeviceModel, RiskLevel.Low, "device-model", "The scanner's model remains: a rare one narrows down the place."),
        (OutgoingTraits.ModifiedDates, RiskLevel.Low, "modified-dates", "Dates moved by a number of days that only the key knows; intervals and times of day are the original's, so two vendors could match copies by the clock."),
        (OutgoingTraits.ProcedureCodes | SexAndAge, RiskLevel.Moderate, "codes-sex-age", "Codes of procedures, drugs or devices remain beside sex and age: a rare procedure may be one person's."),
        (OutgoingTraits.ProcedureCodes, RiskLevel.Low, "codes", "Codes of procedures, drugs or devices remain: a rare one narrows down the patient."),
        (OutgoingTraits.Descriptions, RiskLevel.Low, "descriptions", "Cleaned descriptions remain: only words of the vocabulary, but a rare combination says more than each."),
        (OutgoingTraits.StructuredContent, RiskLevel.Low, "structured-content", "Codes and measurements of content trees remain: findings may be rare."),
        (OutgoingTraits.Private, RiskLevel.Low, "private", "Private attributes that are listed as safe remain; nobody but their maker knows all that is in them."),
        (OutgoingTraits.Contours, RiskLevel.Low, "contours", "Contours or segments remain: shapes of the body, comparable with the images."),
        (OutgoingTraits.Pixels, RiskLevel.Low, "pixels", "Pixels outside of altered regions are the original's: body shape, implants and anomalies stay, and copies of two vendors can be matched by them."),
    ];
}
