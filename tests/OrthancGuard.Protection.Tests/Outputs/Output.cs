namespace OrthancGuard.Protection.Tests.Outputs;

/// <summary>One file that would leave, and what it was made of.</summary>
/// <param name="Profile">Of <see cref="OutputProfiles"/>.</param>
/// <param name="Name">Of the source.</param>
/// <param name="Source">The file as it came.</param>
/// <param name="Bytes">The file as it would be sent.</param>
internal sealed record Output(string Profile, string Name, byte[] Source, byte[] Bytes)
{
    public override string ToString() => $"{Name} ({Profile})";
}
