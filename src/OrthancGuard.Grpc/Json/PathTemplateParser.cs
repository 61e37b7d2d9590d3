namespace OrthancGuard.Grpc.Json;

/// <summary>
/// <code>
/// Template = "/" Segments [ ":" Verb ]     Segments = Segment { "/" Segment }     Segment = "*" | "**" | LITERAL | Variable
/// Variable = "{" FieldPath [ "=" Segments ] "}"
/// </code>
/// </summary>
internal sealed class PathTemplateParser(string text)
{
    private readonly List<string> _segments = [];
    private readonly List<PathVariable> _variables = [];
    private int _at;

    public PathTemplate Parse()
    {
        Expect('/');
        ReadSegments(inVariable: false);
        string? verb = null;
        if (Take(':'))
            verb = ReadUntil("");
        if (_at != text.Length || verb?.Length == 0)
            throw Error();
        var rest = _segments.IndexOf("**");
        if (rest >= 0 && rest != _segments.Count - 1)
            throw new FormatException($"In the path template '{text}' something follows '**'.");
        return new PathTemplate { Segments = _segments, Variables = _variables, Verb = verb };
    }

    private void ReadSegments(bool inVariable)
    {
        do
        {
            if (!inVariable && Take('{'))
                ReadVariable();
            else
                _segments.Add(ReadLiteral());
        }
        while (Take('/'));
    }

    private void ReadVariable()
    {
        var path = ReadUntil("=}");
        if (path.Length == 0 || path.Split('.').Any(name => name.Length == 0))
            throw Error();
        var start = _segments.Count;
        if (Take('='))
            ReadSegments(inVariable: true);
        else
            _segments.Add("*");
        Expect('}');
        _variables.Add(new PathVariable(path, start, _segments[^1] is "**" ? null : _segments.Count));
    }

    private string ReadLiteral()
    {
        var literal = ReadUntil("/:{}=");
        if (literal.Length == 0 || (literal.Contains('*', StringComparison.Ordinal) && literal is not ("*" or "**")))
            throw Error();
        return literal;
    }

    private string ReadUntil(string ends)
    {
        var start = _at;
        while (_at < text.Length && !ends.Contains(text[_at], StringComparison.Ordinal))
            _at++;
        return text[start.._at];
    }

    private bool Take(char expected)
    {
        if (_at >= text.Length || text[_at] != expected)
            return false;
        _at++;
        return true;
    }

    private void Expect(char expected)
    {
        if (!Take(expected))
            throw Error();
    }

    private FormatException Error() => new($"The path template '{text}' cannot be read at character {_at}.");
}
