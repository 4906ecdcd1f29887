using System.Text;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>Reads an address list from left to right, one address at a time, looking at each letter once.</summary>
internal sealed class AddressScan(string text)
{
    private readonly StringBuilder _phrase = new();
    private readonly StringBuilder _raw = new();
    private readonly StringBuilder _comment = new();
    private readonly int _lastQuote = text.LastIndexOf('"');
    private readonly int _lastParen = text.LastIndexOf(')');
    private readonly int _lastAngle = text.LastIndexOf('>');
    private string? _angle;
    private bool _hasAt;
    private int _at;

    /// <summary>What was found between two commas. Raw still has its quotes, which a local part may need.</summary>
    internal readonly record struct Found(string Phrase, string Raw, string? Angle, string Comment, bool EndsAtComma)
    {
        public bool HasAt => Raw.Contains('@', StringComparison.Ordinal);
    }

    public Found? Next()
    {
        while (_at < text.Length)
        {
            var letter = text[_at];
            if (letter is ',' or ';')
            {
                _at++;
                if (Take(letter == ',') is { } found)
                    return found;
                continue;
            }
            Step(letter);
        }
        return Take(false);
    }

    private Found? Take(bool endsAtComma)
    {
        if (_raw.Length == 0 && _angle is null && _comment.Length == 0)
            return null;
        var found = new Found(_phrase.ToString().Trim(), _raw.ToString(), _angle, _comment.ToString().Trim(), endsAtComma);
        _phrase.Clear();
        _raw.Clear();
        _comment.Clear();
        (_angle, _hasAt) = (null, false);
        return found.Phrase.Length == 0 && found.Angle is null && found.Comment.Length == 0 ? null : found;
    }

    private void Step(char letter)
    {
        if (letter == '"' && _at < _lastQuote)
            Quoted();
        else if (letter == '(' && _at < _lastParen)
            Comment();
        else if (letter == '<')
            Angle();
        else if (letter == ':' && _angle is null && !_hasAt)
            StartGroup();
        else if (letter == '=' && EncodedWords.EndOf(text, _at) is var end and > 0)
            Append(text.AsSpan(_at, end - _at));
        else if (letter is '"' or '>')
            _at++;
        else
            Append(text.AsSpan(_at, 1));
    }

    private void Append(ReadOnlySpan<char> letters)
    {
        _phrase.Append(letters);
        _raw.Append(letters);
        _hasAt |= letters is "@";
        _at += letters.Length;
    }

    /// <summary>"Team: a@x.example, b@x.example;": the people count, the name of the group does not. Nor does "mailto:".</summary>
    private void StartGroup()
    {
        _phrase.Clear();
        _raw.Clear();
        _at++;
    }

    private void Quoted()
    {
        _raw.Append('"');
        for (_at++; _at < text.Length && text[_at] != '"'; _at++)
        {
            if (text[_at] == '\\' && _at + 1 < text.Length)
                _raw.Append(text[_at++]);
            _phrase.Append(text[_at]);
            _raw.Append(text[_at]);
        }
        _raw.Append('"');
        _at++;
    }

    private void Comment()
    {
        var depth = 0;
        for (; _at < text.Length; _at++)
        {
            var letter = text[_at];
            if (letter == '(' && depth++ == 0)
                continue;
            if (letter == ')' && --depth == 0)
                break;
            if (letter == '\\' && _at + 1 < text.Length)
                letter = text[++_at];
            _comment.Append(letter);
        }
        _at++;
    }

    private void Angle()
    {
        // Looking for a '>' that never comes, once for each '<', would cost quadratic time.
        var close = _at < _lastAngle ? text.IndexOf('>', _at) : -1;
        var inside = text.AsSpan(_at + 1, (close < 0 ? text.Length : close) - _at - 1);
        if (close < 0 && inside.IndexOfAny(',', ';') is var comma and >= 0)
            inside = inside[..comma];
        _at += inside.Length + 1 + (close < 0 ? 0 : 1);
        // "<@relay.example,@other.example:jane@x.example>": the route is history.
        if (inside.StartsWith("@") && inside.IndexOf(':') is var route and >= 0)
            inside = inside[(route + 1)..];
        if (inside.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            inside = inside[7..];
        var address = inside.Trim(" \t<").ToString();
        _angle = address.Contains('"', StringComparison.Ordinal) ? address : address.Replace(" ", "", StringComparison.Ordinal);
    }
}
