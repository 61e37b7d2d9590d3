namespace OrthancGuard.Doctor.Checks;

/// <summary>Plugins that send, or could: no script of the hook sees them.</summary>
internal sealed class PluginCheck : IDoctorCheck
{
    private static readonly string[] Scripts = ["python", "java", "javascript"];

    // They open no connection to an AI vendor by themselves. DICOMweb sends to its servers only, which are looked at one by one.
    private static readonly HashSet<string> Quiet = new(StringComparer.OrdinalIgnoreCase)
    {
        "explorer.js", "dicom-web", "gdcm", "worklists", "serve-folders", "authorization", "connectivity-checks", "delayed-deletion", "housekeeper",
        "indexer", "advanced-storage", "web-viewer", "stone-webviewer", "stone-rtviewer", "osimis-web-viewer", "orthanc-explorer-2", "ohif", "volview", "neuro", "stl", "wsi", "tcia",
        "postgresql-index", "postgresql-storage", "mysql-index", "mysql-storage", "odbc-index", "odbc-storage", "aws-s3-storage", "azure-blob-storage", "google-cloud-storage",
    };

    public IEnumerable<Finding> Look(Examination examination)
    {
        foreach (var plugin in examination.Orthanc?.Plugins ?? [])
        {
            if (Scripts.Contains(plugin, StringComparer.OrdinalIgnoreCase))
            {
                yield return new(
                    FindingCodes.ScriptPlugin, $"The plugin {plugin} runs scripts of the clinic's inside Orthanc: they may send past the hook, and open connections of their own.",
                    "Take it out of Plugins if nothing needs it; else read its scripts. What they send through Orthanc, or from its machine, is noticed (docs/bypass.md).");
            }
            else if (string.Equals(plugin, "transfers", StringComparison.OrdinalIgnoreCase))
            {
                yield return new(
                    FindingCodes.TransfersPlugin, "The transfers accelerator sends studies to peers by a route of its own (/transfers/send), and lets peers pull them.",
                    "Take it out of Plugins, or make sure that no peer is a vendor's.");
            }
            else if (!Quiet.Contains(plugin))
            {
                yield return new(
                    FindingCodes.UnknownPlugin, $"The plugin {plugin} is not one that the guard knows: it may open connections of its own.", "Find out what it does, or take it out of Plugins.");
            }
        }
    }
}
