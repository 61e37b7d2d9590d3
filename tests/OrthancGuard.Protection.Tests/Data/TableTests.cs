using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Tests.Data;

public sealed class TableTests
{
    [Theory]
    [InlineData("X", 417)]
    [InlineData("D", 93)]
    [InlineData("U", 55)]
    [InlineData("Z", 42)]
    [InlineData("X/D", 23)]
    [InlineData("X/Z", 11)]
    [InlineData("X/Z/D", 8)]
    [InlineData("Z/D", 6)]
    [InlineData("X/Z/U*", 2)]
    public void TableE11HasAsManyRowsOfEachActionAsEdition2026d(string action, int rows) =>
        Assert.Equal(rows, ProfileTable.Rows.Count(row => row.Basic == action));

    [Theory]
    [InlineData("Keep", 1154)]
    [InlineData("MapUid", 25)]
    [InlineData("ShiftDate", 14)]
    [InlineData("ShiftSeconds", 1)]
    public void TheArchiveKeepsAsManyPrivateAttributesInEachWay(string disposition, int rows) =>
        Assert.Equal(rows, PrivateDispositionTable.Rows.Values.Count(row => row.Disposition.ToString() == disposition));

    [Fact]
    public void TableE11Has657Rows()
    {
        Assert.Equal(657, ProfileTable.Rows.Count);
        Assert.Equal(653, ProfileTable.Rows.Count(static row => row.IsExact));
    }

    [Theory]
    [InlineData(ProfileOptions.Uids, 60, 0)]
    [InlineData(ProfileOptions.DeviceIdentity, 48, 11)]
    [InlineData(ProfileOptions.InstitutionIdentity, 10, 0)]
    [InlineData(ProfileOptions.PatientCharacteristics, 14, 5)]
    [InlineData(ProfileOptions.FullDates, 169, 0)]
    [InlineData(ProfileOptions.ModifiedDates, 0, 169)]
    [InlineData(ProfileOptions.Descriptors, 0, 141)]
    [InlineData(ProfileOptions.StructuredContent, 0, 4)]
    [InlineData(ProfileOptions.Graphics, 0, 4)]
    [InlineData(ProfileOptions.SafePrivate, 0, 1)]
    public void EachOptionKeepsAndCleansAsManyRowsAsTheStandardSays(object option, int kept, int cleaned)
    {
        Assert.Equal(kept, ProfileTable.Rows.Count(row => row.KeptBy.HasFlag((ProfileOptions)option)));
        Assert.Equal(cleaned, ProfileTable.Rows.Count(row => row.CleanedBy.HasFlag((ProfileOptions)option)));
    }

    [Fact]
    public void TheNewestRowsAreThere()
    {
        Assert.Equal("X", ProfileTable.Find(DicomTag.DisplayURI)!.Basic);
        Assert.Equal("X", ProfileTable.Find(DicomTag.DoseCalculationModelName)!.Basic);
    }

    [Fact]
    public void RepeatingGroupsAndPrivateAttributesHaveMasks()
    {
        Assert.Contains(ProfileTable.Rows, static row => row is { Value: 0x6000_3000, Mask: 0xFF01_FFFF });
        Assert.Contains(ProfileTable.Rows, static row => row is { Value: 0x5000_0000, Mask: 0xFF01_0000 });
        Assert.Equal("X", ProfileTable.PrivateAttributes.Basic);
    }

    [Fact]
    public void TheOtherTablesAreWhole()
    {
        Assert.Equal(211, StructuredContentTable.Count);
        Assert.Equal(479, SafePrivateTable.Count);
        Assert.Equal(13, MethodCodes.Meanings.Count);
        Assert.Equal(111, RequirementTable.SopClasses.Select(static pair => pair.Value).Distinct().Count());
    }

    [Fact]
    public void EveryTableIsTheOneThatWasGenerated() =>
        Assert.All(GeneratedTables.All, static table => Assert.Equal(table, StandardTable.Open(typeof(ProfileTable).Assembly, table).Identity));

    [Theory]
    [InlineData("121071", "DCM", "TEXT", "X/D")]
    [InlineData("121031", "DCM", "DATE", "X")]
    [InlineData("363698007", "SCT", "TEXT", "D")]
    public void AConceptIsFoundBySchemeCodeAndValueType(string code, string scheme, string valueType, string action) =>
        Assert.Equal(action, StructuredContentTable.Find(scheme, code, valueType)!.Basic);

    [Fact]
    public void EveryIdentifierThatIsCollectedIsOneThatTheTableLists() =>
        Assert.All(Protection.Header.IdentifierCollector.Attributes, static tag => Assert.NotNull(ProfileTable.Find(tag)));
}
