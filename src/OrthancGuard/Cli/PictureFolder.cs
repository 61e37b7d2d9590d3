using System.Text.Encodings.Web;
using System.Text.Json;
using OrthancGuard.Protection;
using OrthancGuard.Storage;

namespace OrthancGuard.Cli;

/// <summary>Pictures of heads in a folder that a person asked for: a folder for each series, files that only their owner can read.</summary>
internal static class PictureFolder
{
    /// <summary>Told whenever such pictures are written.</summary>
    public const string Warning =
        "The pictures named before-* show the patient's face. Only you can read them (mode 0600). Do not pass them on, and delete them when you have looked.";

    /// <exception cref="IOException">A picture is there already, or the folder cannot be written.</exception>
    public static void Write(string folder, SeriesReport series)
    {
        if (series.Heads.Count == 0 && series.Pictures.Count == 0)
            return;
        var path = Path.Combine(folder, series.SeriesUid);
        PrivateFile.CreateDirectory(folder);
        PrivateFile.CreateDirectory(path);
        foreach (var picture in series.Pictures)
            PrivateFile.WriteNew(Path.Combine(path, picture.Name + ".png"), picture.Png);
        using var metrics = new MemoryStream();
        using (var json = new Utf8JsonWriter(metrics, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            ProtectCommandSeries.Write(json, series);
        PrivateFile.WriteNew(Path.Combine(path, "metrics.json"), metrics.GetBuffer().AsSpan(0, (int)metrics.Length));
    }
}
