using System.Text;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using OrthancGuard.Configuration;
using OrthancGuard.Configuration.Reloading;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/configuration.proto</summary>
internal sealed class ConfigurationFileService(ConfigurationReload reload) : V1.ConfigurationFile.ConfigurationFileBase
{
    public override Task<V1.ConfigurationStatus> GetConfigurationStatus(V1.GetConfigurationStatusRequest request, ServerCallContext context) =>
        Task.FromResult(From(reload.State, []));

    public override Task<V1.ConfigurationStatus> ReloadConfiguration(V1.ReloadConfigurationRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var outcome = await reload.ReloadAsync(Callers.Name(context), context.CancellationToken);
            return From(outcome.State, outcome.Changed);
        });

    public override Task<V1.CheckConfigurationResponse> CheckConfiguration(V1.CheckConfigurationRequest request, ServerCallContext context)
    {
        var response = new V1.CheckConfigurationResponse();
        response.Mistakes.AddRange(reload.Check(Encoding.UTF8.GetBytes(request.Json)).Select(From));
        return Task.FromResult(response);
    }

    private static V1.ConfigurationStatus From(ReloadState state, IReadOnlyList<string> changed)
    {
        var status = new V1.ConfigurationStatus { Fingerprint = state.Fingerprint, LoadedAt = Timestamp.FromDateTimeOffset(state.LoadedAt) };
        status.Mistakes.AddRange(state.Mistakes.Select(From));
        status.WaitingForRestart.AddRange(state.WaitingForRestart);
        status.Changed.AddRange(changed);
        return status;
    }

    private static V1.ConfigurationMistake From(ConfigurationMistake mistake) => new() { Line = mistake.Line, Path = mistake.Path, Text = mistake.Text };
}
