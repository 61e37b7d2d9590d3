namespace OrthancGuard.Dicom.Data;

/// <summary>How the bytes of an item are laid out. An item that was built has no layout until it is written.</summary>
internal enum ItemEncoding : byte
{
    Built,
    ImplicitLittle,
    ExplicitLittle,
    ExplicitBig,
}
