using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Where words, numbers and marks begin and end, what they are worth, and how far apart they stand.</summary>
public sealed class TokenizerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("3", "3")]
    [InlineData("back", "back")]
    [InlineData("ab12cd", "ab", "12", "cd")]
    [InlineData("\u65E5\u672C", "\u65E5", "\u672C")]
    [InlineData("\u65E5a", "\u65E5", "a")]
    [InlineData("a\u65E5", "a", "\u65E5")]
    [InlineData("./", ".", "/")]
    [InlineData("...", "...")]
    [InlineData(". .", ".", ".")]
    [InlineData("- -", "-", "-")]
    [InlineData("a...b", "a", "...", "b")]
    [InlineData("l'\u00E9t\u00E9", "l", "ete")]
    [InlineData("ma\u0308rz", "marz")]
    public void A_text_is_cut_where_the_kind_of_its_characters_changes(string text, params string[] expected)
    {
        var tokenizer = new Tokenizer(text.Length);
        var tokens = tokenizer.Read(text);
        var folded = tokenizer.Folded.ToString();
        Assert.Equal(expected, tokens.Select(token => folded.Substring(token.Start, token.Length)));
    }

    [Theory]
    [InlineData("a b", "Space")]
    [InlineData("a\tb", "Space")]
    [InlineData("a'b", "None")]
    [InlineData("a\nb", "Line")]
    [InlineData("a\n b", "Line")]
    [InlineData("a \n  b", "Line")]
    [InlineData("a\r\nb", "Line")]
    [InlineData("a\u2028b", "Line")]
    [InlineData("a\n\nb", "Paragraph")]
    [InlineData("a\n \n b", "Paragraph")]
    [InlineData("a\u2029\u2029b", "Paragraph")]
    [InlineData("a1", "None")]
    [InlineData("a", "Paragraph")]
    public void The_gap_before_a_token_is_the_widest_that_stands_there(string text, string expected) =>
        Assert.Equal(expected, new Tokenizer(text.Length).Read(text)[^1].Gap.ToString());

    [Theory]
    [InlineData("a---b", "Paragraph")]
    [InlineData("a___b", "Paragraph")]
    [InlineData("a***b", "Paragraph")]
    [InlineData("a...b", "None")]
    [InlineData("a--b", "None")]
    [InlineData("a__b", "None")]
    [InlineData("a-b", "None")]
    [InlineData("a\u2026b", "None")]
    public void A_line_of_one_mark_parts_paragraphs_but_dots_do_not(string text, string expected) =>
        Assert.Equal(expected, new Tokenizer(text.Length).Read(text)[^1].Gap.ToString());

    [Theory]
    [InlineData("-", '-')]
    [InlineData("~", '-')]
    [InlineData("\u2013", '-')]
    [InlineData("--", '-')]
    [InlineData("---", '\u2026')]
    [InlineData("..", '\u2026')]
    [InlineData("//", '\u2026')]
    [InlineData("...", '\u2026')]
    [InlineData(".", '.')]
    public void Two_dashes_are_one_and_any_other_run_of_a_mark_belongs_to_no_date(string text, char expected)
    {
        var token = Assert.Single(new Tokenizer(text.Length).Read(text));
        Assert.Equal((TokenKind.Mark, expected), (token.Kind, (char)token.Value));
    }

    [Theory]
    [InlineData("0", 1, 0)]
    [InlineData("007", 3, 7)]
    [InlineData("12345", 5, 12345)]
    [InlineData("123456", 6, 123456)]
    [InlineData("1234567", 7, -1)]
    [InlineData("123456789012", 12, -1)]
    public void A_number_of_more_than_six_digits_has_no_value(string text, int digits, int value)
    {
        var token = Assert.Single(new Tokenizer(text.Length).Read(text));
        Assert.Equal((TokenKind.Number, digits, value), (token.Kind, token.Digits, token.Value));
    }

    [Theory]
    [InlineData("\u05D1-3", "\u05D1", "3")]
    [InlineData("\u05D5\u05D1-3", "\u05D5\u05D1", "3")]
    [InlineData("\u05E9\u05DC\u05D5-3", "\u05E9\u05DC\u05D5", "-", "3")]
    [InlineData("\u05D1.3", "\u05D1", ".", "3")]
    [InlineData("\u05D1 -3", "\u05D1", "-", "3")]
    [InlineData("a-3", "a", "-", "3")]
    [InlineData("3-4", "3", "-", "4")]
    public void The_stroke_behind_a_Hebrew_prefix_parts_no_range(string text, params string[] expected)
    {
        var tokenizer = new Tokenizer(text.Length);
        var tokens = tokenizer.Read(text);
        var folded = tokenizer.Folded.ToString();
        Assert.Equal(expected, tokens.Select(token => folded.Substring(token.Start, token.Length)));
        Assert.Equal(expected.Length == 2 ? Gap.Space : Gap.None, tokens[^1].Gap);
    }

    [Theory]
    [InlineData("2570", 2570)]
    [InlineData("3/3/70", 70)]
    [InlineData("\u0E01 2442", 2442)]
    [InlineData("\u0E01 2443", 1900)]
    [InlineData("\u0E01 2570", 2027)]
    [InlineData("\u0E01 2742", 2199)]
    [InlineData("\u0E01 2743", 2743)]
    [InlineData("\u0E01 02570", 2570)]
    [InlineData("\u0E01 3/3/70", 27)]
    [InlineData("\u0E01 3.3.70", 27)]
    [InlineData("\u0E01 3-3-70", 27)]
    [InlineData("\u0E01 3/3/61", 18)]
    [InlineData("\u0E01 3/3/60", 60)]
    [InlineData("\u0E01 3:70", 70)]
    [InlineData("\u0E01 47 70", 70)]
    [InlineData("\u0E01 70", 70)]
    [InlineData("\u0E01 3/3/170", 170)]
    public void Thai_years_count_from_the_death_of_the_Buddha(string text, int expected) =>
        Assert.Equal(expected, new Tokenizer(text.Length).Read(text)[^1].Value);

    [Theory]
    [InlineData("Back", true)]
    [InlineData("back", false)]
    [InlineData("\u05D7\u05D5\u05D6\u05E8", true)]
    [InlineData("\u0623\u0639\u0648\u062F", true)]
    [InlineData("\u65E5", false)]
    public void Words_of_scripts_without_capitals_may_begin_a_sentence(string text, bool expected) =>
        Assert.Equal(expected, new Tokenizer(text.Length).Read(text)[0].StartsUpper);

    [Fact]
    public void Each_token_knows_where_it_stood_in_the_text_that_was_read()
    {
        const string text = "a\u00AD\u200B b  12";
        Assert.Equal([0, 4, 7], new Tokenizer(text.Length).Read(text).Select(token => token.At));
    }
}
