using System.Security.Cryptography;
using System.Text;

namespace OrthancGuard.Protection.Tests;

public sealed class PseudonymTests
{
    private static readonly byte[] Master = [.. Enumerable.Range(0, 32).Select(static i => (byte)i)];

    private static Pseudonymizer For(string destination) => new(PseudonymKey.Derive(Master, destination));

    [Fact]
    public void AUidIsTheHmacOfTheOriginalUnderTheDestinationsKey()
    {
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, Master, 32, "OrthancGuard pseudonyms 1"u8.ToArray(), "vendor"u8.ToArray());
        var digest = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("uid\0" + "1.2.3"));
        Assert.Equal($"2.25.{new System.Numerics.BigInteger(digest.AsSpan(0, 16), isUnsigned: true, isBigEndian: true)}", For("vendor").Uid("1.2.3"));
    }

    [Fact]
    public void PseudonymsStayTheSame()
    {
        Assert.Equal("2.25.49378399588485198014022765842984987618", For("vendor").Uid("1.2.840.113619.2.1"));
        Assert.Equal(For("vendor").PatientId("4711", "CLINIC", ""), For("vendor").PatientId(" 4711 ", "CLINIC ", "other"));
    }

    [Fact]
    public void NothingLinksTwoDestinations()
    {
        var (one, two) = (For("one"), For("two"));
        Assert.NotEqual(one.Uid("1.2.3"), two.Uid("1.2.3"));
        Assert.NotEqual(one.PatientId("4711", null, ""), two.PatientId("4711", null, ""));
        Assert.NotEqual(one.Accession("A1"), two.Accession("A1"));
        Assert.NotEqual(Enumerable.Range(0, 8).Select(i => one.DateShift($"{i}", null, "")), Enumerable.Range(0, 8).Select(i => two.DateShift($"{i}", null, "")));
    }

    [Fact]
    public void EveryKindOfValueHasADomainOfItsOwn()
    {
        var pseudonyms = For("vendor");
        string[] all = [pseudonyms.PatientId("X", null, ""), pseudonyms.PatientId(null, null, "X"), pseudonyms.Accession("X"), pseudonyms.StudyId("X", ""), pseudonyms.DeviceSerial("X")];
        Assert.Equal(all.Length, all.Select(static text => text[1..]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void TwoIssuersMayGiveTheSameIdToTwoPatients() =>
        Assert.NotEqual(For("vendor").PatientId("4711", "A", ""), For("vendor").PatientId("4711", "B", ""));

    [Fact]
    public void PatientsWithoutAnIdAreNotTakenForOne() =>
        Assert.NotEqual(For("vendor").PatientId("", null, "1.2.3"), For("vendor").PatientId(null, null, "1.2.4"));

    [Fact]
    public void CodesFitTheShortestVR()
    {
        var pseudonyms = For("vendor");
        foreach (var code in new[] { pseudonyms.PatientId("1", null, ""), pseudonyms.Accession("2"), pseudonyms.StudyId("3", ""), pseudonyms.DeviceSerial("4") })
            Assert.Matches("^[0-9A-Z]{16}$", code);
        Assert.Equal("", pseudonyms.Accession(" "));
    }

    [Fact]
    public void UidsAreLegal()
    {
        var pseudonyms = For("vendor");
        for (var i = 0; i < 1000; i++)
        {
            var uid = pseudonyms.Uid($"1.2.{i}");
            Assert.Matches("^2\\.25\\.[1-9][0-9]*$", uid);
            Assert.True(uid.Length <= 44);
        }
    }

    [Fact]
    public void DateShiftsAreBetweenADayAndTenYearsBack() =>
        Assert.All(Enumerable.Range(0, 1000), static i => Assert.InRange(For("vendor").DateShift($"{i}", null, ""), -3650, -1));

    [Fact]
    public void AMasterKeyHas32Bytes() => Assert.Throws<ArgumentException>(static () => PseudonymKey.Derive(new byte[31], "vendor"));

    [Fact]
    public void AKeyNeverPrintsItself() =>
        Assert.Equal("PseudonymKey", PseudonymKey.Derive(Master, "vendor").ToString());
}
