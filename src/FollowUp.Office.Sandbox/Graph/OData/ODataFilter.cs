using System.Text.RegularExpressions;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>What a <c>$filter</c> says. Each route decides which of it that it can answer.</summary>
internal abstract record FilterNode
{
    public sealed record Both(FilterNode Left, FilterNode Right) : FilterNode;

    public sealed record Either(FilterNode Left, FilterNode Right) : FilterNode;

    public sealed record Negated(FilterNode Inner) : FilterNode;

    /// <summary><c>path op value</c>; the value without its quotes.</summary>
    public sealed record Comparison(string Path, string Operator, string Value) : FilterNode;

    /// <summary><c>startswith(path,'value')</c> and its like.</summary>
    public sealed record Call(string Function, string Path, string Value) : FilterNode;

    /// <summary><c>collection/any(x: …)</c>; paths inside are without the variable.</summary>
    public sealed record Any(string Collection, FilterNode Inner) : FilterNode;

    /// <summary>The properties that are compared, in the order of the text.</summary>
    public IEnumerable<string> Paths() => this switch
    {
        Both both => both.Left.Paths().Concat(both.Right.Paths()),
        Either either => either.Left.Paths().Concat(either.Right.Paths()),
        Negated negated => negated.Inner.Paths(),
        Comparison comparison => [comparison.Path],
        Call call => [call.Path],
        Any any => [any.Collection],
        _ => [],
    };
}

/// <summary>Reads the part of OData's filter language that Outlook's resources understand.</summary>
internal sealed partial class ODataFilter
{
    private static readonly HashSet<string> Operators = ["eq", "ne", "gt", "ge", "lt", "le"];
    // Longer than any honest filter, and short enough for the stack.
    private const int Longest = 500;
    private readonly string _text;
    private readonly List<string> _tokens;
    private int _position;

    private ODataFilter(string text)
    {
        _text = text;
        _tokens = [.. Token().Matches(text).Select(match => match.Value)];
        if (_tokens.Count > Longest)
            throw Broken();
    }

    public static FilterNode Parse(string text)
    {
        var filter = new ODataFilter(text);
        var node = filter.Or();
        return filter._position == filter._tokens.Count ? node : throw filter.Broken();
    }

    private FilterNode Or()
    {
        var node = And();
        while (Take("or"))
            node = new FilterNode.Either(node, And());
        return node;
    }

    private FilterNode And()
    {
        var node = Unary();
        while (Take("and"))
            node = new FilterNode.Both(node, Unary());
        return node;
    }

    private FilterNode Unary()
    {
        if (Take("not"))
            return new FilterNode.Negated(Unary());
        if (!Take("("))
            return Comparison();
        var node = Or();
        Expect(")");
        return node;
    }

    private FilterNode Comparison()
    {
        var path = Next();
        if (Take("("))
            return path.EndsWith("/any", StringComparison.OrdinalIgnoreCase) ? Any(path[..^4]) : Call(path);
        var comparison = Next();
        return Operators.Contains(comparison) ? new FilterNode.Comparison(path, comparison, Value(Next())) : throw Broken();
    }

    private FilterNode.Call Call(string function)
    {
        var path = Next();
        Expect(",");
        var value = Value(Next());
        Expect(")");
        return new FilterNode.Call(function.ToLowerInvariant(), path, value);
    }

    private FilterNode.Any Any(string collection)
    {
        var variable = Next();
        Expect(":");
        var inner = WithoutVariable(Or(), variable + "/");
        Expect(")");
        return new FilterNode.Any(collection, inner);
    }

    private FilterNode WithoutVariable(FilterNode node, string prefix) => node switch
    {
        FilterNode.Both both => new FilterNode.Both(WithoutVariable(both.Left, prefix), WithoutVariable(both.Right, prefix)),
        FilterNode.Either either => new FilterNode.Either(WithoutVariable(either.Left, prefix), WithoutVariable(either.Right, prefix)),
        FilterNode.Comparison comparison when comparison.Path.StartsWith(prefix, StringComparison.Ordinal) =>
            comparison with { Path = comparison.Path[prefix.Length..] },
        _ => throw Broken(),
    };

    private static string Value(string token) =>
        token.StartsWith('\'') ? token[1..^1].Replace("''", "'", StringComparison.Ordinal) : token;

    private string Next() => _position < _tokens.Count ? _tokens[_position++] : throw Broken();

    private bool Take(string token)
    {
        if (_position >= _tokens.Count || _tokens[_position] != token)
            return false;
        _position++;
        return true;
    }

    private void Expect(string token)
    {
        if (!Take(token))
            throw Broken();
    }

    private GraphException Broken() =>
        new(StatusCodes.Status400BadRequest, "BadRequest", $"Invalid filter clause: syntax error in '{(_text.Length > 200 ? _text[..200] : _text)}'.");

    [GeneratedRegex(@"'(?:[^']|'')*'|[(),]|:(?!\d)|(?:[^\s(),':]|:(?=\d))+|'")]
    private static partial Regex Token();
}
