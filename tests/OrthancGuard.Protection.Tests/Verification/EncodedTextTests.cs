using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Tests.Verification;

public sealed class EncodedTextTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789^ -_.,'";

    [Fact]
    public void SixCharactersInAnyEncodingMayBeThere() => Check.QuickThrowOnFailure(Prop.ForAll<int>(static seed =>
    {
        var random = new Random(seed);
        var text = Encoding.ASCII.GetBytes(random.GetItems<char>(Letters, random.Next(6, 20)));
        return Encodings(text, random).All(encoded => EncodedText.MayBeIn(Noise(random) + encoded + Noise(random)));
    }));

    [Theory]
    [InlineData(@"ORIGINAL\PRIMARY\AXIAL\CT_SOM5 SPI\HELICAL")]
    [InlineData("Rescaled and resampled by the vendor, version 4")]
    public void OrdinaryValuesNeedNoSearch(string value) => Assert.False(EncodedText.MayBeIn(value));

    private static string Noise(Random random) => new(random.GetItems<char>("AZaz09 \\.!", random.Next(12)));

    private static IEnumerable<string> Encodings(byte[] text, Random random)
    {
        var hex = Convert.ToHexString(text);
        yield return hex;
        yield return hex.ToLowerInvariant();
        foreach (var separator in new[] { "-", " ", ":", "%", "\\x" })
            yield return string.Join(separator, hex.Chunk(2).Select(static pair => new string(pair)));
        var whole = Convert.ToBase64String([.. new byte[random.Next(3)], .. text, .. new byte[random.Next(3)]]);
        // Fewer than two whole groups of the text are not looked for.
        if (text.Length >= 8)
        {
            yield return whole;
            yield return whole.Replace('+', '-').Replace('/', '_');
        }

        yield return Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(Encoding.ASCII.GetString(text)));
        yield return Encoding.Latin1.GetString(Encoding.BigEndianUnicode.GetBytes(Encoding.ASCII.GetString(text)));
    }
}
