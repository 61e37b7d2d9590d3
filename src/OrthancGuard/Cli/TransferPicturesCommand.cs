using System.CommandLine;
using OrthancGuard.Evidence;
using OrthancGuard.Storage;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard transfers pictures ID --out DIR</c></summary>
internal static class TransferPicturesCommand
{
    public static Command Create()
    {
        var config = ConfigurationOption.Create();
        var id = new Argument<string>("ID") { Description = "Id of the transfer" };
        var target = new Option<DirectoryInfo>("--out") { Description = "Where the pictures go, a folder for each series; made if it is not there", HelpName = "DIR", Required = true };
        var outgoing = new Option<bool>("--after-only") { Description = "Only pictures of what went, or would go: none that shows a face" };
        var command = new Command("pictures", "The kept pictures of heads: front, both profiles and the middle plane, before and after.") { id, target, outgoing, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var path = $"v1/transfers/{Uri.EscapeDataString(result.GetRequiredValue(id))}";
            var transfer = await client.GetAsync<V1.Transfer>(path, stop);
            var wanted = transfer.Series
                .SelectMany(
                    series => result.GetValue(outgoing) ? ["after"] : (string[])["before", "after"],
                    (series, when) => (series, when))
                .SelectMany(
                    pair => TransferSeries.Views.Where(view => pair.series.Pictures.Contains($"{pair.when}-{view}")),
                    (pair, view) => (pair.series.Number, When: pair.when, View: view)).ToList();
            if (wanted.Count == 0)
            {
                Console.WriteLine("No pictures are kept of this transfer.");
                return ExitCode.Failed;
            }

            var folder = result.GetRequiredValue(target).FullName;
            PrivateFile.CreateDirectory(folder);
            foreach (var (number, when, view) in wanted)
            {
                var picture = await client.GetAsync<V1.FacePicture>($"{path}/series/{Terminal.Number(number)}/{when}/{view}", stop);
                Write(Path.Combine(folder, $"series-{Terminal.Number(number)}"), $"{when}-{view}.png", picture.Png.Span);
            }

            Console.WriteLine($"{Terminal.Number(wanted.Count)} pictures in {folder}");
            if (wanted.Exists(picture => picture.When == "before"))
            {
                Console.Error.WriteLine(PictureFolder.Warning);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(string folder, string name, ReadOnlySpan<byte> png)
    {
        try
        {
            PrivateFile.CreateDirectory(folder);
            PrivateFile.WriteNew(Path.Combine(folder, name), png);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GuardCallException($"{name} cannot be written: it is there already, or the folder is not to be written to.", e);
        }
    }
}
