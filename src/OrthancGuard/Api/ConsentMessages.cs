using Google.Protobuf.WellKnownTypes;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;

namespace OrthancGuard.Api;

/// <summary>Between the registry's records and the messages of consents.proto.</summary>
internal static class ConsentMessages
{
    public static V1.Consent From(Consent consent, DateTimeOffset now) => new()
    {
        Id = consent.Id,
        Kind = consent.Kind == ConsentKind.OptIn ? V1.ConsentKind.OptIn : V1.ConsentKind.OptOut,
        Patient = From(consent.Patient),
        Reach = (V1.ConsentReach)((int)consent.Scope.Reach + 1),
        ScopeName = consent.Scope.Name ?? "",
        ValidFrom = Time(consent.ValidFrom),
        ValidUntil = Time(consent.ValidUntil),
        Source = (V1.ConsentSource)(int)consent.Source,
        At = Timestamp.FromDateTimeOffset(consent.At),
        By = consent.By,
        Why = consent.Why ?? "",
        WithdrawnAt = Time(consent.WithdrawnAt),
        WithdrawnBy = consent.WithdrawnBy ?? "",
        WithdrawnWhy = consent.WithdrawnWhy ?? "",
        InForce = consent.IsInForce(now),
    };

    public static V1.PatientLink From(PatientLink link) => new()
    {
        Id = link.Id,
        First = From(link.First),
        Second = From(link.Second),
        At = Timestamp.FromDateTimeOffset(link.At),
        By = link.By,
        Why = link.Why ?? "",
        WithdrawnAt = Time(link.WithdrawnAt),
        WithdrawnBy = link.WithdrawnBy ?? "",
        WithdrawnWhy = link.WithdrawnWhy ?? "",
    };

    public static V1.Disclosure From(PriorDisclosure disclosure) => new()
    {
        TransferId = disclosure.TransferId,
        Destination = disclosure.Destination,
        LastAt = Timestamp.FromDateTimeOffset(disclosure.LastAt),
        FirstAt = Timestamp.FromDateTimeOffset(disclosure.FirstAt),
        Instances = disclosure.Instances,
        Unconfirmed = disclosure.Unconfirmed,
        Pseudonym = disclosure.Pseudonym ?? "",
    };

    public static V1.ConsentReason From(DecisionReason reason) => new() { Code = reason.Code, Text = reason.Text, Basis = reason.Basis ?? "" };

    public static ConsentRequest From(V1.AddConsentRequest request, string caller) => new()
    {
        Kind = Kind(request.Kind) ?? throw Answers.Invalid("kind must be OPT_OUT or OPT_IN."),
        Patient = Patient(request.Patient),
        Scope = Scope(request),
        ValidFrom = request.ValidFrom?.ToDateTimeOffset(),
        ValidUntil = request.ValidUntil?.ToDateTimeOffset(),
        Source = Source(request.Source),
        By = request.By.Length > 0 ? request.By : caller,
        Why = request.Why,
    };

    public static ConsentKind? Kind(V1.ConsentKind kind) => kind switch
    {
        V1.ConsentKind.Unspecified => null,
        V1.ConsentKind.OptOut => ConsentKind.OptOut,
        V1.ConsentKind.OptIn => ConsentKind.OptIn,
        _ => throw Answers.Invalid("kind must be OPT_OUT or OPT_IN."),
    };

    public static PatientIdentity Patient(V1.Patient? patient) =>
        PatientMatching.Normalize(patient?.Id, patient?.Issuer) ?? throw Answers.Invalid("patient.id is missing.");

    private static ConsentScope Scope(V1.AddConsentRequest request)
    {
        var reach = request.Reach switch
        {
            V1.ConsentReach.Unspecified when request.Kind == V1.ConsentKind.OptOut && request.ScopeName.Length == 0 => ConsentReach.All,
            V1.ConsentReach.All => ConsentReach.All,
            V1.ConsentReach.Vendor => ConsentReach.Vendor,
            V1.ConsentReach.Purpose => ConsentReach.Purpose,
            V1.ConsentReach.Destination => ConsentReach.Destination,
            _ => throw Answers.Invalid("reach must be ALL, VENDOR, PURPOSE or DESTINATION."),
        };
        return (reach, request.ScopeName.Length) switch
        {
            (ConsentReach.All, > 0) => throw Answers.Invalid("scope_name must be empty where reach is ALL."),
            (ConsentReach.All, _) => ConsentScope.All,
            (_, 0) => throw Answers.Invalid("scope_name is missing."),
            _ => new(reach, request.ScopeName),
        };
    }

    private static ConsentSource Source(V1.ConsentSource source) =>
        System.Enum.IsDefined((ConsentSource)(int)source) ? (ConsentSource)(int)source : throw Answers.Invalid("source is not known.");

    private static V1.Patient From(PatientIdentity patient) => new() { Id = patient.Id, Issuer = patient.Issuer ?? "" };

    private static Timestamp? Time(DateTimeOffset? at) => at is { } known ? Timestamp.FromDateTimeOffset(known) : null;
}
