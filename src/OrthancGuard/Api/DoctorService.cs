using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using OrthancGuard.Doctor;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/doctor.proto, service Doctor</summary>
internal sealed class DoctorService(DoctorWatch doctor) : V1.Doctor.DoctorBase
{
    public override async Task<V1.Diagnosis> GetDiagnosis(V1.GetDiagnosisRequest request, ServerCallContext context) =>
        From(doctor.Newest ?? await doctor.ExamineAsync(context.CancellationToken));

    public override async Task<V1.Diagnosis> Examine(V1.ExamineRequest request, ServerCallContext context) => From(await doctor.ExamineAsync(context.CancellationToken));

    public static V1.Diagnosis From(Diagnosis diagnosis)
    {
        var message = new V1.Diagnosis { At = Timestamp.FromDateTimeOffset(diagnosis.At) };
        message.Findings.AddRange(diagnosis.Findings.Select(finding => new V1.Finding
        {
            Code = finding.Code.Name,
            Severity = finding.Severity switch
            {
                FindingSeverity.Critical => V1.FindingSeverity.Critical,
                FindingSeverity.Warning => V1.FindingSeverity.Warning,
                _ => V1.FindingSeverity.Note,
            },
            Text = finding.Text,
            Remedy = finding.Remedy,
        }));
        return message;
    }
}
