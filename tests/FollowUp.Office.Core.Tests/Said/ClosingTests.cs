using FollowUp.Office.Core.Said;

namespace FollowUp.Office.Core.Tests.Said;

public sealed class ClosingTests
{
    [Theory]
    [InlineData("Thanks, Dana Swope")]
    [InlineData("Thanks. Dana")]
    [InlineData("Thanks! Dana")]
    [InlineData("Thanks; Dana")]
    [InlineData("Thanks: Dana")]
    [InlineData("Thanks- Dana")]
    [InlineData("-Thanks, Dana")]
    [InlineData("*** Best regards,")]
    [InlineData("__Thanks!")]
    [InlineData("== Thanks")]
    [InlineData("Best regards, Dana Maria Lee Swope")]
    public void A_formula_closes_by_itself_or_before_a_name(string line) => Assert.Equal(1, Closing.LastIn(["Thanks, but no.", line, "Dana"]));

    [Theory]
    [InlineData("Thanks, but")]
    [InlineData("Thanks, but call me after Easter")]
    [InlineData("Thanks, but  no")]
    [InlineData("Thanks, Dana but not now")]
    [InlineData("Thanks to all of you, Dana")]
    [InlineData("Thanks Dana")]
    [InlineData("Best regards, Dana Maria Lee Ann Swope")]
    [InlineData("Dana Swope")]
    [InlineData("---")]
    public void A_sentence_closes_nothing(string line) => Assert.Equal(-1, Closing.LastIn(["No.", line]));

    [Theory]
    [InlineData(80, 0)]
    [InlineData(81, -1)]
    public void A_long_line_closes_nothing(int length, int expected) => Assert.Equal(expected, Closing.LastIn(["Thanks, D".PadRight(length, 'a')]));

    [Theory]
    [InlineData("12345678901234567890\nThanks", 21)]
    [InlineData("1234567890123456789\nThanks", 26)]
    [InlineData("1234567890\n\n1234567890\nThanks\nDana", 23)]
    [InlineData("Hi Robin,\nThanks!\nCall me.", 26)]
    [InlineData("Please call me after Easter.\nWe are free then.", 46)]
    [InlineData("Please call me after Easter.\nThanks\nAnd bring Ann.\nThanks!\n", 51)]
    [InlineData("", 0)]
    public void The_last_formula_below_something_said_closes_the_letter(string text, int expected) => Assert.Equal(expected, Closing.StartIn(text));
}
