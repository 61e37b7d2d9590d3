namespace OrthancGuard.Protection.Header;

/// <summary>What is done to an element, once the object's needs and the profile's options are known.</summary>
internal enum HeaderAction : byte
{
    /// <summary>Stays; its text is swept, its UIDs are mapped, its items are walked.</summary>
    Keep,

    /// <summary>X</summary>
    Remove,

    /// <summary>X, but empty for an animal, whose object requires it (Type 2C): Responsible Person and Organization.</summary>
    RemoveFromPeople,

    /// <summary>Z: zero length, no items.</summary>
    Empty,

    /// <summary>D: a value of the VR that says nothing.</summary>
    Dummy,

    /// <summary>U</summary>
    MapUid,

    /// <summary>U*: items stay as bare references with mapped UIDs.</summary>
    References,

    /// <summary>C under Modified Dates.</summary>
    ShiftDate,

    /// <summary>C of descriptions: words of radiology stay.</summary>
    CleanText,

    /// <summary>Z or D of Patient ID.</summary>
    PatientIdPseudonym,

    /// <summary>Z or D of Patient's Name.</summary>
    PatientNamePseudonym,

    /// <summary>Z or D of Accession Number.</summary>
    AccessionPseudonym,

    /// <summary>Z or D of Study ID.</summary>
    StudyIdPseudonym,

    /// <summary>D of Device Serial Number.</summary>
    DeviceSerialPseudonym,

    /// <summary>C of a content tree (Table E.3.4-1).</summary>
    StructuredContent,

    /// <summary>D of a content tree: one item that says nothing.</summary>
    DummyContent,

    /// <summary>D of a sequence of codes: one code that says nothing.</summary>
    DummyCode,

    /// <summary>D of a person identification: one item that says nothing.</summary>
    DummyPerson,

    /// <summary>D of graphic annotations: the layer and what it refers to, without shape or text.</summary>
    DummyGraphics,

    /// <summary>C of graphic annotations: shapes without text.</summary>
    CleanGraphics,

    /// <summary>D of any other sequence: its structure with dummies for values.</summary>
    DummySequence,
}
