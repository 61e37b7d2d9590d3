namespace OrthancGuard.Dicom.Data;

/// <summary>The representations of PS3.5 table 6.2-1 and their traits.</summary>
public readonly partial struct DicomVR
{
    private enum TextKind : byte
    {
        None,
        Default,
        CharacterSet,
    }

    public static DicomVR AE => new('A', 'E');

    public static DicomVR AS => new('A', 'S');

    public static DicomVR AT => new('A', 'T');

    public static DicomVR CS => new('C', 'S');

    public static DicomVR DA => new('D', 'A');

    public static DicomVR DS => new('D', 'S');

    public static DicomVR DT => new('D', 'T');

    public static DicomVR FD => new('F', 'D');

    public static DicomVR FL => new('F', 'L');

    public static DicomVR IS => new('I', 'S');

    public static DicomVR LO => new('L', 'O');

    public static DicomVR LT => new('L', 'T');

    public static DicomVR OB => new('O', 'B');

    public static DicomVR OD => new('O', 'D');

    public static DicomVR OF => new('O', 'F');

    public static DicomVR OL => new('O', 'L');

    public static DicomVR OV => new('O', 'V');

    public static DicomVR OW => new('O', 'W');

    public static DicomVR PN => new('P', 'N');

    public static DicomVR SH => new('S', 'H');

    public static DicomVR SL => new('S', 'L');

    public static DicomVR SQ => new('S', 'Q');

    public static DicomVR SS => new('S', 'S');

    public static DicomVR ST => new('S', 'T');

    public static DicomVR SV => new('S', 'V');

    public static DicomVR TM => new('T', 'M');

    public static DicomVR UC => new('U', 'C');

    public static DicomVR UI => new('U', 'I');

    public static DicomVR UL => new('U', 'L');

    public static DicomVR UN => new('U', 'N');

    public static DicomVR UR => new('U', 'R');

    public static DicomVR US => new('U', 'S');

    public static DicomVR UT => new('U', 'T');

    public static DicomVR UV => new('U', 'V');

    private readonly record struct Traits(
        bool Known, TextKind Text, bool MultiValued, bool LongLength, byte UnitSize, byte Padding, int MaxLength)
    {
        private static readonly Traits[] Table = BuildTable();

        public static ref readonly Traits Of(ushort code)
        {
            var first = (uint)(code >> 8) - 'A';
            var second = (uint)(code & 0xFF) - 'A';
            return ref first < 26 && second < 26 ? ref Table[(first * 26) + second] : ref Table[^1];
        }

        private static Traits[] BuildTable()
        {
            // The last entry answers for codes that are not letters.
            var table = new Traits[(26 * 26) + 1];
            Array.Fill(table, new Traits(false, TextKind.None, false, true, 1, 0, 0));
            foreach (var (code, max) in new[] { ("AE", 16), ("AS", 4), ("CS", 16), ("DA", 8), ("DS", 16), ("DT", 26), ("IS", 12), ("TM", 14) })
            {
                Set(code, new Traits(true, TextKind.Default, true, false, 1, (byte)' ', max));
            }

            foreach (var (code, max) in new[] { ("LO", 64), ("PN", 64), ("SH", 16) })
            {
                Set(code, new Traits(true, TextKind.CharacterSet, true, false, 1, (byte)' ', max));
            }

            Set("LT", new Traits(true, TextKind.CharacterSet, false, false, 1, (byte)' ', 10240));
            Set("ST", new Traits(true, TextKind.CharacterSet, false, false, 1, (byte)' ', 1024));
            Set("UT", new Traits(true, TextKind.CharacterSet, false, true, 1, (byte)' ', 0));
            Set("UC", new Traits(true, TextKind.CharacterSet, true, true, 1, (byte)' ', 0));
            Set("UR", new Traits(true, TextKind.Default, false, true, 1, (byte)' ', 0));
            Set("UI", new Traits(true, TextKind.Default, true, false, 1, 0, 64));
            foreach (var (code, unit, max) in new[] { ("AT", 2, 4), ("US", 2, 2), ("SS", 2, 2), ("UL", 4, 4), ("SL", 4, 4), ("FL", 4, 4), ("FD", 8, 8) })
            {
                Set(code, new Traits(true, TextKind.None, false, false, (byte)unit, 0, max));
            }

            foreach (var (code, unit, max) in new[]
            {
                ("OB", 1, 0), ("OW", 2, 0), ("OL", 4, 0), ("OF", 4, 0), ("OD", 8, 0), ("OV", 8, 0),
                ("SV", 8, 8), ("UV", 8, 8), ("SQ", 1, 0), ("UN", 1, 0),
            })
            {
                Set(code, new Traits(true, TextKind.None, false, true, (byte)unit, 0, max));
            }

            return table;

            void Set(string code, Traits traits) => table[((code[0] - 'A') * 26) + code[1] - 'A'] = traits;
        }
    }
}
