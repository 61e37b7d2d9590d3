using FsCheck;
using FsCheck.Fluent;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomSpecificCharacterSetTests
{
    private static DicomSpecificCharacterSet Set(string value) => DicomSpecificCharacterSet.FromTerms(value.Split('\\'));

    private static byte[] Hex(string digits) => Convert.FromHexString(digits.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The person names of PS3.5 annexes H.3, I.2, J.1, J.3 and K.2, byte for byte.</summary>
    [Theory]
    [InlineData(@"\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう",
        "59616D6164615E5461726F753D 1B24423B3345441B2842 5E 1B244242404F3A1B2842 3D 1B24422464245E24401B2842 5E 1B2442243F246D24261B2842")]
    [InlineData(@"ISO 2022 IR 13\ISO 2022 IR 87", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう",
        "D4CFC0DE5EC0DBB33D 1B24423B3345441B284A 5E 1B244242404F3A1B284A 3D 1B24422464245E24401B284A 5E 1B2442243F246D24261B284A")]
    [InlineData(@"\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동",
        "486F6E675E47696C646F6E673D 1B242943FBF3 5E 1B242943D1CED4D7 3D 1B242943C8AB 5E 1B242943B1E6B5BF")]
    [InlineData("ISO_IR 192", "Wang^XiaoDong=王^小東=", "57616E675E5869616F446F6E673D E78E8B 5E E5B08FE69DB1 3D")]
    [InlineData("GB18030", "Wang^XiaoDong=王^小东=", "57616E675E5869616F446F6E673D CDF5 5E D0A1B6AB 3D")]
    [InlineData(@"\ISO 2022 IR 58", "Zhang^XiaoDong=张^小东=", "5A68616E675E5869616F446F6E673D 1B242941D5C5 5E 1B242941D0A1B6AB 3D")]
    public void TheStandardsPersonNamesReadAndWriteAsPrinted(string terms, string name, string bytes)
    {
        var set = Set(terms);
        Assert.True(set.TryDecode(Hex(bytes), DicomVR.PN, out var text));
        Assert.Equal(name, text);
        Assert.True(set.TryEncode(name, DicomVR.PN, out var written));
        Assert.Equal(Convert.ToHexString(Hex(bytes)), Convert.ToHexString(written));
    }

    [Fact]
    public void TextDesignatesAnewOnEveryLine()
    {
        // PS3.5 I.3: each line names its set, because a line end ends it.
        const string first = "The 1st line includes 길동.\r\n";
        const string second = "The 2nd line includes 길동, too.\r\n";
        const string third = "The 3rd line";
        var designate = Hex("1B242943");
        byte[] bytes = [.. designate, .. Korean(first), .. designate, .. Korean(second), .. Korean(third)];
        var set = Set(@"\ISO 2022 IR 149");
        Assert.True(set.TryDecode(bytes, DicomVR.LT, out var text));
        Assert.Equal(first + second + third, text);
        Assert.Equal(text, set.Decode(set.Encode(text, DicomVR.LT), DicomVR.LT));

        static byte[] Korean(string line) =>
            [.. line.SelectMany<char, byte>(c => c switch { '길' => [0xB1, 0xE6], '동' => [0xB5, 0xBF], _ => [(byte)c] })];
    }

    [Theory]
    [InlineData("ISO_IR 100", "Äneas^Rüdiger", "C46E6561735E52FC6469676572")]
    [InlineData("ISO_IR 100", "Buc^Jérôme", "4275635E4AE972F46D65")]
    [InlineData("ISO_IR 101", "Wałęsa", "5761B3EA7361")]
    [InlineData("ISO_IR 109", "Ĉĝ", "C6F8")]
    [InlineData("ISO_IR 110", "Āņ", "C0F1")]
    [InlineData("ISO_IR 144", "Люкceмбypг", "BBEE DA 63 65 DC D1 79 70 D3")]
    [InlineData("ISO_IR 127", "قباني^لنزار", "E2C8C7E6EA5EE4E6D2C7D1")]
    [InlineData("ISO_IR 126", "Διονυσιος", "C4E9EFEDF5F3E9EFF2")]
    [InlineData("ISO_IR 138", "שרון^דבורה", "F9F8E5EF5EE3E1E5F8E4")]
    [InlineData("ISO_IR 148", "İğş", "DDF0FE")]
    [InlineData("ISO_IR 203", "Œ€", "BCA4")]
    [InlineData("ISO_IR 166", "นามสกุล", "B9D2C1CAA1D8C5")]
    [InlineData("ISO_IR 13", "ﾔﾏﾀﾞ^ﾀﾛｳ", "D4CFC0DE5EC0DBB3")]
    [InlineData("GBK", "王^小东", "CDF55ED0A1B6AB")]
    [InlineData("GB18030", "㐁𠀀", "8139EF30 95328236")]
    [InlineData(@"ISO 2022 IR 100\ISO 2022 IR 144", "é^Л", "E95E1B2D4CBB")]
    [InlineData(@"ISO 2022 IR 6\ISO 2022 IR 126\ISO 2022 IR 144", "Γ\\Л\\x", "1B2D46C3 5C 1B2D4CBB 5C 78")]
    [InlineData(@"\ISO 2022 IR 159", "丂", "1B242844 3021 1B2842")]
    [InlineData(@"\ISO 2022 IR 166", "น", "1B2D54B9")]
    [InlineData(@"\ISO 2022 IR 203", "€", "1B2D62A4")]
    public void EverySetReadsAndWrites(string terms, string expected, string bytes)
    {
        var set = Set(terms);
        Assert.True(set.TryDecode(Hex(bytes), DicomVR.PN, out var text));
        Assert.Equal(expected, text);
        Assert.True(set.TryEncode(expected, DicomVR.PN, out var written));
        Assert.Equal(Convert.ToHexString(Hex(bytes)), Convert.ToHexString(written));
    }

    [Fact]
    public void AnotherG1SetIsLeftBeforeADelimiterWhenTheFirstTermHasOne()
    {
        var set = Set(@"ISO 2022 IR 100\ISO 2022 IR 144");
        Assert.Equal("1B2D4CBB1B2D415EE9", Convert.ToHexString(set.Encode("Л^é", DicomVR.PN)));
        Assert.Equal("Л^é", set.Decode(Hex("1B2D4CBB5EE9"), DicomVR.PN));
    }

    [Theory]
    [InlineData("GB18030", "8F5C", "廫")]
    [InlineData("GBK", "8F5C", "廫")]
    public void ABackslashInsideACharacterPartsNothing(string terms, string bytes, string expected) =>
        Assert.Equal([expected, "x"], Set(terms).DecodeValues(Hex(bytes + "5C78"), DicomVR.LO));

    [Fact]
    public void ABackslashInsideAKanjiPartsNothing()
    {
        // Their bytes are 0x305C, 0x5E5E and 0x393D: backslash, carets and an equals sign.
        const string kanji = "移湎構";
        var set = Set(@"\ISO 2022 IR 87");
        var bytes = Hex("1B2442 305C 5E5E 393D 1B2842 5C78");
        Assert.Equal([kanji, "x"], set.DecodeValues(bytes, DicomVR.PN));
        Assert.Equal(bytes, set.Encode(kanji + "\\x", DicomVR.PN));
    }

    [Fact]
    public void ShiftJisUnderItsHalfsNameIsReadButNotCalledExact()
    {
        // 0x83 0x5C is "ソ", the classic.
        Assert.False(Set("ISO_IR 13").TryDecode(Hex("835C5EC0"), DicomVR.PN, out var text));
        Assert.Equal("ソ^ﾀ", text);
        Assert.Equal(["ソ", "x"], Set("ISO_IR 13").DecodeValues(Hex("835C5C78"), DicomVR.LO));
    }

    [Fact]
    public void ASetEndsWhereAValueOrANameComponentEnds()
    {
        var set = Set(@"\ISO 2022 IR 149");
        // After the caret nothing is designated any more: the only set declared is assumed, and the reading is not exact.
        Assert.False(set.TryDecode(Hex("1B242943FBF35EFBF3"), DicomVR.PN, out var text));
        Assert.Equal("洪^洪", text);
        // In LO a caret is a character like others.
        Assert.True(set.TryDecode(Hex("1B242943FBF35EFBF3"), DicomVR.LO, out _));
        Assert.False(set.TryDecode(Hex("1B242943FBF35CFBF3"), DicomVR.LO, out _));
        Assert.True(set.TryDecode(Hex("1B242943FBF35CFBF3"), DicomVR.LT, out _));
    }

    [Theory]
    [InlineData("ISO-IR 100", false, true)]
    [InlineData("iso_ir 192", false, true)]
    [InlineData("ISO IR 192", false, true)]
    [InlineData("ISO 2022 GBK", false, true)]
    [InlineData("ISO_IR 100\\ISO 2022 IR 144", false, true)]
    [InlineData("ISO_IR 999", true, false)]
    [InlineData("Klingon", true, false)]
    [InlineData("ISO_IR 192\\ISO 2022 IR 87", true, false)]
    [InlineData("ISO 2022 IR 6\\ISO_IR 192", true, false)]
    [InlineData("", false, false)]
    [InlineData("ISO_IR 6", false, false)]
    [InlineData("\\ISO 2022 IR 87\\ISO 2022 IR 159", false, false)]
    public void TermsThatAreNotTheStandardsAreReported(string value, bool unknown, bool misspelled)
    {
        var set = Set(value);
        Assert.Equal((unknown, misspelled), (set.HasUnknownTerms, set.HasMisspelledTerms));
    }

    [Fact]
    public void AnUnknownTermLosesNoByteAndIsNeverExact()
    {
        var bytes = Enumerable.Range(128, 128).Select(i => (byte)i).ToArray();
        Assert.False(Set("ISO_IR 999").TryDecode(bytes, DicomVR.LT, out var text));
        Assert.Equal(bytes, text.Select(c => (byte)c));
        Assert.False(DicomSpecificCharacterSet.Default.TryDecode("M\u00fcller"u8.ToArray(), DicomVR.PN, out _));
    }

    [Fact]
    public void WhatASetLacksBecomesAQuestionMarkAndIsReported()
    {
        Assert.False(Set("ISO_IR 100").TryEncode("Ωx", DicomVR.LO, out var bytes));
        Assert.Equal("?x"u8.ToArray(), bytes);
        Assert.False(DicomSpecificCharacterSet.Default.TryEncode("é", DicomVR.LO, out _));
        Assert.False(DicomSpecificCharacterSet.Utf8.TryEncode("\ud800", DicomVR.LO, out _));
        Assert.False(Set("GBK").TryEncode("𠀀", DicomVR.LO, out _));
    }

    [Theory]
    [InlineData("1B")]
    [InlineData("1B24")]
    [InlineData("1B2442")]
    [InlineData("1B244230")]
    [InlineData("1B24423080")]
    [InlineData("1B242943FB")]
    [InlineData("1B2F2F")]
    [InlineData("FF1BFF")]
    public void TruncatedAndForeignSequencesAreReadToTheEnd(string bytes)
    {
        foreach (var terms in new[] { "", "ISO_IR 13", @"\ISO 2022 IR 87", @"\ISO 2022 IR 149", "GB18030", "ISO_IR 192", "GBK" })
        {
            Set(terms).TryDecode(Hex(bytes), DicomVR.PN, out var text);
            Assert.NotNull(text);
        }

        Assert.False(Set("ISO_IR 100").TryDecode(Hex("1B24423B33"), DicomVR.PN, out var undeclared));
        Assert.Equal("山", undeclared);
    }

    [Fact]
    public void CodeStringsAndUidsAreReadByteByCharacter()
    {
        Assert.Equal("AB\\é", Set("ISO_IR 192").Decode([(byte)'A', (byte)'B', (byte)'\\', 0xE9], DicomVR.CS));
        Assert.Equal("1.2\0", Set("GBK").Decode("1.2\0"u8, DicomVR.UI));
        Assert.Equal([0xE9], Set("ISO_IR 192").Encode("é", DicomVR.CS));
    }

    [Fact]
    public void TheValueOfTheElementIsParsedWithItsPadding()
    {
        Assert.Same(DicomSpecificCharacterSet.Latin1, DicomSpecificCharacterSet.Parse("ISO_IR 100"u8));
        Assert.Same(DicomSpecificCharacterSet.Utf8, DicomSpecificCharacterSet.Parse("ISO_IR 192 "u8));
        Assert.Same(DicomSpecificCharacterSet.Default, DicomSpecificCharacterSet.Parse("  "u8));
        Assert.Equal(["", "ISO 2022 IR 87"], DicomSpecificCharacterSet.Parse("\\ISO 2022 IR 87 "u8).Terms);
    }

    [Fact]
    public void AnyBytesAreReadUnderAnyTerm()
    {
        Action<byte[]> read = bytes =>
        {
            // Escapes and leads are frequent, or chance would not find them.
            var mixed = bytes.Select(b => b switch { < 24 => (byte)0x1B, < 40 => (byte)'$', < 56 => (byte)')', _ => b }).ToArray();
            foreach (var term in DicomSpecificCharacterSetTerm.Defined)
            {
                var set = Set($@"{term}\ISO 2022 IR 87\ISO 2022 IR 149");
                Assert.InRange(set.Decode(mixed, DicomVR.PN).Length, mixed.Length / 4, mixed.Length);
            }
        };
        Prop.ForAll(read).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void EveryCharacterOfEverySetComesBack()
    {
        foreach (var term in DicomSpecificCharacterSetTerm.Defined)
        {
            var set = Set(term.StartsWith("ISO 2022", StringComparison.Ordinal) ? $@"ISO 2022 IR 6\{term}" : term);
            var count = 0;
            for (var i = 0x20; i < 0x10000; i++)
            {
                var character = (char)i;
                if (char.IsSurrogate(character) || character == '\uFFFD' || !set.TryEncode(character.ToString(), DicomVR.LT, out var bytes))
                    continue;
                count++;
                Assert.True(set.TryDecode(bytes, DicomVR.LT, out var back), $"{term} {i:X4}");
                Assert.Equal(character, Assert.Single(back));
            }

            Assert.InRange(count, term.EndsWith("IR 6", StringComparison.Ordinal) ? 96 : 140, 0xFFFF);
        }
    }
}
