using FollowUp.Office.Core.Absences;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Said;
using FollowUp.Office.Core.Tests.Absences;

namespace FollowUp.Office.Core.Tests.Said;

/// <summary>Easter of 2027 is on 28 March.</summary>
public sealed class SequelTests
{
    [Theory]
    [InlineData("two weeks after Easter", "0-4 2027-04-12 Relative")]
    [InlineData("3 weeks after Easter", "0-4 2027-04-19 Relative")]
    [InlineData("so 12 days after the 3 March", "1-7 2027-03-15 Relative")]
    [InlineData("a month after 3 March", "0-5 2027-04-03 Relative")]
    [InlineData("the Tuesday after Easter", "1-4 2027-03-30 Relative")]
    [InlineData("the Monday after Easter", "1-4 2027-04-05 Relative")]
    [InlineData("two weeks after the on the Easter", "0-7 2027-04-12 Relative")]
    [InlineData("two weeks after the on the on Easter", "7-8 2027-03-26/2027-03-29 Period feast 1")]
    [InlineData("two weeks after our Easter fair 3 March", "6-8 2027-03-03 Date")]
    [InlineData("weeks after 3 March", "2-4 2027-03-03 Date")]
    public void What_is_counted_from_another_date_is_one_date(string text, string expected) =>
        Assert.Equal(expected, Spoken.InAnswer(text, (words, mentions) =>
        {
            new Sequels(words).Join(mentions);
            return Spoken.Shown(mentions);
        }));

    [Theory]
    [InlineData("Zebra quagga in March.", 2)]
    [InlineData("Call me in March.", 0)]
    [InlineData("12 in March, 13.", 0)]
    [InlineData("口口口は3月。", 1)]
    [InlineData("口口口口は3月。", 2)]
    public void Words_that_no_table_has_are_counted(string text, int expected) => Assert.Equal(expected, Sentence(text, sentences => sentences.UnknownWords(0)));

    [Fact]
    public void A_sentence_knows_whether_it_has_a_date() =>
        Assert.Equal((2, true, false), Sentence("Call me in March. Then we see.", sentences => (sentences.Count, sentences.IsDated(0), sentences.IsDated(1))));

    [Theory]
    [InlineData(1899, null)]
    [InlineData(1900, "1900-02-25")]
    [InlineData(2200, "2200-02-25")]
    [InlineData(2201, null)]
    public void Days_of_other_centuries_are_not_counted_from(int year, string? expected) =>
        Assert.Equal(expected, WhenSaid.Read("Call me tomorrow.", new DateOnly(year, 2, 24), new WorkingWeek(new HashSet<DayOfWeek>(), default, default, "UTC"), null)?.Day.ToString("yyyy-MM-dd"));

    [Fact]
    public void A_length_of_time_from_a_day_on_is_a_range() =>
        Assert.Equal(new DateOnly(2027, 3, 15), WhenSaid.Read("I am away for two weeks from 1 March.", new DateOnly(2027, 2, 24), WorkingWeek.Usual("Europe/Berlin"), null)?.Day);

    private static T Sentence<T>(string text, Func<SaidSentences, T> question) =>
        Spoken.InAnswer(text, (words, mentions) => question(new SaidSentences(words, mentions, Sentences.Number(words, mentions, 0))));
}
