using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>
/// Whose synthetic study it is: somebody invented, complete enough that every trace of them can be looked for. UIDs follow from
/// <see cref="Seed"/>, so the same identity always makes the same study.
/// </summary>
public sealed record PhantomIdentity
{
    private static readonly string[] FamilyNames =
        ["Sommerfeldt", "Quistgaard", "Bramwell", "Ohlendorf", "Vesterholm", "Tarkington", "Zlatanek", "Prendiville"];

    private static readonly string[] FemaleNames = ["Adelheid", "Rosamunda", "Ottilie", "Philippa", "Theodora", "Wilhelmine"];
    private static readonly string[] MaleNames = ["Leopold", "Cornelius", "Alasdair", "Ferdinand", "Barnaby", "Thaddeus"];
    private static readonly string[] Physicians = ["Hartigan^Mortimer^^Dr", "Lindqvist^Severin^^Dr", "Okonjo^Perpetua^^Dr", "Wetherby^Clarissa^^Dr"];

    public int Seed { get; init; }

    /// <summary>Family^Given^Middle.</summary>
    public required string PatientName { get; init; }

    public required string PatientId { get; init; }

    public string IssuerOfPatientId { get; init; } = "ST-ALDHELM-ADT";

    public required string OtherPatientId { get; init; }

    /// <summary>YYYYMMDD.</summary>
    public required string BirthDate { get; init; }

    public required string Sex { get; init; }

    public required string Address { get; init; }

    public required string Telephone { get; init; }

    public required string AccessionNumber { get; init; }

    public required string StudyId { get; init; }

    /// <summary>YYYYMMDD.</summary>
    public required string StudyDate { get; init; }

    /// <summary>HHMMSS.FFFFFF</summary>
    public required string StudyTime { get; init; }

    public string InstitutionName { get; init; } = "Saint Aldhelm Infirmary";

    public string InstitutionAddress { get; init; } = "7 Ropewalk Crescent, Middleham";

    public required string ReferringPhysician { get; init; }

    public required string PerformingPhysician { get; init; }

    public string Operator { get; init; } = "Featherstone^Imogen";

    public string StationName { get; init; } = "ALDHELM-SCAN-3";

    public string DeviceSerialNumber { get; init; } = "SN-778-20-4491";

    public string StudyInstanceUid => Uid("study");

    /// <summary>The patient's name as people write it: Given Family.</summary>
    public string SpokenName => PatientName.Split('^') is [var family, var given, ..] ? $"{given} {family}" : PatientName;

    /// <summary>
    /// Text that names the patient, people around them or the place: none of it may be in a protected copy. Each is long enough not to turn
    /// up in pixels by chance.
    /// </summary>
    public IReadOnlyList<string> Markers =>
    [
        .. PatientName.Split('^').Where(p => p.Length > 4), PatientId, OtherPatientId, IssuerOfPatientId, BirthDate, Address, Telephone, AccessionNumber,
        StudyId, StudyDate, InstitutionName, InstitutionAddress, StationName, DeviceSerialNumber, StudyInstanceUid,
        .. new[] { ReferringPhysician, PerformingPhysician, Operator }.SelectMany(n => n.Split('^')).Where(p => p.Length > 4),
    ];

    /// <summary>An identity that the seed chooses.</summary>
    public static PhantomIdentity FromSeed(int seed)
    {
        var key = unchecked((ulong)seed);
        var isFemale = (Pick(0, 2) & 1) == 0;
        var given = isFemale ? FemaleNames : MaleNames;
        var number = 100000 + Pick(1, 900000);
        return new PhantomIdentity
        {
            Seed = seed,
            PatientName = $"{FamilyNames[Pick(2, FamilyNames.Length)]}^{given[Pick(3, given.Length)]}^{given[Pick(4, given.Length)]}",
            PatientId = string.Create(CultureInfo.InvariantCulture, $"MRN{number}-{seed:D4}"),
            OtherPatientId = string.Create(CultureInfo.InvariantCulture, $"NHS{4000000 + Pick(5, 999999)}"),
            BirthDate = string.Create(CultureInfo.InvariantCulture, $"{1938 + Pick(6, 60)}{1 + Pick(7, 12):D2}{1 + Pick(8, 28):D2}"),
            Sex = isFemale ? "F" : "M",
            Address = string.Create(CultureInfo.InvariantCulture, $"{11 + Pick(9, 88)} Larkspur Terrace"),
            Telephone = string.Create(CultureInfo.InvariantCulture, $"01632-{960000 + Pick(10, 999)}"),
            AccessionNumber = string.Create(CultureInfo.InvariantCulture, $"ACC{20000000 + Pick(11, 9999999)}"),
            StudyId = string.Create(CultureInfo.InvariantCulture, $"ST{30000 + Pick(12, 60000)}"),
            StudyDate = string.Create(CultureInfo.InvariantCulture, $"{2021 + Pick(13, 4)}{1 + Pick(14, 12):D2}{1 + Pick(15, 28):D2}"),
            StudyTime = string.Create(CultureInfo.InvariantCulture, $"{7 + Pick(16, 11):D2}{Pick(17, 60):D2}{Pick(18, 60):D2}.123000"),
            ReferringPhysician = Physicians[Pick(19, 2)],
            PerformingPhysician = Physicians[2 + Pick(20, 2)],
        };

        int Pick(ulong which, int count) => (int)(Counter.Hash(key, which) % (ulong)count);
    }

    /// <summary>A UID under 2.25 (PS3.5 B.2) that follows from the seed and what it is for.</summary>
    public string Uid(params ReadOnlySpan<object> purpose)
    {
        var text = new StringBuilder("orthancguard phantom").Append(CultureInfo.InvariantCulture, $" {Seed} {PatientId}");
        foreach (var part in purpose)
            text.Append(CultureInfo.InvariantCulture, $" {part}");
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return "2.25." + new UInt128(BitConverter.ToUInt64(digest, 0), BitConverter.ToUInt64(digest, 8)).ToString(CultureInfo.InvariantCulture);
    }
}
