using System.Text;
using OrthancGuard.Adoption;

namespace OrthancGuard.Tests.Adoption;

/// <summary>One item goes in and out again; every other byte stays.</summary>
public sealed class JsonTextTests
{
    [Theory]
    [InlineData("{ // first\n  \"List\": [\n    {\n      \"Name\": \"A\" // one\n    } // end\n  ] // after\n}\n")]
    [InlineData("{\n  \"List\": [\n    { \"Name\": \"A\" },\n    { \"Name\": \"C\" }, // trailing\n  ],\n}\n")]
    [InlineData("{ \"List\": [ { \"Name\": \"A\" } ] }")]
    [InlineData("{\r\n  \"List\": [\r\n    { \"Name\": \"A\" }\r\n  ]\r\n}\r\n")]
    [InlineData("\uFEFF{\n  \"Umlaut\": \"\u00E4\u00F6\",\n  \"List\": [\n    { \"Name\": \"A\", \"List\": [1] }\n  ]\n}\n")]
    public void AnItemGoesInAfterTheLastAndOutAgain(string text)
    {
        var before = Encoding.UTF8.GetBytes(text);
        var after = new JsonText(new JsonText(before).Append("List", "{\n  \"Name\": \"B\"\n}"));
        Assert.Equal(new JsonText(before).Items("List").Count + 1, after.Items("List").Count);
        var item = after.FindItem("List", "Name", "b")!.Value;
        Assert.Equal(after.Items("List")[^1], item);
        Assert.Equal(text, Encoding.UTF8.GetString(after.Remove("List", item)));
        Assert.Equal(text.Contains("\r\n", StringComparison.Ordinal), after.TextOf(item).Contains("\r\n", StringComparison.Ordinal));
        if (text.Contains("\n    {", StringComparison.Ordinal))
        {
            Assert.Contains("\n    {", after.TextOf(..item.End).ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.EndsWith("\n    }", after.TextOf(item).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{ \"List\": [] }")]
    [InlineData("{ \"List\": [ ] /* none */ }")]
    [InlineData("{ \"Other\": 1 }")]
    [InlineData("{}")]
    [InlineData("// top\n{\n}\n")]
    public void AnEmptyOrMissingListGetsItsFirst(string text)
    {
        var after = new JsonText(new JsonText(Encoding.UTF8.GetBytes(text)).Append("List", "{ \"Name\": \"B\" }"));
        Assert.Equal("{ \"Name\": \"B\" }", after.TextOf(Assert.Single(after.Items("List"))));
        Assert.NotNull(after.Find());
    }

    [Fact]
    public void TheFirstOfSeveralGoesWithTheCommaAfterIt()
    {
        var text = new JsonText("{ \"List\": [ { \"Name\": \"A\" }, { \"Name\": \"B\" } ] }"u8.ToArray());
        Assert.Equal("{ \"List\": [ { \"Name\": \"B\" } ] }", Encoding.UTF8.GetString(text.Remove("List", text.Items("List")[0])));
    }

    [Fact]
    public void AValueIsFoundWithItsLine()
    {
        var text = new JsonText("{\n  // \"A\" : 0\n  \"A\" : { \"B\" : 1,\n \"C\" : [ \"x\", // y\n 2 ] }\n}"u8.ToArray());
        var found = text.Find("A", "C")!.Value;
        Assert.Equal("[ \"x\", // y\n 2 ]", text.TextOf(found));
        Assert.Equal(4, text.LineOf(found.Start.Value));
        Assert.Null(text.Find("A", "D"));
        Assert.Null(text.Find("A", "B", "C"));
    }
}
