using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomUidTests
{
    [Fact]
    public void ARegisteredUidHasNameAndType()
    {
        var ct = DicomUid.Find("1.2.840.10008.5.1.4.1.1.2");
        Assert.Equal(("CT Image Storage", DicomUidType.SopClass, false), (ct!.Name, ct.Type, ct.IsRetired));
        Assert.Same(ct, DicomUid.Find(DicomUid.CTImageStorage));
        Assert.Equal(DicomUidType.TransferSyntax, DicomUid.Find(DicomUid.ImplicitVRLittleEndian)!.Type);
        Assert.True(DicomUid.Find(DicomUid.ExplicitVRBigEndian)!.IsRetired);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.2.840.10008.5.1.4.1.1.2.0.1")]
    [InlineData("1.2.840.10008.5.1.4.1.1.2 ")]
    public void WhatIsNotRegisteredIsNotFound(string uid) => Assert.Null(DicomUid.Find(uid));

    [Fact]
    public void EveryConstantIsRegisteredUnderItsKeyword()
    {
        var constants = typeof(DicomUid).GetFields().Where(f => f.IsLiteral).ToList();
        Assert.Equal(488, constants.Count);
        Assert.All(constants, c => Assert.Equal(c.Name, DicomUid.Find((string)c.GetRawConstantValue()!)!.Keyword));
        Assert.Equal(490, DicomUid.All.Count);
        Assert.Equal(308, DicomUid.All.Count(u => u.Type == DicomUidType.SopClass));
        Assert.Equal(63, DicomUid.All.Count(u => u.Type == DicomUidType.TransferSyntax));
    }
}
