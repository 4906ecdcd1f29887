using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.DueTimes;

/// <summary>The same facts, read by an owner who is somewhere else by now, or away. They were told in Berlin, on Monday 23 November 2026.</summary>
public sealed class TravelTests
{
    private static readonly WorkingWeek Tokyo = Week with { Zone = "Asia/Tokyo" };

    // 21:00 in Berlin, and Tuesday in Tokyo.
    private const double MondayNight = 0.5;

    [Fact]
    public void A_moment_that_was_named_stays_that_moment() =>
        Assert.Equal(Due(4), Touch(Tokyo, Captured(0, 4)).Due);

    [Fact]
    public void A_rhythm_is_kept_where_the_owner_is()
    {
        LeadFact[] facts = [Captured(-1, 0), Sent(MondayNight)];

        Assert.Equal(new DueTime(new DateTime(2026, 11, 26, 9, 0, 0), "Europe/Berlin"), Touch(Week, facts).Due);
        Assert.Equal(new DueTime(new DateTime(2026, 11, 27, 9, 0, 0), "Asia/Tokyo"), Touch(Tokyo, facts).Due);
    }

    [Theory]
    [InlineData("America/New_York", "2026-11-26T14:00Z")]
    [InlineData("Asia/Kathmandu", "2026-11-27T03:15Z")]
    [InlineData("Australia/Lord_Howe", "2026-11-26T22:00Z")]
    [InlineData("Africa/Casablanca", "2026-11-26T08:00Z")]
    public void Work_begins_at_the_hour_of_the_place(string zone, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant), Touch(Week with { Zone = zone }, Captured(-1, 0), Sent(MondayNight)).Due.Instant);

    [Fact]
    public void A_vacation_moves_the_rhythm_and_not_what_was_named()
    {
        var week = Week with { Off = new DaysOff(PublicHolidays.Of("DE", "BY"), new DayRange(new DateOnly(2026, 11, 25), new DateOnly(2026, 12, 24))) };

        Assert.Equal(new DateTime(2026, 12, 29, 9, 0, 0), Touch(week, Captured(-1, 0), Sent(MondayNight)).Due.Local);
        Assert.Equal(Due(4), Touch(week, Captured(0, 4)).Due);
    }

    [Fact]
    public void Who_is_back_on_a_holiday_is_written_to_after_it()
    {
        var week = Week with { Off = new DaysOff(PublicHolidays.Of("DE", "BY")) };

        // 6 January 2027, which Bavaria keeps.
        Assert.Equal(new DateTime(2027, 1, 7, 9, 0, 0), Touch(week, Captured(-1, 0), Sent(0), Away(0.1, 44)).Due.Local);
    }

    private static NextTouch Touch(WorkingWeek week, params LeadFact[] facts) => LeadHistory.Of(facts, []).Fold(week).NextTouch!;
}
