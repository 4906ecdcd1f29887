using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.Leads;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Cadences;

/// <summary>The planned rhythm of touches.</summary>
public sealed class CadenceTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void Steps_follow_one_another_in_working_days_and_after_the_last_comes_a_rest()
    {
        var run = new CadenceRun(DefaultCadences.Prospect, Monday);
        var days = new List<(DateOnly, Channel)>();
        for (var touch = 0; touch < 6; touch++)
        {
            var next = run.Next(Week, null, null);
            days.Add((next.Day, next.Step.Channel));
            run = (run with { Planned = next }).After(next.Day);
        }

        Assert.Equal(
            [
                (new(2026, 11, 24), Channel.Mail), (new(2026, 11, 27), Channel.Mail), (new(2026, 12, 3), Channel.Call), (new(2026, 12, 11), Channel.Mail),
                (new(2026, 12, 25), Channel.Call), (new(2027, 3, 19), Channel.Mail),
            ],
            days);
        Assert.Equal(new DateOnly(2027, 3, 24), run.Next(Week, null, null).Day);
    }

    [Fact]
    public void A_customer_is_thought_of_after_a_month_a_quarter_a_year_and_on_their_days()
    {
        var (run, days) = (new CadenceRun(DefaultCadences.Customer, Monday), new List<DateOnly>());
        for (var touch = 0; touch < 6; touch++)
        {
            var next = run.Next(Week, new MonthDay(2, 29), MonthDay.Of(Monday));
            days.Add(next.Day);
            run = (run with { Planned = next }).After(next.Day);
        }

        // 28 February 2027 is a Sunday; the year later is the anniversary as well, and both are one touch.
        Assert.Equal([new(2026, 12, 23), new(2027, 2, 22), new(2027, 3, 1), new(2027, 11, 23), new(2028, 2, 29), new(2028, 11, 23)], days);
    }

    [Fact]
    public void A_touch_made_early_is_made()
    {
        var run = new CadenceRun(DefaultCadences.Customer, Monday);

        var early = (run with { Planned = run.Next(Week, null, null) }).After(Monday.AddDays(20));

        Assert.Equal(new DateOnly(2027, 2, 22), early.Next(Week, null, null).Day);
    }

    [Fact]
    public void Touches_late_by_months_do_not_pile_up()
    {
        var run = new CadenceRun(DefaultCadences.Customer, Monday);

        var late = (run with { Planned = run.Next(Week, null, null) }).After(Monday.AddDays(200));

        Assert.Equal(Monday.AddDays(365), late.Next(Week, null, null).Day);
    }

    [Theory]
    [InlineData("2027-01-31", "2027-02-28", "2027-03-31")]
    [InlineData("2028-01-31", "2028-02-29", "2028-03-31")]
    public void Every_month_from_a_date_keeps_the_day_where_the_month_has_it(string from, string second, string third)
    {
        var everyDay = Week with { Days = new HashSet<DayOfWeek>() };
        var first = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture);
        var run = new CadenceRun(new Cadence("monthly", "Monthly", [new(StepTiming.MonthsFromDate, 1, Channel.Mail, From: first)]), first);

        var next = run.Next(everyDay, null, null);
        Assert.Equal(second, next.Day.ToString("O"));
        Assert.Equal(third, (run with { Planned = next }).After(next.Day).Next(everyDay, null, null).Day.ToString("O"));
    }

    [Theory]
    [InlineData("2027-04-10", "2027-04-30")]
    // 31 July 2027 is a Saturday.
    [InlineData("2027-05-10", "2027-08-02")]
    [InlineData("2027-07-29", "2027-08-02")]
    [InlineData("2027-12-31", "2028-01-31")]
    public void Every_quarter_from_a_date_is_counted_from_that_date(string touchedOn, string next)
    {
        var run = new CadenceRun(new Cadence("quarterly", "Quarterly", [new(StepTiming.MonthsFromDate, 3, Channel.Mail, From: new(2027, 1, 31))]), new(2027, 1, 31));

        var day = DateOnly.Parse(touchedOn, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(next, run.After(day).Next(Week, null, null).Day.ToString("O"));
    }

    [Fact]
    public void A_fixed_date_ahead_is_the_first()
    {
        var run = new CadenceRun(new Cadence("fixed", "Fixed", [new(StepTiming.MonthsFromDate, 3, Channel.Mail, From: new(2027, 6, 1))]), Monday);

        Assert.Equal(new DateOnly(2027, 6, 1), run.Next(Week, null, null).Day);
    }

    [Fact]
    public void Keeping_in_touch_counts_from_the_last_word()
    {
        var run = new CadenceRun(DefaultCadences.KeepInTouch, Monday);

        Assert.Equal(new DateOnly(2027, 2, 23), run.Next(Week, null, null).Day);
        Assert.Equal(new DateOnly(2027, 3, 10), run.After(new DateOnly(2026, 12, 10)).Next(Week, null, null).Day);
    }

    [Fact]
    public void Another_cadence_counts_from_the_later_of_the_last_word_and_the_choice()
    {
        var touched = new CadenceRun(DefaultCadences.Prospect, Monday).After(Monday.AddDays(10));

        Assert.Equal(new DateOnly(2027, 3, 3), touched.Following(DefaultCadences.KeepInTouch, Monday.AddDays(2)).Next(Week, null, null).Day);
        Assert.Equal(new DateOnly(2027, 3, 15), touched.Following(DefaultCadences.KeepInTouch, Monday.AddDays(20)).Next(Week, null, null).Day);
    }

    [Fact]
    public void A_touch_told_late_does_not_bring_the_last_word_back() =>
        Assert.Equal(new DateOnly(2027, 3, 3), new CadenceRun(DefaultCadences.KeepInTouch, Monday).After(Monday.AddDays(10)).After(Monday.AddDays(5)).Next(Week, null, null).Day);

    [Fact]
    public void A_birthday_card_is_no_step_of_those_that_follow_one_another()
    {
        var run = new CadenceRun(DefaultCadences.ReferralPartner, Monday);
        var birthday = new PlannedStep(6, DefaultCadences.ReferralPartner.Steps[6], Monday.AddDays(1));

        Assert.Equal(0, (run with { Planned = birthday }).After(birthday.Day).Done);
        Assert.Equal(1, run.After(Monday.AddDays(1)).Done);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(2, 29, true)]
    [InlineData(2, 30, false)]
    [InlineData(4, 31, false)]
    [InlineData(6, 0, false)]
    [InlineData(6, 15, true)]
    [InlineData(12, 31, true)]
    [InlineData(0, 1, false)]
    [InlineData(13, 1, false)]
    [InlineData(-1, 1, false)]
    [InlineData(7, -1, false)]
    public void A_day_of_the_year_comes_in_some_year_or_is_none(int month, int day, bool exists) => Assert.Equal(exists, new MonthDay(month, day).Exists);

    [Fact]
    public void Everybody_begins_with_four() => Assert.Equal(
        [("prospect", "Five touches"), ("referral-partner", "Referral partners"), ("customer", "Customers"), ("keep-in-touch", "Keep in touch")],
        DefaultCadences.All.Select(cadence => (cadence.Id, cadence.Name)));

    [Fact]
    public void A_cadence_that_knows_only_days_nobody_told_of_still_names_a_next_step()
    {
        var birthdays = new Cadence("birthdays", "Birthdays", [new(StepTiming.Birthday, 0, Channel.Post)]);

        var next = new CadenceRun(birthdays, Monday).Next(Week, null, null);

        Assert.Equal(Week.AddWorkingDays(Monday, Cadence.RestInWorkingDays), next.Day);
        Assert.Equal(StepTiming.WorkingDaysAfterTouch, next.Step.Timing);
    }

    [Fact]
    public void Changing_the_steps_replans_what_the_rhythm_planned_and_keeps_the_place()
    {
        var slower = DefaultCadences.Prospect with { Steps = [.. DefaultCadences.Prospect.Steps.Select(step => step with { Count = step.Count * 2 })] };
        LeadFact changed = new LeadFact.CadenceChosen("cadence", At(2), slower);

        Assert.Equal(Due(4), StateOf(Captured(0, 1), Sent(1)).NextTouch?.Due);
        Assert.Equal(Due(9), StateOf(Captured(0, 1), Sent(1), changed).NextTouch?.Due);
        // What the user chose stays.
        Assert.Equal(Due(5), StateOf(Captured(0, 1), Sent(1), Chosen(1.5, 5), changed).NextTouch?.Due);
    }

    [Fact]
    public void A_change_that_names_a_day_that_is_over_is_owed_now()
    {
        var faster = DefaultCadences.Prospect with { Steps = [.. DefaultCadences.Prospect.Steps.Select(step => step with { Count = 0 })] };

        // Day 12 is a Saturday.
        Assert.Equal(Due(14), StateOf(Captured(0, 1), Sent(1), new LeadFact.CadenceChosen("cadence", At(12), faster)).NextTouch?.Due);
    }

    [Fact]
    public void Another_cadence_begins_with_its_first_step()
    {
        LeadFact chosen = new LeadFact.CadenceChosen("cadence", At(2), DefaultCadences.KeepInTouch);

        Assert.Equal(new DateOnly(2027, 2, 25), StateOf(Captured(0, 1), Sent(1), chosen).NextTouch?.Due.Date);
    }

    [Fact]
    public void A_birthday_told_later_is_planned()
    {
        LeadFact told = new LeadFact.DayRemembered("birthday", At(3), StepTiming.Birthday, new MonthDay(12, 1));
        LeadFact customer = new LeadFact.AnswerGiven("yes", At(2), new Answer.Yes());

        Assert.Equal(new NextTouch(Due(8), Channel.Post, TouchReason.Birthday), StateOf(Captured(0, 1), customer, told).NextTouch);
        Assert.NotEqual(Due(8), StateOf(Captured(0, 1), told).NextTouch?.Due);
    }

    public static TheoryData<Cadence, CadenceProblem?> Judged => new()
    {
        { DefaultCadences.Prospect, null },
        { DefaultCadences.ReferralPartner, null },
        { DefaultCadences.Customer, null },
        { DefaultCadences.KeepInTouch, null },
        { DefaultCadences.Prospect with { Name = " " }, CadenceProblem.Name },
        { DefaultCadences.Prospect with { Name = new string('x', 101) }, CadenceProblem.Name },
        { DefaultCadences.Prospect with { Name = new string('x', 100) }, null },
        { DefaultCadences.Prospect with { Steps = [.. DefaultCadences.Prospect.Steps.Skip(1)] }, CadenceProblem.TooFewTouches },
        { DefaultCadences.Prospect with { Steps = [.. Enumerable.Repeat(DefaultCadences.Prospect.Steps[0], 50)] }, null },
        { DefaultCadences.Prospect with { Steps = [] }, CadenceProblem.TooFewTouches },
        { DefaultCadences.Prospect with { Steps = [.. Enumerable.Repeat(DefaultCadences.Prospect.Steps[0], 51)] }, CadenceProblem.TooManySteps },
        { With(new(StepTiming.WorkingDaysAfterTouch, -1, Channel.Mail)), CadenceProblem.Offset },
        { With(new(StepTiming.DaysAfterStart, 3654, Channel.Mail)), CadenceProblem.Offset },
        { With(new(StepTiming.WorkingDaysAfterTouch, 0, Channel.Mail)), null },
        { With(new(StepTiming.WorkingDaysAfterTouch, 1, Channel.Mail, From: Monday)), CadenceProblem.Offset },
        { With(new(StepTiming.DaysAfterStart, 3653, Channel.Mail)), null },
        { With(new(StepTiming.MonthsAfterTouch, 0, Channel.Mail)), CadenceProblem.Offset },
        { With(new(StepTiming.MonthsAfterTouch, 1, Channel.Mail)), null },
        { With(new(StepTiming.MonthsAfterTouch, 120, Channel.Mail)), null },
        { With(new(StepTiming.MonthsAfterTouch, 121, Channel.Mail)), CadenceProblem.Offset },
        { With(new(StepTiming.MonthsFromDate, 0, Channel.Mail, From: Monday)), CadenceProblem.Offset },
        { With(new(StepTiming.MonthsFromDate, 1, Channel.Mail, From: Monday)), null },
        { With(new(StepTiming.MonthsFromDate, 1, Channel.Mail)), CadenceProblem.Offset },
        { With(new(StepTiming.MonthsFromDate, 121, Channel.Mail, From: Monday)), CadenceProblem.Offset },
        { With(new(StepTiming.MonthsFromDate, 120, Channel.Mail, From: Monday)), null },
        { With(new(StepTiming.Birthday, 1, Channel.Mail)), CadenceProblem.Offset },
    };

    [Theory, MemberData(nameof(Judged))]
    public void A_cadence_is_kept_or_refused_with_a_reason(Cadence cadence, CadenceProblem? problem) => Assert.Equal(problem, cadence.Problem());

    [Fact]
    public void Cadences_are_compared_by_what_they_say()
    {
        var same = DefaultCadences.Prospect with { Steps = [.. DefaultCadences.Prospect.Steps] };

        Assert.Equal(DefaultCadences.Prospect, same);
        Assert.Equal(DefaultCadences.Prospect.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(DefaultCadences.Prospect, DefaultCadences.Prospect with { Steps = [.. DefaultCadences.Prospect.Steps.Reverse()] });
        Assert.False(DefaultCadences.Prospect.Equals(null));
    }

    private static Cadence With(CadenceStep step) => DefaultCadences.Prospect with { Steps = [.. DefaultCadences.Prospect.Steps, step] };
}
