using System.Globalization;
using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Dates in digits, read on Wednesday, 24 February 2027: which part is which, where the date ends, and whether it might be none.</summary>
public sealed class NumericDatesTests
{
    [Theory]
    [InlineData("2027-03-05", "2027-03-05", 5)]
    [InlineData("2027-03-05.", "2027-03-05", 6)]
    [InlineData("2027.3.5.", "2027-03-05", 6)]
    [InlineData("2027/3/5", "2027-03-05", 5)]
    [InlineData("2027/3.5", null, 0)]
    [InlineData("2027\u5E743\u67084\u65E5", "2027-03-04", 6)]
    [InlineData("2028\u5E743\u67084\u65E5", "2028-03-04", 6)]
    [InlineData("2027. m\u00E1rcius 3", "2027-03-03", 4)]
    [InlineData("2027 March 3", "2027-03-03", 3)]
    [InlineData("2027 March 3rd", "2027-03-03", 4)]
    [InlineData("2027. gada 3. mart\u0101", "2027-03-03", 6)]
    [InlineData("2027 m. kovo 3 d.", "2027-03-03", 6)]
    [InlineData("1899-03-05", null, 0)]
    [InlineData("2027-13-05", null, 0)]
    [InlineData("2027 alpha 5", null, 0)]
    public void The_year_may_stand_first(string text, string? expected, int end) => Is(At(text), expected, end, isWeak: false);

    [Theory]
    [InlineData("3\u67084\u65E5", "2027-03-04", 4)]
    [InlineData("3\u67084", "2027-03-04", 3)]
    [InlineData("3\u67084\u65E5\u9451", "2027-03-04", 4)]
    [InlineData("3\u67084\u65E5\uFF08\u6C34\uFF09", "2027-03-04", 7)]
    [InlineData("3\u67084\u65E5\uFF08\u6C34", "2027-03-04", 4)]
    [InlineData("3\u67084\u65E5\u9451\u9451\uFF09", "2027-03-04", 4)]
    [InlineData("3\u6708\u9451", null, 0)]
    public void A_day_may_be_marked_with_characters(string text, string? expected, int end) => Is(At(text), expected, end, isWeak: false);

    [Theory]
    [InlineData("5.3.2028", "2028-03-05", 5, false)]
    [InlineData("5.3. 2028", "2028-03-05", 5, false)]
    [InlineData("5.3 2028", "2028-03-05", 4, false)]
    [InlineData("5.3.28", "2028-03-05", 5, false)]
    [InlineData("5.3. 28", "2027-03-05", 4, true)]
    [InlineData("5.3.", "2027-03-05", 4, true)]
    [InlineData("5.3", "2027-03-05", 3, true)]
    [InlineData("5. 3.", "2027-03-05", 4, true)]
    [InlineData("5/3/2028", "2028-03-05", 5, false)]
    [InlineData("5/3/ 2028", "2027-03-05", 3, true)]
    [InlineData("5/3 2028", null, 0, false)]
    [InlineData("5/3", "2027-03-05", 3, true)]
    [InlineData("5-3", "2027-03-05", 3, true)]
    [InlineData("5/ 3", null, 0, false)]
    [InlineData("5 /3", null, 0, false)]
    [InlineData("5- 3", null, 0, false)]
    [InlineData("5 .3", null, 0, false)]
    [InlineData("5,3", null, 0, false)]
    [InlineData("5:3", null, 0, false)]
    [InlineData("5x3", null, 0, false)]
    [InlineData("5 3", null, 0, false)]
    [InlineData("5/", null, 0, false)]
    [InlineData("105/3", null, 0, false)]
    public void A_date_of_two_parts_might_be_none_and_one_with_a_year_is_one(string text, string? expected, int end, bool isWeak) => Is(At(text), expected, end, isWeak);

    [Theory]
    [InlineData("5.3.", false, "2027-03-05")]
    [InlineData("5.3.", true, "2027-05-03")]
    [InlineData("5.3", true, "2027-05-03")]
    public void Dots_have_the_month_first_only_where_the_language_writes_so(string text, bool isDottedMonthFirst, string expected) =>
        Is(At(text, isDottedMonthFirst: isDottedMonthFirst), expected, text.Length, isWeak: true);

    [Theory]
    [InlineData("3/4/2027", false, null, "2027-04-03")]
    [InlineData("3/4/2027", true, null, "2027-03-04")]
    [InlineData("3.4.2027", true, null, "2027-04-03")]
    [InlineData("13/3/2027", true, null, "2027-03-13")]
    [InlineData("12/3/2027", true, null, "2027-12-03")]
    [InlineData("12/3/2027", false, null, "2027-03-12")]
    [InlineData("3/13/2027", false, null, "2027-03-13")]
    [InlineData("3/12/2027", false, null, "2027-12-03")]
    [InlineData("3/4/2027", false, 4, "2027-03-04")]
    [InlineData("3/4/2027", true, 6, "2027-04-03")]
    [InlineData("3/4/2027", true, 1, "2027-03-04")]
    [InlineData("3/4/2027", false, 1, "2027-04-03")]
    [InlineData("3/4", false, 4, "2027-03-04")]
    [InlineData("4/3", true, 4, "2027-03-04")]
    public void The_order_is_told_by_the_numbers_then_the_weekday_then_the_reader(string text, bool isMonthFirst, int? weekday, string expected) =>
        Assert.Equal(expected, At(text, isMonthFirst: isMonthFirst, weekday: weekday)?.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Tel 5.3.", false, false)]
    [InlineData("Tel 5.3.", true, true)]
    [InlineData("on 5.3.", false, true)]
    [InlineData("on 5.3.%", true, false)]
    [InlineData("on 5.3.%", false, false)]
    [InlineData("on 5:30", false, false)]
    public void What_stands_before_it_matters_only_for_the_first_date_of_a_range(string text, bool inRange, bool expected) =>
        Assert.Equal(expected, new NumericDates(Marked.Of(text), DayCalendar.At(Reading.Wednesday), false, false).At(1, null, inRange) is not null);

    private static Mention? At(string text, bool isMonthFirst = false, bool isDottedMonthFirst = false, int? weekday = null) =>
        new NumericDates(Marked.Of(text), DayCalendar.At(Reading.Wednesday), isMonthFirst, isDottedMonthFirst).At(0, weekday, inRange: false);

    private static void Is(Mention? mention, string? expected, int end, bool isWeak)
    {
        Assert.Equal(expected, mention?.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal((end, isWeak), (mention?.End ?? 0, mention?.IsWeak ?? false));
    }
}
