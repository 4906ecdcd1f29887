using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

public sealed class DurationTests
{
    [Theory]
    [InlineData("I am away two weeks: from 3 March.", "7-10 2027-03-03 Date")]
    [InlineData("two weeks off, from 3 March I am back", "5-7 2027-03-03 Date")]
    [InlineData("0 weeks from 3 March", "3-5 2027-03-03 Date")]
    [InlineData("from 3 March 2 weeks", "1-3 2027-03-03/2027-03-16 Date range")]
    [InlineData("from 3 March\n\ntwo weeks", "1-3 2027-03-03 Date")]
    [InlineData("in two weeks from 3 March", "0-3 2027-03-10 Relative; 4-6 2027-03-03 Date")]
    [InlineData("two weeks a b c d e from 3 March", "8-10 2027-03-03/2027-03-16 Date range")]
    [InlineData("two weeks off, from 3 March\n\nback", "5-7 2027-03-03/2027-03-16 Date range")]
    [InlineData("two weeks off, from 3 March I am really so back", "5-7 2027-03-03/2027-03-16 Date range")]
    public void A_length_of_time_close_to_the_day_it_begins_on_is_a_range(string text, string expected) =>
        Assert.Equal(expected, Spoken.InNote(text, (words, mentions) =>
        {
            new Durations(words).Join(mentions);
            return Spoken.Shown(mentions);
        }));

    [Fact]
    public void Two_weeks_later_begin_today() =>
        Assert.Equal("0-3 2027-03-10 Relative; 4-6 2027-03-03 Date", Spoken.InAnswer("two weeks later from 3 March", (words, mentions) =>
        {
            new Durations(words).Join(mentions);
            return Spoken.Shown(mentions);
        }));

    [Theory]
    [InlineData("7 days from 24 December", "3-5 9999-12-24/9999-12-30 Date range")]
    [InlineData("8 days from 24 December", "3-5 9999-12-24 Date")]
    public void A_length_of_time_that_leaves_no_day_for_the_return_is_none(string text, string expected) =>
        Assert.Equal(expected, Spoken.InNote(
            text,
            (words, mentions) =>
            {
                new Durations(words).Join(mentions);
                return Spoken.Shown(mentions);
            },
            DateOnly.MaxValue.AddDays(-10)));
}
