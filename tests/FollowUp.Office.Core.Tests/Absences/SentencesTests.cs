using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Where sentences end, and how far two words of one stand apart.</summary>
public sealed class SentencesTests
{
    private static readonly DateOnly Day = new(2027, 3, 3);

    [Theory]
    [InlineData("alpha", "0")]
    [InlineData("alpha beta", "00")]
    [InlineData("alpha. Beta", "001")]
    [InlineData("alpha. beta", "000")]
    [InlineData("alpha.Beta", "000")]
    [InlineData("alpha.beta", "000")]
    [InlineData("alpha.\nbeta", "001")]
    [InlineData("alpha.\n\nbeta", "001")]
    [InlineData("alpha. 12 beta", "0011")]
    [InlineData("alpha.12 beta", "0000")]
    [InlineData("alpha. \u00BFbeta", "0011")]
    [InlineData("alpha. \u00A1beta", "0011")]
    [InlineData("alpha. (beta", "0000")]
    [InlineData("alpha! beta", "001")]
    [InlineData("alpha!beta", "001")]
    [InlineData("alpha? beta", "001")]
    [InlineData("\u9451\u3002\u9451", "001")]
    [InlineData("alpha. \u9451", "001")]
    [InlineData("alpha, Beta", "000")]
    [InlineData("alpha: Beta", "000")]
    [InlineData("alpha\nBeta", "00")]
    [InlineData("alpha\n\nbeta", "01")]
    [InlineData("alpha. Beta. Gamma", "00112")]
    public void A_sentence_ends_with_its_mark_or_its_paragraph(string text, string expected) => Assert.Equal(expected, Numbered(text, 0));

    [Theory]
    [InlineData("alpha: beta gamma", 4, "0011")]
    [InlineData("alpha: beta gamma", 3, "0011")]
    [InlineData("alpha: beta gamma", 2, "0000")]
    [InlineData("alpha: beta gamma", 0, "0000")]
    [InlineData("alpha, beta gamma", 4, "0000")]
    [InlineData("alpha: beta: gamma", 5, "00112")]
    public void A_colon_parts_the_subject_but_not_the_body(string text, int body, string expected) => Assert.Equal(expected, Numbered(text, body));

    [Theory]
    [InlineData("alpha: 3 4", 2, 3, "0000")]
    [InlineData("alpha: beta 3", 3, 4, "0011")]
    [InlineData("alpha: until 3", 3, 4, "0000")]
    [InlineData("alpha: until beta gamma 3", 5, 6, "000000")]
    [InlineData("alpha: until beta gamma delta 3", 6, 7, "0011111")]
    [InlineData("alpha: away 3 beta", 3, 4, "00000")]
    [InlineData("alpha: from 3 beta", 3, 4, "00000")]
    [InlineData("alpha: through 3 beta", 3, 4, "00000")]
    [InlineData("alpha: returning 3 beta", 3, 4, "00000")]
    [InlineData("3 alpha: until beta", 0, 1, "00011")]
    public void A_colon_in_the_subject_before_a_date_parts_nothing(string text, int start, int end, string expected) =>
        Assert.Equal(expected, Numbered(text, 9, Date(start, end)));

    [Theory]
    [InlineData("alpha 3. March beta", 1, 4, "00000")]
    [InlineData("alpha 3. March beta", 4, 5, "00011")]
    [InlineData("alpha. 3 March", 2, 4, "0011")]
    [InlineData("alpha 3. Beta", 1, 3, "0000")]
    [InlineData("alpha 3. Beta", 1, 2, "0001")]
    [InlineData("alpha 3 beta. Gamma", 1, 2, "00001")]
    [InlineData("alpha 3.\n\nBeta", 1, 3, "0001")]
    public void A_mark_within_or_behind_a_date_ends_no_sentence(string text, int start, int end, string expected) =>
        Assert.Equal(expected, Numbered(text, 0, Date(start, end)));

    [Fact]
    public void What_each_sentence_says_is_collected()
    {
        var words = Marked.Of("I am away. We are back! Until 3");
        var senses = Sentences.Number(words, [], 0);
        Assert.Equal(3, senses.Count);
        Assert.Equal([true, false, false], senses.Select(said => (said & (1UL << (int)Sense.Away)) != 0));
        Assert.Equal([false, true, false], senses.Select(said => (said & (1UL << (int)Sense.Back)) != 0));
        Assert.Equal([false, false, true], senses.Select(said => (said & (1UL << (int)Sense.Until)) != 0));
    }

    [Theory]
    [InlineData("alpha beta gamma delta", 1, 1, 0)]
    [InlineData("alpha beta gamma delta", 1, 3, 4)]
    [InlineData("alpha beta gamma delta", 1, 4, 6)]
    [InlineData("alpha beta 12 delta", 1, 3, 4)]
    [InlineData("alpha \u9451\u9451 delta", 1, 3, 2)]
    [InlineData("alpha and beta", 1, 2, 5)]
    [InlineData("alpha \u548C beta", 1, 2, 4)]
    public void Every_word_on_the_way_makes_it_longer(string text, int from, int to, int expected) => Assert.Equal(expected, Sentences.Cost(Marked.Of(text), from, to));

    [Theory]
    [InlineData("alpha, beta", 1, 2, 5)]
    [InlineData("alpha; beta", 1, 2, 5)]
    [InlineData("alpha: beta", 1, 2, 1)]
    [InlineData("alpha ( beta", 1, 2, 1)]
    [InlineData("alpha, beta, gamma", 1, 4, 12)]
    public void A_comma_parts_more_than_another_mark(string text, int from, int to, int expected) => Assert.Equal(expected, Sentences.Cost(Marked.Of(text), from, to));

    [Theory]
    [InlineData("alpha beta\ngamma delta", 1, 3, 7)]
    [InlineData("alpha beta gamma\ndelta", 1, 3, 7)]
    [InlineData("alpha beta\ngamma\ndelta", 1, 3, 10)]
    [InlineData("alpha\nbeta", 1, 1, 3)]
    [InlineData("alpha beta\n\ngamma", 1, 2, 5)]
    [InlineData("alpha beta", 0, 1, 5)]
    public void A_break_of_the_line_on_the_way_or_at_its_end_counts(string text, int from, int to, int expected) => Assert.Equal(expected, Sentences.Cost(Marked.Of(text), from, to));

    [Theory]
    [InlineData("alpha. Beta gamma", 2, 3, 8)]
    [InlineData("alpha. beta gamma", 2, 3, 2)]
    [InlineData("alpha! beta gamma", 2, 3, 8)]
    [InlineData("alpha. Beta gamma", 3, 4, 2)]
    [InlineData("alpha.", 2, 2, 0)]
    public void A_dot_right_before_the_way_that_may_end_the_sentence_counts_most(string text, int from, int to, int expected) =>
        Assert.Equal(expected, Sentences.Cost(Marked.Of(text), from, to));

    private static Mention Date(int start, int end) => new(start, end, Day, Day, Precision.Date);

    private static string Numbered(string text, int body, params Mention[] mentions)
    {
        var words = Marked.Of(text);
        var senses = Sentences.Number(words, [.. mentions], body);
        Assert.Equal(words[words.Count - 1].Sentence + 1, senses.Count);
        return string.Concat(words.All.ToArray().Select(token => token.Sentence));
    }
}
