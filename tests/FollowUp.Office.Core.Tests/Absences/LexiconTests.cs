using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Which words become one token, and what Hebrew and Arabic write on to them.</summary>
public sealed class LexiconTests
{
    [Theory]
    [InlineData("back in the office", "back in the office")]
    [InlineData("back in alpha", "back in", "alpha")]
    [InlineData("back in\nthe office", "back in\nthe office")]
    [InlineData("alpha", "alpha")]
    [InlineData("")]
    [InlineData("\u05D4\u05D9\u05D5\u05DD", "\u05D4\u05D9\u05D5\u05DD")]
    [InlineData("\u05D4\u05D9\u05D5\u05DD \u05E9\u05E0\u05D9", "\u05D4\u05D9\u05D5\u05DD\u05E9\u05E0\u05D9")]
    [InlineData("\u05D1\u05D9\u05D5\u05DD \u05E9\u05E0\u05D9", "\u05D1\u05D9\u05D5\u05DD\u05E9\u05E0\u05D9")]
    public void The_longest_phrase_is_one_token(string text, params string[] expected) =>
        Assert.Equal(expected.Select(Unspaced), Marked.Texts(text, Lexicon.Shared));

    [Fact]
    public void A_phrase_does_not_reach_over_a_paragraph() => Assert.Equal(["back", "at", "work"], Marked.Texts("back\n\nat work", Lexicon.Shared));

    [Theory]
    [InlineData("1st week", 1)]
    [InlineData("1er mars", 1)]
    [InlineData("1st", 1)]
    public void A_number_stays_one_where_a_table_has_its_ordinal(string text, int expected)
    {
        var tokenizer = new Tokenizer(text.Length);
        var tokens = tokenizer.Read(text);
        Lexicon.OfAnswers.Mark(tokens, tokenizer.Folded);
        Assert.Equal((TokenKind.Number, expected, 1), (tokens[0].Kind, tokens[0].Value, tokens[0].Length));
    }

    [Theory]
    [InlineData("\u05D9\u05E0\u05D5\u05D0\u05E8", true)]
    [InlineData("\u05D1\u05D9\u05E0\u05D5\u05D0\u05E8", true)]
    [InlineData("\u05E9\u05D1\u05D9\u05E0\u05D5\u05D0\u05E8", true)]
    [InlineData("\u05D5\u05E9\u05D1\u05D9\u05E0\u05D5\u05D0\u05E8", false)]
    [InlineData("\u05D2\u05D9\u05E0\u05D5\u05D0\u05E8", false)]
    [InlineData("\u05D4\u05D8\u05DC", true)]
    [InlineData("\u05D1\u05D4", false)]
    [InlineData("\u0648\u0645\u0627\u0631\u0633", true)]
    public void At_most_two_letters_are_taken_off_a_word_and_two_must_remain(string word, bool isKnown)
    {
        var tokenizer = new Tokenizer(word.Length);
        var tokens = tokenizer.Read(word);
        Lexicon.Shared.Mark(tokens, tokenizer.Folded);
        Assert.Equal(isKnown, Assert.Single(tokens).Meanings is not null);
    }

    [Theory]
    [InlineData("\u05D4\u05D9\u05D5\u05DD \u05E9\u05E0\u05D9", Sense.Weekday, 1)]
    [InlineData("\u05D4\u05D9\u05D5\u05DD", Sense.Offset, 0)]
    [InlineData("\u05DE\u05DE\u05D7\u05E8", Sense.Offset, 1)]
    public void A_longer_phrase_behind_a_prefix_wins_over_the_word_itself(string text, object sense, int expected) =>
        Assert.Equal(expected, Marked.Of(text).ValueOf(0, (Sense)sense));

    private static string Unspaced(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
