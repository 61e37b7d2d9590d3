using OrthancGuard.Configuration;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;

namespace OrthancGuard.Web.Pages;

/// <summary>Everything that the patients' page shows of one patient, read together.</summary>
internal sealed class PatientDesk(IConsentRegistry registry, ConsentChecks checks, ConfigurationSource configuration, TimeProvider time)
{
    private const int MostConsents = 500;

    public async Task<PatientsView> LookAsync(PatientIdentity patient, CancellationToken cancellationToken) => new()
    {
        Patient = patient,
        Consents = await registry.ListAsync(new(IncludeWithdrawn: true, patient, MostConsents), cancellationToken),
        Links = await registry.ListLinksAsync(patient, includeWithdrawn: true, cancellationToken),
        Destinations = await checks.CheckAsync(patient, configuration.Current.Destinations, cancellationToken),
    };

    public IResult Show(HttpContext http, PatientsView view)
    {
        if (view.Problem is not null)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page.Show<PatientsPage>(http, view with { Choices = ConsentChoices.In(configuration.Current), Now = time.GetUtcNow() });
    }

    /// <summary>The patient as before, and what was wrong.</summary>
    public async Task<IResult> ComplainAsync(HttpContext http, PatientIdentity? patient, string problem) => Show(
        http, (patient is null ? new() : await LookAsync(patient, http.RequestAborted)) with { Problem = problem });
}
