namespace OrthancGuard.Configuration;

/// <summary>The section Evidence.</summary>
internal static class EvidenceBinder
{
    public static EvidenceSettings Read(ConfigurationSection section)
    {
        var standard = new EvidenceSettings();
        return new()
        {
            FacePictures = section.Choice("FacePictures", standard.FacePictures),
            FacePictureDays = section.Number("FacePictureDays", 0, 365, standard.FacePictureDays),
        };
    }
}
