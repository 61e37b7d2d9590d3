using System.CommandLine;

namespace OrthancGuard.Cli;

/// <summary>How a patient is named on the command line.</summary>
internal static class PatientArgument
{
    public static Argument<string> Create(string name = "PATIENT-ID") =>
        new(name) { Description = "Patient ID (0010,0020); - reads it from the standard input, so that no list of processes shows it" };

    public static Option<string?> Issuer(string name = "--issuer") => new(name) { Description = "Issuer of the Patient ID (0010,0021)" };

    public static Option<string?> By() => new("--by") { Description = "Who records it; else the user of this terminal" };

    public static V1.Patient Named(string? id, string? issuer) => new() { Id = (id == "-" ? Console.In.ReadLine() : id) ?? "", Issuer = issuer ?? "" };
}
