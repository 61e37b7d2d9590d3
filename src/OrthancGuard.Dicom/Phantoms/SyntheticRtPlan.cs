using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A radiotherapy plan of one beam, approved by somebody with a name.</summary>
public static class SyntheticRtPlan
{
    /// <summary>RT Plan Storage.</summary>
    public static DicomFile Create(PhantomIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var series = new PhantomSeries("RTPLAN", 30, "Plan", "Radiotherapy", "HEAD");
        var dataset = PhantomModules.Begin(identity, series, DicomUid.RTPlanStorage, 1)
            .Set(DicomTag.FrameOfReferenceUID, identity.Uid("frame of reference"))
            .Set(DicomTag.PositionReferenceIndicator, "")
            .Set(DicomTag.RTPlanLabel, identity.PatientName.Split('^')[0])
            .Set(DicomTag.RTPlanName, $"{identity.SpokenName} brain")
            .Set(DicomTag.RTPlanDate, identity.StudyDate)
            .Set(DicomTag.RTPlanTime, identity.StudyTime)
            .Set(DicomTag.RTPlanGeometry, "PATIENT")
            .Set(DicomTag.ApprovalStatus, "APPROVED")
            .Set(DicomTag.ReviewDate, identity.StudyDate)
            .Set(DicomTag.ReviewTime, identity.StudyTime)
            .Set(DicomTag.ReviewerName, identity.PerformingPhysician)
            .Set(DicomTag.FractionGroupSequence, new DicomDataset()
                .Set(DicomTag.FractionGroupNumber, "1")
                .Set(DicomTag.NumberOfFractionsPlanned, "30")
                .Set(DicomTag.NumberOfBeams, "1")
                .Set(DicomTag.NumberOfBrachyApplicationSetups, "0")
                .Set(DicomTag.ReferencedBeamSequence, new DicomDataset()
                    .Set(DicomTag.ReferencedBeamNumber, "1")
                    .Set(DicomTag.BeamMeterset, "112.5")))
            .Set(DicomTag.BeamSequence, Beam(identity))
            .Set(DicomTag.PatientSetupSequence, new DicomDataset().Set(DicomTag.PatientSetupNumber, "1").Set(DicomTag.PatientPosition, "HFS"))
            .Set(DicomTag.ReferencedStructureSetSequence, PhantomDataset.Reference(DicomUid.RTStructureSetStorage, identity.Uid("structures")));
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    private static DicomDataset Beam(PhantomIdentity identity) => new DicomDataset()
        .Set(DicomTag.BeamNumber, "1")
        .Set(DicomTag.BeamName, "AP")
        .Set(DicomTag.BeamDescription, $"For {identity.SpokenName}")
        .Set(DicomTag.BeamType, "STATIC")
        .Set(DicomTag.RadiationType, "PHOTON")
        .Set(DicomTag.TreatmentMachineName, "LINAC2")
        .Set(DicomTag.Manufacturer, "Imaginary Scanners")
        .Set(DicomTag.InstitutionName, identity.InstitutionName)
        .Set(DicomTag.DeviceSerialNumber, identity.DeviceSerialNumber)
        .Set(DicomTag.PrimaryDosimeterUnit, "MU")
        .Set(DicomTag.SourceAxisDistance, "1000")
        .Set(DicomTag.TreatmentDeliveryType, "TREATMENT")
        .Set(DicomTag.ReferencedPatientSetupNumber, "1")
        .Set(DicomTag.NumberOfWedges, "0")
        .Set(DicomTag.NumberOfCompensators, "0")
        .Set(DicomTag.NumberOfBoli, "0")
        .Set(DicomTag.NumberOfBlocks, "0")
        .Set(DicomTag.FinalCumulativeMetersetWeight, "1")
        .Set(DicomTag.NumberOfControlPoints, "2")
        .Set(DicomTag.BeamLimitingDeviceSequence, Jaws("X"), Jaws("Y"))
        .Set(DicomTag.ControlPointSequence, FirstPoint(), new DicomDataset().Set(DicomTag.ControlPointIndex, "1").Set(DicomTag.CumulativeMetersetWeight, "1"));

    private static DicomDataset Jaws(string axis) => new DicomDataset()
        .Set(DicomTag.RTBeamLimitingDeviceType, axis)
        .Set(DicomTag.NumberOfLeafJawPairs, "1");

    private static DicomDataset FirstPoint() => new DicomDataset()
        .Set(DicomTag.ControlPointIndex, "0")
        .Set(DicomTag.CumulativeMetersetWeight, "0")
        .Set(DicomTag.NominalBeamEnergy, "6")
        .Set(DicomTag.BeamLimitingDevicePositionSequence, Opening("X"), Opening("Y"))
        .Set(DicomTag.GantryAngle, "0")
        .Set(DicomTag.GantryRotationDirection, "NONE")
        .Set(DicomTag.BeamLimitingDeviceAngle, "0")
        .Set(DicomTag.BeamLimitingDeviceRotationDirection, "NONE")
        .Set(DicomTag.PatientSupportAngle, "0")
        .Set(DicomTag.PatientSupportRotationDirection, "NONE")
        .Set(DicomTag.TableTopEccentricAngle, "0")
        .Set(DicomTag.TableTopEccentricRotationDirection, "NONE")
        .Set(DicomTag.TableTopVerticalPosition, "")
        .Set(DicomTag.TableTopLongitudinalPosition, "")
        .Set(DicomTag.TableTopLateralPosition, "")
        .Set(DicomTag.IsocenterPosition, "0", "0", "0");

    private static DicomDataset Opening(string axis) => new DicomDataset()
        .Set(DicomTag.RTBeamLimitingDeviceType, axis)
        .Set(DicomTag.LeafJawPositions, "-50", "50");
}
