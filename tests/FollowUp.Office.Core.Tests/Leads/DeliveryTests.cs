using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.Leads;
using static FollowUp.Office.Core.Tests.Leads.MailStory;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

/// <summary>What becomes of a mail that does not arrive, and of a person who is away.</summary>
public sealed class DeliveryTests
{
    private static readonly Reach One = new([Dana], HasPhone: false);
    private static readonly Reach Two = new([Dana, Other], HasPhone: false);

    [Fact]
    public void A_mail_that_did_not_arrive_is_no_touch_and_is_not_waited_for()
    {
        var state = StateWith(One, Captured(0, 3), OurMail(0.1, "offer"), Failed(0.2, Dana, "offer"));

        Assert.Null(state.Waiting);
        Assert.Equal(0, state.Touches);
        Assert.Equal([Dana], state.BouncedAddresses);
        Assert.Equal(new Failure("mail:ndr0.2", At(0.2), Dana), state.Failure);
        // The date that the user chose stays.
        Assert.Equal(new NextTouch(Due(3), Channel.Mail, TouchReason.Chosen), state.NextTouch);
    }

    [Fact]
    public void The_wait_for_an_earlier_mail_that_did_arrive_goes_on()
    {
        var state = StateWith(One, Captured(0, 3), OurMail(0.1, "offer"), OurMail(2, "again"), Failed(2.1, Dana, "again"));

        Assert.Equal(At(0.1), state.Waiting!.Since);
        Assert.Equal(1, state.Touches);
    }

    [Fact]
    public void What_was_planned_by_itself_comes_forward_to_the_next_hour_of_work()
    {
        // Written on the day it was due; the report comes on Thursday at 13:48 local time.
        var state = StateWith(One, Captured(0, 3), OurMail(3, "offer"), Failed(3.2, Dana, "offer"));

        Assert.Equal(new NextTouch(Due(3, hour: 14), Channel.Mail, TouchReason.AddressFailed), state.NextTouch);
    }

    [Fact]
    public void The_next_touch_goes_to_another_address_where_there_is_one()
    {
        Assert.Equal(Other, StateWith(Two, Captured(0, 3), OurMail(0.1, "offer"), Failed(0.2, Dana)).WriteTo);
        Assert.Null(StateWith(One, Captured(0, 3), OurMail(0.1, "offer"), Failed(0.2, Dana)).WriteTo);
        Assert.Equal(Dana, StateWith(Two, Captured(0, 3), OurMail(0.1, "offer")).WriteTo);
    }

    [Theory]
    [InlineData(true, Channel.Call)]
    [InlineData(false, Channel.Mail)]
    public void Without_an_address_it_becomes_a_call_where_a_number_is_known(bool hasPhone, Channel channel)
    {
        var state = StateWith(One with { HasPhone = hasPhone }, Captured(0, 3), OurMail(0.1, "offer"), Failed(0.2, Dana));

        Assert.Equal(channel, state.NextTouch!.Channel);
    }

    [Fact]
    public void Where_no_address_was_ever_known_none_has_failed() =>
        Assert.Equal(Channel.Mail, StateWith(new Reach([], HasPhone: true), Captured(0, 3), OurMail(0.1, "offer"), Failed(0.2, Dana)).NextTouch!.Channel);

    [Fact]
    public void A_report_without_a_mail_is_about_the_last_one_to_that_address()
    {
        var state = StateWith(Two, Captured(0, 3), OurMail(0.1, "offer", "c", Dana), OurMail(0.2, "other", "c", Other), Failed(0.3, Dana));

        Assert.Equal(At(0.2), state.Waiting!.Since);
        Assert.Equal([Dana], state.BouncedAddresses);
    }

    // Two clocks stamp them, up to five minutes apart; no server tries for longer than five days.
    [Theory]
    [InlineData(-5, false)]
    [InlineData(-6, true)]
    [InlineData(5 * 24 * 60, false)]
    [InlineData((5 * 24 * 60) + 1, true)]
    public void A_report_is_about_a_mail_of_the_days_before_it(int minutesAfter, bool waits)
    {
        var state = StateWith(One, Captured(0, 30), OurMail(1, "offer"), Failed(1 + (minutesAfter / 1440d), Dana));

        Assert.Equal(waits, state.Waiting is not null);
    }

    [Fact]
    public void Who_is_back_is_not_away_any_more_when_written_to()
    {
        Assert.Equal(Due(5).Date, StateOf(Captured(0, 9), Away(1, 5), Sent(4)).AwayUntil);
        Assert.Null(StateOf(Captured(0, 9), Away(1, 5), Sent(5)).AwayUntil);
    }

    [Fact]
    public void An_absence_that_is_over_when_it_is_told_is_none() => Assert.Null(StateOf(Captured(0, 1), Sent(1), Away(4, 4)).AwayUntil);

    [Fact]
    public void A_touch_on_the_day_of_return_is_not_parked()
    {
        var state = StateOf(Captured(0, 7), Sent(0.1), Away(1, 7));

        Assert.Equal(new NextTouch(Due(7), Channel.Mail, TouchReason.Chosen), state.NextTouch);
        Assert.Null(state.ParkedUntil);
    }

    [Fact]
    public void A_rhythm_that_changes_in_an_absence_changes_what_was_planned_before_it()
    {
        var slower = DefaultCadences.Prospect with { Steps = [.. DefaultCadences.Prospect.Steps.Select(step => step with { Count = step.Count * 3 })] };

        var state = StateOf(Captured(0, 1), Sent(1), Away(2, 7), new LeadFact.CadenceChosen("cadence", At(3), slower));

        Assert.Equal(Due(14), state.NextTouch?.Due);
    }

    [Fact]
    public void A_mail_to_two_addresses_of_which_one_works_did_arrive()
    {
        var state = StateWith(Two, Captured(0, 3), OurMail(0.1, "offer", "c", Dana, Other), Failed(0.2, Dana, "offer"));

        Assert.NotNull(state.Waiting);
        Assert.Equal(1, state.Touches);
        Assert.Null(StateWith(Two, Captured(0, 3), OurMail(0.1, "offer", "c", Dana, Other), Failed(0.2, Dana, "offer"), Failed(0.3, Other, "offer")).Waiting);
        Assert.Null(StateWith(Two, Captured(0, 3), OurMail(0.1, "offer", "c", Dana, Other), Failed(0.2, Dana, "offer", more: Other)).Waiting);
    }

    [Fact]
    public void A_report_that_names_an_address_behind_the_leads_is_about_our_mail_to_them_alone()
    {
        var state = StateWith(One, Captured(0, 3), OurMail(0.1, "offer"), Failed(0.2, address: null, about: "offer"));
        Assert.Equal([Dana], state.BouncedAddresses);
        Assert.Null(state.Waiting);

        var both = StateWith(One, Captured(0, 3), OurMailToBoth(0.1, "both"), Failed(0.2, address: null, about: "both"));
        Assert.Empty(both.BouncedAddresses);
        Assert.NotNull(both.Waiting);
        Assert.Null(both.Failure);
    }

    [Fact]
    public void A_late_report_flags_the_address_and_leaves_an_old_mail_alone() =>
        Assert.NotNull(StateWith(One, Captured(0, 30), OurMail(0.1, "offer"), Failed(8, Dana)).Waiting);

    [Fact]
    public void A_delay_flags_nothing_and_moves_nothing() =>
        Assert.Equal(
            StateWith(One, Captured(0, 3), OurMail(0.1, "offer")),
            StateWith(One, Captured(0, 3), OurMail(0.1, "offer"), Failed(0.2, Dana, "offer", isPermanent: false)));

    [Fact]
    public void That_was_not_a_failure_restores_everything()
    {
        var before = LeadHistory.Of([Captured(0, 3), OurMail(3, "offer")], []).Reaching(One);
        var failed = before.Then(Failed(3.2, Dana, "offer"));

        Assert.Contains(failed.Effects, effect => effect is Effect.TellOfFailure { Failure.Address: Dana, WriteTo: null });
        Assert.Equal(before.Fold(Week), LeadDecision.Undo(failed.History, Week, "mail:ndr3.2").State);
    }

    [Fact]
    public void Another_address_moves_the_event_to_itself_and_back()
    {
        var failed = LeadHistory.Of([Captured(0, 3), OurMail(0.1, "offer"), Failed(0.2, Dana)], []).Reaching(One);
        var added = LeadDecision.Reach(failed, Week, Two);

        Assert.Equal(Other, Assert.IsType<Effect.PutEvent>(Assert.Single(added.Effects)).WriteTo);
        Assert.Null(Assert.IsType<Effect.PutEvent>(Assert.Single(LeadDecision.Reach(added.History, Week, One).Effects)).WriteTo);
    }

    [Fact]
    public void A_mail_written_during_an_absence_plans_nothing_before_its_end()
    {
        // Back on Monday the 7th; written on Thursday, and three working days would be Tuesday the 1st.
        var state = StateOf(Captured(0, 3), OurMail(0.1, "offer"), Away(0.2, backDay: 14), Chosen(0.3, 3, Channel.Mail), OurMail(3, "again"));

        Assert.Equal(new NextTouch(Due(14), Channel.Call, TouchReason.BackFromAbsence), state.NextTouch);
        Assert.NotNull(state.Waiting);
        Assert.NotNull(state.ParkedUntil);
    }

    [Fact]
    public void A_date_chosen_knowing_of_the_absence_wins_over_it()
    {
        var state = StateOf(Captured(0, 3), OurMail(0.1, "offer"), Away(0.2, backDay: 14), Chosen(0.3, 5), Away(0.4, backDay: 14));

        Assert.Equal(Due(5), state.NextTouch!.Due);
        Assert.Null(state.ParkedUntil);
        Assert.Equal(DateOnly.FromDateTime(Due(14).Local), state.AwayUntil);
    }

    [Fact]
    public void The_newest_word_on_an_absence_holds_also_when_it_is_shorter()
    {
        LeadFact[] story = [Captured(0, 3), OurMail(0.1, "offer"), Away(0.2, backDay: 21)];

        Assert.Equal(Due(28), StateOf([.. story, Away(0.3, backDay: 28)]).NextTouch!.Due);
        Assert.Equal(Due(14), StateOf([.. story, Away(0.3, backDay: 14)]).NextTouch!.Due);
        // Never before the date that was planned at first.
        Assert.Equal(Due(3), StateOf([.. story, Away(0.3, backDay: 2)]).NextTouch!.Due);
    }

    [Fact]
    public void A_persons_answer_ends_the_absence_and_a_question_does_not()
    {
        LeadFact[] away = [Captured(0, 3), OurMail(0.1, "offer"), Away(0.2, backDay: 14)];

        Assert.Null(StateOf([.. away, Wrote(1, "r", SenderRelation.Lead, "offer")]).AwayUntil);
        Assert.NotNull(StateOf([.. away, Wrote(1, "new", SenderRelation.Lead)]).AwayUntil);
    }

    [Fact]
    public void Somebody_elses_absence_is_shown_and_moves_nothing()
    {
        LeadFact Absence(SenderRelation sender, string about) => new LeadFact.AutoReplied(
            "mail:auto", At(1), new MailRef("<auto@x>", "c", "", null), new Evidence("autoSubmitted", "auto-replied"),
            DateOnly.FromDateTime(Due(14).Local), new MailClues(sender, Other, [new("inReplyTo", $"mail:{about}")]));
        LeadFact[] story = [Captured(0, 3), OurMail(0.1, "offer"), OurMailToBoth(0.2, "both")];

        Assert.NotNull(StateOf([.. story, Absence(SenderRelation.Lead, "both")]).AwayUntil);
        Assert.NotNull(StateOf([.. story, Absence(SenderRelation.Stranger, "offer")]).AwayUntil);
        Assert.Null(StateOf([.. story, Absence(SenderRelation.Stranger, "both")]).AwayUntil);
        Assert.Null(StateOf([.. story, Absence(SenderRelation.Stranger, "unknown")]).AwayUntil);
    }
}
