using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.Leads;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

/// <summary>Touches by hand, the meter, and what touches were about.</summary>
public sealed class TouchTests
{
    [Fact]
    public void The_meter_counts_days_and_ways_and_nothing_a_machine_sent()
    {
        var state = StateOf(Captured(0, 1), Sent(1), Sent(1.1), Sent(2), Made(2.1, Channel.Call), Made(2.2, Channel.Call), Made(3, Channel.Post),
            Replied(3.1), Away(4, 9), Bounced(4.1, null), Note(4.2));

        // Mail on days 1, 2 and 3, a call on day 2, a card on day 3.
        Assert.Equal(5, state.Touches);
    }

    [Fact]
    public void A_call_that_was_due_is_done_by_calling()
    {
        var state = StateOf(Captured(0, 1), Made(1, Channel.Call, "The offer"));

        Assert.Equal("The offer", state.LastConversation);
        Assert.Equal(Due(4), state.NextTouch?.Due);
        Assert.Equal(TouchReason.Cadence, state.NextTouch?.Reason);
    }

    [Fact]
    public void A_date_that_lies_ahead_stays_unless_the_touch_is_the_one_that_was_owed()
    {
        Assert.Equal(Due(9), StateOf(Captured(0, 9), Made(1, Channel.Call)).NextTouch?.Due);
        Assert.Equal(Due(4), StateOf(Captured(0, 9), Made(1, Channel.Call, completes: true)).NextTouch?.Due);
    }

    [Fact]
    public void A_meeting_that_took_place_moves_what_the_rhythm_had_planned()
    {
        // Written on day 1, the next mail would be due on day 4; they met on day 2, and the wait is over.
        var state = StateOf(Captured(0, 1), Sent(1), Made(2, Channel.Meeting));

        Assert.Null(state.Waiting);
        Assert.Equal(Due(8), state.NextTouch?.Due);
    }

    [Fact]
    public void The_line_about_a_touch_wins_over_the_subject_of_the_mail()
    {
        var state = StateOf(Captured(0, 1), Sent(1), About(1.1, "mail:out1", "Price of the workshop"), About(1.2, "mail:out1", "Workshop in May"));

        Assert.Equal("Workshop in May", state.LastConversation);
    }

    [Fact]
    public void After_two_mails_nobody_answered_another_way_is_proposed()
    {
        var mails = new Cadence("mails", "Mails only", [.. Enumerable.Repeat(new CadenceStep(StepTiming.WorkingDaysAfterTouch, 2, Channel.Mail), 5)]);
        LeadFact captured = new LeadFact.Captured("captured", At(0), Due(1), Channel.Mail, Cadence: mails);

        Assert.Equal(Channel.Mail, StateOf(captured, Sent(1)).NextTouch?.Channel);
        Assert.Equal(Channel.Mail, StateOf(captured, Sent(1), Sent(1.2)).NextTouch?.Channel);
        Assert.Equal(Channel.Call, StateOf(captured, Sent(1), Sent(3)).NextTouch?.Channel);
        Assert.Equal(Channel.Mail, StateOf(captured, Sent(1), Sent(3), Made(7, Channel.Call)).NextTouch?.Channel);
    }

    [Fact]
    public void A_referral_received_asks_for_thanks_on_the_next_working_day()
    {
        LeadFact partner = new LeadFact.Captured("captured", At(0), Due(0), Channel.Mail, LeadKind.ReferralPartner);

        var state = StateOf(partner, Sent(0), Referred(4, isReceived: true), Referred(5, isReceived: false));

        Assert.Equal(new ReferralBalance(Given: 1, Received: 1), state.Referrals);
        // Day 4 is a Friday.
        Assert.Equal(new NextTouch(Due(7), Channel.Call, TouchReason.ThankYou), state.NextTouch);
        Assert.Equal(TouchReason.Cadence, StateOf(partner, Sent(0), Replied(1), Made(1, Channel.Call), Referred(4, true), Made(7, Channel.Call)).NextTouch?.Reason);
    }

    [Fact]
    public void Thanks_do_not_take_the_place_of_a_day_that_was_chosen()
    {
        Assert.Equal(Due(9), StateOf(Captured(0, 9), Referred(1, isReceived: true)).NextTouch?.Due);
    }

    [Fact]
    public void Moving_the_event_moves_the_next_touch_and_keeps_why()
    {
        var state = StateOf(Captured(0, 1), Sent(1), new LeadFact.EventMoved("moved", At(2), Due(9, 14), Seen));

        Assert.Equal(new NextTouch(Due(9, 14) with { IsFixed = true }, Channel.Mail, TouchReason.NoAnswerYet), state.NextTouch);
    }

    [Fact]
    public void Deleting_the_event_counts_as_nothing_until_its_owner_says_what_it_meant()
    {
        var shown = LeadHistory.Of([Captured(0, 3)], []);

        var deleted = shown.Then(new LeadFact.EventDeleted("deleted", At(1), Seen));

        Assert.Equal(shown.Fold(Week).NextTouch, deleted.State.NextTouch);
        Assert.Equal(At(1), deleted.State.EventDeletedAt);
        Assert.Contains(new Effect.TellOfDeletion(At(1)), deleted.Effects);
        Assert.Contains(new Effect.RemoveEvent(), deleted.Effects);
        Assert.Contains(deleted.History.Then(Chosen(1.1, 9)).Effects, effect => effect is Effect.PutEvent);
        Assert.Contains(LeadDecision.Undo(deleted.History, Week, "deleted").Effects, effect => effect is Effect.PutEvent);
        Assert.Null(deleted.History.Then(Made(1.1, Channel.Call, completes: true)).State.EventDeletedAt);
    }

    private static readonly Evidence Seen = new("calendar", "event");

    private static LeadFact.TouchMade Made(double day, Channel channel, string? about = null, bool completes = false) =>
        new LeadFact.TouchMade($"made:{day}", At(day), channel, about, completes);

    private static LeadFact.Noted Note(double day) => new LeadFact.Noted($"note:{day}", At(day), "Likes tea");

    private static LeadFact.AboutSaid About(double day, string key, string about) => new LeadFact.AboutSaid($"about:{day}", At(day), key, about);

    private static LeadFact.ReferralMade Referred(double day, bool isReceived) => new LeadFact.ReferralMade($"referral:{day}", At(day), isReceived, "Ana");
}
