using System.CommandLine;
using OrthancGuard.Configuration;
using OrthancGuard.Storage;

namespace OrthancGuard.Cli;

/// <summary>The commands of <c>orthancguard</c>.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var result = Build().Parse(args);
        if (result.Errors.Count > 0)
        {
            await result.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
            return ExitCode.Usage;
        }

        try
        {
            return await result.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (ConfigurationException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failed;
        }
        catch (GuardCallException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.Failed;
        }
        catch (Exception e) when (e is StoreUnavailableException or IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.Failed;
        }
    }

    private static RootCommand Build() => new("Keeps what leaves Orthanc for an AI modality de-identified, consented to and recorded.")
    {
        ServeCommand.Create(),
        OptOutCommands.Create(),
        ConsentCommands.Create(),
        TransferCommands.Create(),
        ReviewCommands.Create(),
        ResultCommands.Create(),
        ReportCommands.Create(),
        RouteCommand.Create(),
        StudiesCommand.Create(),
        ConfigCommands.Create(),
        DoctorCommand.Create(),
        BypassCommands.Create(),
        AdoptCommand.Create(),
        LedgerCommands.Create(),
        TokenCommands.Create(),
        UserCommands.Create(),
        KeyCommands.Create(),
        BackupCommands.Create(),
        DestinationsCommand.Create(),
        ProtectCommand.Create(TimeProvider.System),
        PlanCommand.Create(),
        RulesCommand.Create(),
        ConformanceCommand.Create(),
        PhantomCommand.Create(),
    };
}
