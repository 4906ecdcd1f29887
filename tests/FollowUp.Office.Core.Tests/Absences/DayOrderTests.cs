using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

public sealed class DayOrderTests
{
    [Theory]
    [InlineData("Sat 3/4/27", "en-US", false)]
    [InlineData("Thursday, 3/4/2027", "en-GB", true)]
    [InlineData("Thursday 3/4 /2027", "en-GB", false)]
    [InlineData("31/1", "en-US", false)]
    [InlineData("1/31", "en-GB", true)]
    [InlineData("3/4", "jam", false)]
    [InlineData("12/4", "en-US", true)]
    [InlineData("0/13", "en-GB", false)]
    [InlineData("13/0", "en-US", true)]
    [InlineData("4/12", "en-GB", false)]
    [InlineData("31/12", "en-US", false)]
    [InlineData("12/31", "en-GB", true)]
    [InlineData("13/4 and 13/5", "en-US", false)]
    [InlineData("4/13 and 5/13", "en-GB", true)]
    [InlineData("Thursday 3/4/ 2027", "en-GB", false)]
    [InlineData("1/2/2027 3/4/2027 ok", "en-US", false, "2027-04-04")]
    public void The_order_is_shown_by_another_date_or_the_place(string text, string locale, bool isMonthFirst, string? today = null) =>
        Assert.Equal(isMonthFirst, Spoken.InNote(text, (words, _) => DayOrder.IsMonthFirst(words, locale, DayCalendar.At(Spoken.Day(today) ?? Reading.Wednesday))));
}
