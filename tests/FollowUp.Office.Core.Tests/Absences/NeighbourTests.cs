using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

public sealed class NeighbourTests
{
    private static readonly DateOnly LastButOne = DateOnly.MaxValue.AddDays(-1);

    [Theory]
    [InlineData("I am away the week of 1 March", "6-8 2027-03-01/2027-03-05 Date range")]
    [InlineData("back in the week of 1 March", "4-6 2027-03-01 Date")]
    [InlineData("away until 3 March, back the following Monday", "2-4 2027-03-03 Date; 6-8 2027-03-08 Weekday")]
    [InlineData("back the following Monday", "1-3 2027-03-01 Weekday")]
    public void A_date_takes_its_meaning_from_the_words_beside_it(string text, string expected) => Assert.Equal(expected, Joined(text, Reading.Wednesday));

    [Theory]
    [InlineData("back in the week of 31 December", "4-6 9999-12-31 Date")]
    [InlineData("I am away the week of 31 December", "6-8 9999-12-31 Date range")]
    [InlineData("away until 31 December, back the following Friday", "2-4 9999-12-31 Date; 6-8 9999-12-31 Weekday")]
    [InlineData("away until 31 December, back on Saturday", "2-4 9999-12-31 Date")]
    public void Behind_the_last_day_of_the_calendar_there_is_none(string text, string expected) => Assert.Equal(expected, Joined(text, LastButOne));

    private static string Joined(string text, DateOnly today) => Spoken.InNote(
        text,
        (words, mentions) =>
        {
            new Neighbours(words).Join(mentions);
            return Spoken.Shown(mentions);
        },
        today);
}
