using OrthancGuard.Protection;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Evidence;

/// <summary>Where text was found in an image, and by which rule; never what stood there.</summary>
internal sealed class TextBox
{
    public const string Columns =
        """
        instance_id AS InstanceId, first_frame AS FirstFrame, last_frame AS LastFrame, x AS X, y AS Y, width AS Width, height AS Height, rule AS Rule
        """;

    /// <summary>Orthanc's.</summary>
    public string InstanceId { get; init; } = "";

    /// <summary>From 1.</summary>
    public int FirstFrame { get; init; }

    /// <summary>The last one, included.</summary>
    public int LastFrame { get; init; }

    public int X { get; init; }

    public int Y { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public TextRule Rule { get; init; }

    /// <summary>In plain words.</summary>
    public string Words => Rule switch
    {
        TextRule.OutsideRegions => "outside the regions that hold the image",
        TextRule.Read => "words were read here",
        _ => "shapes like letters in a row",
    };

    public bool IsIn(int frame) => frame >= FirstFrame && frame <= LastFrame;

    public static IEnumerable<TextBox> From(string instanceId, InstanceOutcome outcome) => outcome.Report.Boxes.Select(box => new TextBox
    {
        InstanceId = instanceId,
        FirstFrame = box.FirstFrame,
        LastFrame = box.LastFrame,
        X = box.X,
        Y = box.Y,
        Width = box.Width,
        Height = box.Height,
        Rule = box.Rule,
    });
}
