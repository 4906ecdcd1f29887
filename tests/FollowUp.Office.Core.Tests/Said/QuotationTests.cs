using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Said;

namespace FollowUp.Office.Core.Tests.Said;

public sealed class QuotationTests
{
    private static readonly string Long = new('x', 400);

    [Theory]
    [InlineData("We talked. Call me in April. Then we see.", "Call me in April.")]
    [InlineData("Call me\u0001\n in  April.", "Call me in April.")]
    [InlineData("\u0001Call me in April.", "Call me in April.")]
    public void Only_the_sentence_of_the_date_is_kept_on_one_line(string text, string expected) => Assert.Equal(expected, Words(text));

    [Fact]
    public void A_sentence_of_three_hundred_characters_is_kept_whole()
    {
        var sentence = "Call me in April " + new string('x', SaidWhen.MostCharacters - 18) + ".";

        Assert.Equal(sentence, Words(sentence));
        Assert.Equal("…Call me in April " + new string('x', SaidWhen.MostCharacters - 19) + "…", Words(sentence.Replace(".", "x.")));
    }

    [Fact]
    public void A_long_sentence_begins_where_it_does_when_the_date_stands_early() =>
        Assert.Equal("…Robin " + new string('y', 90) + ", call me in April " + new string('x', 183) + "…",
            Words("We are well " + new string('z', 100) + ". Robin " + new string('y', 90) + ", call me in April " + Long + "."));

    [Fact]
    public void A_long_sentence_begins_a_little_before_a_late_date() =>
        Assert.Equal("…" + new string('x', 138) + " call me in April.…", Words(Long + " call me in April. Then we see."));

    private static string? Words(string text) => WhenSaid.Read(text, new DateOnly(2027, 2, 24), WorkingWeek.Usual("Europe/Berlin"), "en-GB")?.Words;
}
