namespace FollowUp.Office.Core.Tests.Absences;

public sealed class EnglishDatesTests
{
    [Theory]
    [InlineData("I am out of the office and will be back on Monday.", "2027-03-01")]
    [InlineData("Thanks for writing. I'm away, returning Wednesday, 3 March.", "2027-03-03")]
    [InlineData("I am out of office until 3 March.", "2027-03-03")]
    [InlineData("I am out of the office until and including 3 March.", "2027-03-04")]
    [InlineData("I'm on annual leave through Friday, March 5th, 2027.", "2027-03-08")]
    [InlineData("I will be on vacation from 1 to 14 August.", "2027-08-16")]
    [InlineData("We are closed between 24 March and 2 April.", "2027-04-05")]
    [InlineData("Our office is closed from March 1st through March 4th.", "2027-03-05")]
    [InlineData("I'm out until Monday; for anything urgent call Ann on 030 12.03.44.", "2027-03-01")]
    [InlineData("I am travelling and will return to my desk on the 3rd of March at 9:00.", "2027-03-03")]
    [InlineData("I will be back in the office tomorrow.", "2027-02-25")]
    [InlineData("I'm on holiday and will be back in two weeks.", "2027-03-10")]
    [InlineData("I am out of office today and will reply tomorrow.", "2027-02-25")]
    [InlineData("I am on leave this week, back next week.", "2027-03-01")]
    [InlineData("Away 3/1 - 3/5.", "2027-03-08", "en-US")]
    [InlineData("I am back on 2027-03-03.", "2027-03-03")]
    [InlineData("I'm out of office from Mon 1 Mar to Fri 5 Mar and will answer on 9 March.", "2027-03-08")]
    [InlineData("I am away until 14 March and I will be back on Tuesday, 16 March.", "2027-03-16")]
    [InlineData("I am out of the office on Thursday and Friday.", "2027-03-01")]
    [InlineData("I'll be out of the office until the end of March.", "2027-04-01")]
    [InlineData("On leave until the 3rd.", "2027-03-03")]
    [InlineData("I will not be back until 3 March.", "2027-03-03")]
    [InlineData("I am away with limited access to email. I will get back to you after 3 March.", "2027-03-04")]
    [InlineData("I am on parental leave and back in September.", "2027-09-01")]
    [InlineData("I will be back\non Monday, 1\nMarch.", "2027-03-01")]
    public void Reads(string body, string expected, string? locale = null) => Reading.Says(body, expected, locale);
}
