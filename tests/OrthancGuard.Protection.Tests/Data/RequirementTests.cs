using System.Text.Json;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Tests.Data;

public sealed class RequirementTests
{
    [Theory]
    [InlineData(DicomUid.CTImageStorage, "00080020", 2)]
    [InlineData(DicomUid.RTPlanStorage, "300A0006", 2)]
    [InlineData(DicomUid.RTPlanStorage, "00081070", 2)]
    [InlineData(DicomUid.EnhancedMRImageStorage, "00080023", 1)]
    [InlineData(DicomUid.CTImageStorage, "00080022", 3)]
    [InlineData(DicomUid.XRayRadiationDoseSRStorage, "00181000", 3)]
    public void TheTypeOfAnAttributeIsThatOfItsObject(string sopClass, string tag, int type)
    {
        var strength = RequirementTable.TopLevel(RequirementTable.Find(sopClass)!, Convert.ToUInt32(tag, 16));
        Assert.Equal(type, strength switch { AttributeType.Required or AttributeType.Conditional => 1, AttributeType.Optional => 3, _ => 2 });
    }

    [Fact]
    public void AnUnknownSopClassHasNoDefinition() => Assert.Null(RequirementTable.Find("1.2.3.4"));

    /// <summary>The resolution that came with the standard's data, made by other hands from the same two tables.</summary>
    [Fact]
    public void CompoundActionsResolveAsInTheIndependentResolution()
    {
        var file = SharedFolder.Find("data", "standard", "e1_1_resolution.json");
        Assert.SkipWhen(file is null, "The resolution is not here (ORTHANCGUARD_SHARED).");
        using var json = JsonDocument.Parse(File.ReadAllBytes(file!));
        var checkedPaths = 0;
        foreach (var iod in json.RootElement.GetProperty("iods").EnumerateObject())
        {
            foreach (var uid in iod.Value.GetProperty("sopClassUIDs").EnumerateArray().Select(static uid => uid.GetString()!))
            {
                var plan = HeaderPlanCompiler.Compile(uid, new ProtectionProfile { CleanStructuredContent = false });
                foreach (var path in iod.Value.GetProperty("attributes").EnumerateObject())
                {
                    checkedPaths++;
                    var steps = path.Name.Split('/');
                    var sequence = steps.Length > 1 ? DicomDictionary.Find(steps[^2])!.Tag.Value : 0;
                    var rule = plan.Find(sequence, DicomDictionary.Find(steps[^1])!.Tag)!;
                    var expected = path.Value.GetProperty("action").GetString()!;
                    Assert.True(Agrees(rule.Action, expected), $"{iod.Name} {path.Name}: {rule.Action}, expected {expected}");
                }
            }
        }

        Assert.True(checkedPaths > 1000, $"{checkedPaths}");
    }

    private static bool Agrees(HeaderAction action, string expected) => expected switch
    {
        // References are followed always, where the table would let them go.
        _ when action == HeaderAction.References => true,
        "X" => action == HeaderAction.Remove,
        // A type 1 attribute without D gets the dummy that Z allows.
        "Z" => action is HeaderAction.Empty or HeaderAction.PatientIdPseudonym or HeaderAction.Dummy,
        "D" => action is not (HeaderAction.Remove or HeaderAction.Empty or HeaderAction.Keep),
        _ => false,
    };
}
