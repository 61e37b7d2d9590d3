using OrthancGuard.Protection;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Evidence;

/// <summary>A picture of a head as it lies in the database: it opens only for this transfer, series and name.</summary>
/// <param name="Number">Of the series, from 1.</param>
/// <param name="Name">Such as <c>before-front</c>.</param>
/// <param name="ShowsFace">True for pictures of what came.</param>
/// <param name="Box">The sealed PNG.</param>
internal sealed record SealedPicture(int Number, string Name, bool ShowsFace, byte[] Box)
{
    public static SealedPicture Seal(Vault vault, TransferId id, int number, HeadPicture picture) =>
        new(number, picture.Name, picture.ShowsFace, vault.Seal(NameOf(id, number, picture.Name), picture.Png));

    public static byte[] Open(Vault vault, TransferId id, int number, string name, byte[] box) => vault.Open(NameOf(id, number, name), box);

    private static string NameOf(TransferId id, int number, string name) => FormattableString.Invariant($"face-picture/{id.Value}/{number}/{name}");
}
