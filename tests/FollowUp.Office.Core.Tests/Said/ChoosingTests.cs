using System.Globalization;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Said;

namespace FollowUp.Office.Core.Tests.Said;

/// <summary>Which date is chosen and which day is made of it, said on Wednesday, 24 February 2027, unless another day is given.</summary>
public sealed class ChoosingTests
{
    private static readonly WorkingWeek Week = WorkingWeek.Usual("Europe/Berlin");

    [Theory]
    [InlineData("Not in March. In October?", "2027-10-01")]
    [InlineData("Nothing moves before October. In August we paint.", "2027-10-01")]
    [InlineData("I am away 1-12 March. After Easter?", "2027-03-15")]
    [InlineData("I am out until 12 March. After Easter?", "2027-03-12")]
    [InlineData("After Easter? We are busy, but after 12 March.", "2027-03-15")]
    [InlineData("We are out all next month. After Easter?", "2027-04-01")]
    [InlineData("Maybe in March, our fair is in the way.", "2027-03-01")]
    [InlineData("Call me in March about the invoice.", "2027-03-01")]
    [InlineData("The invoice of March, call me.", null)]
    [InlineData("In March blah blah blah we call. Call me in May.", "2027-05-03")]
    [InlineData("In March blah blah blah maybe. Maybe in May.", "2027-05-03")]
    [InlineData("Maybe in May. In March blah blah blah maybe.", "2027-05-03")]
    [InlineData("Not Easter, please.", "2027-03-30")]
    [InlineData("We like Easter.", null)]
    [InlineData("In October? From May.", "2027-05-03")]
    public void The_date_with_the_better_word_is_chosen(string text, string? expected) => Reads(text, expected);

    [Theory]
    [InlineData("Please do not call me tomorrow.", null)]
    [InlineData("Bitte rufen Sie mich morgen nicht an.", null)]
    [InlineData("Please do not call me next week.", "2027-03-08")]
    [InlineData("Bitte rufen Sie mich nächste Woche nicht an.", "2027-03-08")]
    [InlineData("We will not decide in two weeks, call me later.", "2027-03-10")]
    public void A_day_that_is_denied_is_no_other_day_and_a_week_the_one_after(string text, string? expected) => Reads(text, expected);

    [Theory]
    [InlineData("I asked you to call me last Monday.", null)]
    [InlineData("Ich bat Sie letzten Montag um einen Anruf.", null)]
    [InlineData("Call me on the last Monday of March.", "2027-03-29")]
    [InlineData("Rufen Sie mich am letzten Montag im März an.", "2027-03-29")]
    public void A_last_Monday_has_gone_by_unless_it_is_that_of_a_month(string text, string? expected) => Reads(text, expected);

    [Theory]
    [InlineData("Call me between 3 and 12 March.", "2027-03-03")]
    [InlineData("Call me from 3 to 12 March.", "2027-03-03")]
    [InlineData("Call me between 26 February and 12 March.", "2027-02-26")]
    [InlineData("Call me between 28 and 3 April.", "2027-03-29")]
    [InlineData("Rufen Sie mich zwischen dem 3. und dem 12. März an.", "2027-03-03")]
    [InlineData("Appelez-moi entre le 3 et le 12 mars.", "2027-03-03")]
    [InlineData("Llámeme entre el 3 y el 12 de marzo.", "2027-03-03")]
    [InlineData("I am away from 3 to 12 March.", "2027-03-15")]
    public void Of_a_range_it_is_the_first_day_also_where_the_month_is_said_once(string text, string? expected) => Reads(text, expected);

    [Theory]
    [InlineData("In May zebra quagga yak gnu lemur.", "2027-05-03")]
    [InlineData("In mid-May zebra quagga yak gnu lemur.", "2027-05-17")]
    [InlineData("On 5 May zebra quagga yak gnu lemur.", null)]
    [InlineData("On 5 May zebra.", null)]
    [InlineData("On 5 May?", "2027-05-05")]
    [InlineData("On the 3rd.", null)]
    [InlineData("Tomorrow.", null)]
    [InlineData("In May zebra quagga yak gnu. In October?", "2027-10-01")]
    [InlineData("In May zebra quagga yak gnu. In October zebra quagga.", "2027-10-01")]
    [InlineData("In May zebra quagga yak gnu. In October zebra quagga yak.", "2027-05-03")]
    [InlineData("In October? We have zebra quagga yak money in May. Please get in touch.", "2027-05-03")]
    [InlineData("Please get in touch. We have zebra quagga yak money in May. In October?", "2027-05-03")]
    [InlineData("We have zebra money on 5 May. Please get in touch then.", "2027-05-05")]
    [InlineData("We have zebra money on 5 May. Please get in touch.", null)]
    [InlineData("Please get in touch. We have zebra money on 5 May.", null)]
    [InlineData("In February?", null)]
    [InlineData("In March?", null, "2027-03-01")]
    [InlineData("In March?", "2027-03-01", "2027-02-28")]
    public void A_date_without_a_word_counts_when_it_is_vague_or_nearly_alone(string text, string? expected, string? said = null) => Reads(text, expected, said);

    [Theory]
    [InlineData("I am out until 22 October.", "2027-10-22")]
    [InlineData("I am out until 23 October.", null)]
    [InlineData("I am out until 23 October 2027.", "2027-10-25")]
    [InlineData("Call me on 20 January.", "2028-01-20")]
    [InlineData("Call me on 21 January.", null)]
    [InlineData("We were there in December.", null)]
    [InlineData("At the end of December?", "2027-12-27")]
    [InlineData("Call me today.", null)]
    [InlineData("Call me after 23 February.", null)]
    [InlineData("Call me on 25 February 2030.", "2030-02-25", "2027-02-25")]
    [InlineData("Call me on 26 February 2030.", null, "2027-02-25")]
    public void A_date_far_off_is_rather_one_that_was(string text, string? expected, string? said = null) => Reads(text, expected, said);

    [Theory]
    [InlineData("She sat down, call me.", null)]
    [InlineData("Jan, please call me.", null)]
    [InlineData("Please call me in Jan.", "2028-01-03")]
    [InlineData("Melden Sie sich in Mai wieder.", "2027-05-03")]
    [InlineData("Call me blah blah blah blah 3/4.", "2027-04-05")]
    [InlineData("Call me blah blah blah blah blah 3/4.", null)]
    public void What_may_be_no_date_needs_a_word_close_by(string text, string? expected) => Reads(text, expected);

    [Theory]
    [InlineData("Rufen Sie mich bis 5. Mai an.", "2027-05-05")]
    [InlineData("Bis 5. Mai im Urlaub, rufen Sie an.", "2027-05-06")]
    [InlineData("Bis 5. Mai ist es besser.", "2027-05-06")]
    [InlineData("Bis 5. Mai geht nichts, rufen Sie an.", "2027-05-06")]
    [InlineData("Bis Mai geht nichts.", "2027-05-03")]
    [InlineData("Bis Mai im Urlaub, es geht nichts.", "2027-06-01")]
    [InlineData("Bis Anfang Mai geht nichts.", "2027-05-12")]
    [InlineData("Bis Mitte Mai geht nichts.", "2027-05-24")]
    [InlineData("Bis Ende Mai geht nichts.", "2027-06-01")]
    [InlineData("Not on 5 May, please.", null)]
    [InlineData("We cannot decide in the next two weeks.", "2027-03-10")]
    [InlineData("We are out but on 5 June we can surely call.", "2027-06-07")]
    [InlineData("Call me in May, I am away otherwise.", "2027-05-03")]
    [InlineData("I am away in May, call me.", "2027-06-01")]
    [InlineData("Call me at Easter.", "2027-03-30")]
    [InlineData("Rappelez-moi à la rentrée.", "2027-09-01")]
    public void An_end_a_denial_or_a_feast_moves_the_day(string text, string? expected) => Reads(text, expected);

    [Theory]
    [InlineData("Call me before the end of April.", "2027-04-26")]
    [InlineData("Call me before 4 March.", "2027-02-25")]
    [InlineData("Call me before 3 March.", "2027-03-02")]
    [InlineData("Call me before Monday.", "2027-02-26")]
    [InlineData("Call me before tomorrow.", null)]
    public void Before_a_day_is_a_week_or_the_last_working_day(string text, string? expected) => Reads(text, expected);

    [Theory]
    [InlineData("Call me in the middle of the year.", "2027-07-02")]
    [InlineData("Call me in mid-March.", "2027-03-15")]
    [InlineData("Call me at the end of October.", "2027-10-25")]
    [InlineData("Call me at the end of next week.", "2027-03-05")]
    [InlineData("Call me this month.", "2027-02-25")]
    [InlineData("Call me in mid-February.", "2027-02-17", "2027-02-16")]
    [InlineData("Call me in March.", "2027-03-02", "2027-03-01")]
    [InlineData("Call me in March.", "2027-03-31", "2027-03-30")]
    [InlineData("Call me in March.", null, "2027-03-31")]
    [InlineData("Call me between 10 February and 13 March.", "2027-02-25")]
    [InlineData("Call me between 10 February and 14 March.", null)]
    [InlineData("Call me this year.", null)]
    public void Of_a_span_it_is_the_part_that_is_still_to_come(string text, string? expected, string? said = null) => Reads(text, expected, said);

    private static void Reads(string text, string? expected, string? said = null) =>
        Assert.Equal(expected, WhenSaid.Read(text, DateOnly.Parse(said ?? "2027-02-24", CultureInfo.InvariantCulture), Week, "en-GB")?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
