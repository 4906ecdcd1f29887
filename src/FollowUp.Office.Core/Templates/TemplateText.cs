using System.Text;

namespace FollowUp.Office.Core.Templates;

/// <summary>A text with its fields filled in.</summary>
/// <param name="Text">What to show; a field without a value stays marked in it.</param>
/// <param name="Missing">The names of those fields, as they stand between the braces, each once in order of appearance.</param>
public sealed record Rendered(string Text, IReadOnlyList<string> Missing);

/// <summary>Plain text with fields in double braces, such as <c>{{first name}}</c>.</summary>
public static class TemplateText
{
    /// <summary>A longer text between braces is no field; it also keeps a flood of open braces cheap.</summary>
    public const int LongestField = 60;

    private const int LongestShown = 40;
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>
    /// Fills the fields in. A field that is unknown, or of which nothing is known, is neither dropped nor guessed: it stays as it is written, in its braces.
    /// What is filled in is not read again, so that no lead's words become fields.
    /// </summary>
    public static Rendered Render(string template, MergeValues values)
    {
        var (text, missing) = (new StringBuilder(template.Length), new List<string>());
        var at = 0;
        for (var next = Next(template, at); next is var (start, end); next = Next(template, at))
        {
            text.Append(template, at, start - at);
            var name = template[(start + Open.Length)..(end - Close.Length)].Trim();
            if (MergeFields.Find(name) is { } field && values[field] is { } value)
            {
                text.Append(value);
            }
            else
            {
                text.Append(Open).Append(name).Append(Close);
                missing.Add(name);
            }

            at = end;
        }

        text.Append(template, at, template.Length - at);
        return new Rendered(text.ToString(), [.. missing.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>The names in braces that mean nothing, each once in order of appearance: to be shown while a template is written.</summary>
    public static IReadOnlyList<string> UnknownIn(string template) =>
        [.. Render(template, new MergeValues(null, null, null, null, null)).Missing.Where(name => MergeFields.Find(name) is null)];

    /// <summary>
    /// What begins or ends like a field and is none, such as "{{first name}" or "{{ }}", each once in order of appearance, at most 40 characters and an ellipsis
    /// of it: to be shown while a template is written.
    /// </summary>
    public static IReadOnlyList<string> BrokenIn(string template)
    {
        var broken = new List<string>();
        var at = 0;
        for (var next = Next(template, at); next is var (start, end); next = Next(template, at))
        {
            AddBroken(broken, template.AsSpan(at, start - at));
            at = end;
        }

        AddBroken(broken, template.AsSpan(at));
        return [.. broken.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Between fields two braces mean something that did not become one: with the words up to the next brace or the end of the line.</summary>
    private static void AddBroken(List<string> broken, ReadOnlySpan<char> rest)
    {
        for (var brace = rest.IndexOfAny('{', '}'); brace >= 0; brace = rest.IndexOfAny('{', '}'))
        {
            rest = rest[brace..];
            var opened = rest.StartsWith(Open) ? Open.Length : rest[0] == '{' ? 1 : 0;
            var words = rest[opened..].IndexOfAny('{', '}', '\n') is var stop and >= 0 ? opened + stop : rest.Length;
            var end = words + (rest[words..].StartsWith(Close) ? Close.Length : rest[words..].StartsWith('}') ? 1 : 0);
            if (opened == Open.Length || end - words == Close.Length)
            {
                broken.Add(Shown(rest[..end].Trim()));
            }

            rest = rest[Math.Max(end, 1)..];
        }
    }

    private static string Shown(ReadOnlySpan<char> words) =>
        words.Length <= LongestShown ? words.ToString() : $"{words[..(char.IsHighSurrogate(words[LongestShown - 1]) ? LongestShown - 1 : LongestShown)]}…";

    /// <summary>Where the next field begins and ends, braces included. The innermost braces count: "{{ {{name}}" is a field behind two braces.</summary>
    private static (int Start, int End)? Next(string template, int from)
    {
        for (var open = template.IndexOf(Open, from, StringComparison.Ordinal); open >= 0; open = template.IndexOf(Open, open + 1, StringComparison.Ordinal))
        {
            var inside = template.AsSpan(open + Open.Length);
            var length = inside[..Math.Min(inside.Length, LongestField + Close.Length)].IndexOfAny('{', '}');
            if (length > 0 && inside[length..].StartsWith(Close) && !inside[..length].IsWhiteSpace() && !inside[..length].Contains('\n'))
            {
                return (open, open + Open.Length + length + Close.Length);
            }
        }

        return null;
    }
}
