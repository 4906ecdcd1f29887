using System.Text;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>Splits "value; name=text; name=\"quoted; text\" (comment)" into its pieces, forgiving what is left open.</summary>
internal static class ParameterText
{
    public static List<(string Name, string Text)> Split(string field, int most)
    {
        var pieces = new List<(string, string)>();
        var piece = new StringBuilder();
        string? name = null;
        var quotedTo = 0;
        // Where the last of them is tells whether one that opens here is ever closed, without looking ahead each time.
        var (lastQuote, lastParen) = (field.LastIndexOf('"'), field.LastIndexOf(')'));
        for (var at = 0; at <= field.Length && pieces.Count < most; at++)
        {
            var letter = at == field.Length ? ';' : field[at];
            if (letter == ';')
            {
                Keep(pieces, name, TrimEnd(piece.ToString(), quotedTo));
                (name, quotedTo, _) = (null, 0, piece.Clear());
            }
            else if (letter == '"' && at < lastQuote)
                (at, quotedTo) = (Quoted(field, at, piece), piece.Length);
            else if (letter == '(' && at < lastParen && name is null or "charset")
                at = field.IndexOf(')', at);
            else if (letter == '=' && name is null && pieces.Count > 0)
                (name, _) = (piece.ToString().Trim(), piece.Clear());
            else if (letter != '"' && (piece.Length > 0 || !char.IsWhiteSpace(letter)))
                piece.Append(letter);
        }
        return pieces;
    }

    /// <summary>Blanks at the end are trimmed unless they were quoted.</summary>
    private static string TrimEnd(string text, int quotedTo) => text[..Math.Max(text.TrimEnd().Length, Math.Min(quotedTo, text.Length))];

    private static void Keep(List<(string, string)> pieces, string? name, string text)
    {
        if (name is { Length: > 0 })
            pieces.Add((name, text));
        else if (pieces.Count == 0)
            pieces.Add((text, ""));
    }

    private static int Quoted(string field, int at, StringBuilder piece)
    {
        for (at++; at < field.Length && field[at] != '"'; at++)
        {
            // A lone backslash is most often a Windows path: only quote and backslash are escaped.
            if (field[at] == '\\' && at + 1 < field.Length && field[at + 1] is '"' or '\\')
                at++;
            piece.Append(field[at]);
        }
        return at;
    }
}
