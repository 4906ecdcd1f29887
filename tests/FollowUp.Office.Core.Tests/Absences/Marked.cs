using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>The words of a text as the reader of absence notes sees them.</summary>
internal static class Marked
{
    public static Words Of(string text)
    {
        var tokenizer = new Tokenizer(text.Length);
        var tokens = tokenizer.Read(text);
        Lexicon.Shared.Mark(tokens, tokenizer.Folded);
        return new Words(tokens, new int[FollowUp.Office.Core.Absences.Languages.Tables.All.Count]);
    }

    /// <summary>The folded texts of the tokens, a phrase as one.</summary>
    public static string[] Texts(string text, Lexicon lexicon)
    {
        var tokenizer = new Tokenizer(text.Length);
        var tokens = tokenizer.Read(text);
        lexicon.Mark(tokens, tokenizer.Folded);
        var folded = tokenizer.Folded.ToString();
        return [.. tokens.Select(token => folded.Substring(token.Start, token.Length))];
    }
}
