using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>How far each date stands from its word of return, 0 for none, and which one is the day of return.</summary>
public sealed class ReturnChoosingTests
{
    [Theory]
    [InlineData("Back until 3 March.", "0")]
    [InlineData("From 3 March away, back.", "41")]
    [InlineData("復帰{口*40}3月3日", "41")]
    [InlineData("Back 3 March, back.", "1")]
    [InlineData("8 March 1-3 March 5-6 March 7-8 March back", "0,0,0,0")]
    [InlineData("On my return blah blah blah blah (3 March).", "0")]
    [InlineData("3 March, on my return.", "0")]
    [InlineData("Back 1 to 3 March, 5 March.", "0,24")]
    [InlineData("On 3 March I am back and on 5 March.", "0,8")]
    [InlineData("Not blah blah blah blah blah back until 3 March.", "3")]
    [InlineData("He {blah*10} is back on 3 March.", "1003")]
    [InlineData("Back blah blah 3 March, back.", "5")]
    public void A_word_of_return_has_the_nearest_date(string text, string distances) =>
        Assert.Equal(distances, Spoken.InNote(Spoken.Long(text), (words, mentions) =>
        {
            var backs = new int[mentions.Count];
            new Returns(words, mentions).Attach(backs);
            return string.Join(",", backs);
        }));

    [Theory]
    [InlineData("休暇中です。3月1日～5日口口口口。", "2027-03-08")]
    [InlineData("Reply, away Monday.", "2027-03-02")]
    [InlineData("休暇中です。3月1日～5日口口口口口口。", null)]
    [InlineData("Blah until 3 March. Reply until 5 March.", "2027-03-03")]
    [InlineData("Blah until 5 March. We blah until 3 March.", "2027-03-03")]
    [InlineData("He is back on 8 March.", "2027-03-08", "He is back on 3 March")]
    [InlineData("Back 5 March. I am back 3 March.", "2027-03-03")]
    [InlineData("We Monday to Friday.", null)]
    [InlineData("I will reply in two weeks.", null)]
    [InlineData("1-5 March blah blah blah. I am away.", null)]
    [InlineData("3 March {blah*40} reply blah blah away.", "2027-03-04")]
    [InlineData("3/4 back", "2027-04-03")]
    [InlineData("Away 3/4.", "2027-04-05")]
    [InlineData("Back today.", null)]
    [InlineData("Back in May.", "2027-05-03")]
    [InlineData("Not before 3 March.", null)]
    [InlineData("back (blah blah 3/4", "2027-04-03")]
    [InlineData("Invoice. Back 3 March.", "2027-03-03")]
    [InlineData("no longer away 3 March", null)]
    [InlineData("Back on 26 February 2030.", "2030-02-26")]
    [InlineData("Back 3 March, back 5 March.", "2027-03-03")]
    [InlineData("Thanks.", null, "back, blah 3 March")]
    [InlineData("Thanks.", "2027-03-03", "back, 3 March blah")]
    [InlineData("Back, invoice a b c d 3 March.", null)]
    [InlineData("Blah until 5 March. Away until 3 March.", "2027-03-03")]
    [InlineData("Blah until 8 March.", "2027-03-08", "He is back on 3 March")]
    [InlineData("3 March {blah*39} reply blah blah away.", "2027-03-03")]
    public void The_better_word_gives_the_day(string body, string? expected, string? subject = null) => Reading.Says(Spoken.Long(body), expected, subject: subject);
}
