using System.CommandLine;
using System.Globalization;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard phantom FOLDER</c>: a synthetic study of nobody, to try an installation with.</summary>
internal static class PhantomCommand
{
    private enum Kind
    {
        ChestCt,
        HeadCt,
        HeadMr,
        Ultrasound,
    }

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "Where the files go; made if it is not there" };
        var kind = new Option<Kind>("--kind") { Description = "What is in view", DefaultValueFactory = _ => Kind.ChestCt };
        var slices = new Option<int>("--slices") { Description = "How many slices", DefaultValueFactory = _ => 60 };
        var seed = new Option<int>("--seed") { Description = "Chooses the invented patient", DefaultValueFactory = _ => 1 };
        slices.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 2 or > 2000)
            {
                result.AddError("--slices must be between 2 and 2000.");
            }
        });
        var command = new Command("phantom", "Writes a synthetic study with an invented patient, to try an installation with.") { folder, kind, slices, seed };
        command.SetAction(result =>
        {
            var target = result.GetRequiredValue(folder);
            target.Create();
            var identity = PhantomIdentity.FromSeed(result.GetValue(seed));
            var count = 0;
            foreach (var file in Files(result.GetValue(kind), identity, result.GetValue(slices)))
            {
                using var stream = File.Create(Path.Combine(target.FullName, (++count).ToString("D4", CultureInfo.InvariantCulture) + ".dcm"));
                file.WriteTo(stream);
            }

            // The one patient whose name may be printed: there is no such person.
            Console.WriteLine($"{count} files: invented patient {identity.PatientName}, PatientID {identity.PatientId}");
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<DicomFile> Files(Kind kind, PhantomIdentity identity, int slices) => kind switch
    {
        Kind.ChestCt => SyntheticChestCt.Create(identity, new() { Slices = slices }),
        Kind.Ultrasound => [SyntheticUltrasound.Create(identity)],
        _ => HeadSeries.Create(
            identity,
            new SyntheticHeadPhantom(new()),
            new()
            {
                Contrast = kind == Kind.HeadCt ? PhantomContrast.Ct : PhantomContrast.T1,
                Geometry = PhantomGeometry.Axial(slices, 200f / slices) with { Centre = new(0, 0, -20) },
            }),
    };
}
