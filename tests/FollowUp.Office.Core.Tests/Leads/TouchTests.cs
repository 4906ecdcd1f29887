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
    public void Two_mails_on_one_day_are_one_that_nobody_answered()
    {
        Assert.Equal(1, StateOf(Captured(0, 1), Sent(1), Sent(1.2)).UnansweredMails);
        Assert.Equal(2, StateOf(Captured(0, 1), Sent(1), Sent(2)).UnansweredMails);
    }

    [Fact]
    public void A_touch_without_a_line_leaves_the_line_before_it()
    {
        Assert.Equal("About out1", StateOf(Captured(0, 1), Sent(1), Made(2, Channel.Call)).LastConversation);
        Assert.Equal("About out1", StateOf(Captured(0, 1), Sent(1), LetGo(1.5), Made(2, Channel.Call)).LastConversation);
        Assert.Equal("The price", StateOf(Captured(0, 1), Sent(1), LetGo(1.5), Made(2, Channel.Call, "The price")).LastConversation);
    }

    [Fact]
    public void Who_was_let_go_is_taken_up_again_by_choosing_a_next_touch()
    {
        var again = StateOf(Captured(0, 1), Sent(1), Answered(1.2, new Answer.No(NoReason.Budget, Due(50), Channel.Call, null)), LetGo(1.5), Chosen(2, 5));

        Assert.True(again.IsActive);
        Assert.Null(again.Retired);
        Assert.Equal(0, again.NoCount);
        Assert.Equal(new NextTouch(Due(5), Channel.Call, TouchReason.Chosen), again.NextTouch);
    }

    [Fact]
    public void A_lead_that_was_never_captured_is_none() => Assert.Equal(LeadState.None, StateOf(Received(1), Made(2, Channel.Call, "The offer")));

    [Fact]
    public void Captured_once_more_a_lead_keeps_its_rhythm()
    {
        LeadFact rare = new LeadFact.Captured("captured", At(0), Due(1), Channel.Mail, Cadence: DefaultCadences.KeepInTouch);

        Assert.Equal(DefaultCadences.KeepInTouch, StateOf(rare, Captured(1, 3)).Cadence?.Cadence);
    }

    [Fact]
    public void A_promise_that_lies_ahead_outlives_a_touch_in_between_and_one_on_its_day_keeps_it()
    {
        LeadFact promise = Answered(1, new Answer.NotNow(Due(21), Channel.Call, "In three weeks."));

        Assert.Equal(Due(21), StateOf(Captured(0, 1), promise, Chosen(2, 8), Made(8, Channel.Mail)).NextTouch?.Due);
        Assert.True(StateOf(Captured(0, 1), promise, Chosen(2, 21), Made(21, Channel.Mail)).NextTouch?.Due.Local > Due(21).Local);
    }

    [Fact]
    public void A_kind_chosen_by_hand_brings_its_rhythm_and_a_customers_day()
    {
        LeadFact partner = new LeadFact.KindChosen("kind", At(2), LeadKind.ReferralPartner);
        LeadFact customer = new LeadFact.KindChosen("kind", At(2), LeadKind.Customer, DefaultCadences.KeepInTouch);
        LeadFact remembered = new LeadFact.DayRemembered("day", At(1), StepTiming.Anniversary, new MonthDay(7, 1));

        Assert.Null(StateOf(Captured(0, 1), partner).Anniversary);
        Assert.Equal(DefaultCadences.ReferralPartner, StateOf(Captured(0, 1), partner).Cadence?.Cadence);
        Assert.Equal(new MonthDay(11, 25), StateOf(Captured(0, 1), customer).Anniversary);
        Assert.Equal(DefaultCadences.KeepInTouch, StateOf(Captured(0, 1), customer).Cadence?.Cadence);
        Assert.Equal(new MonthDay(7, 1), StateOf(Captured(0, 1), remembered, customer).Anniversary);
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

    [Fact]
    public void A_date_chosen_in_the_second_in_which_the_deletion_is_heard_settles_it() =>
        Assert.Null(StateOf(Captured(0, 3), Chosen(2, 9), new LeadFact.EventDeleted("deleted", At(2), Seen)).EventDeletedAt);

    [Fact]
    public void Who_answered_is_not_asked_about_a_deleted_event() =>
        Assert.Null(StateOf(Captured(0, 3), Sent(0.1), Replied(1), new LeadFact.EventDeleted("deleted", At(2), Seen)).EventDeletedAt);

    private static readonly Evidence Seen = new("calendar", "event");

    private static LeadFact.TouchMade Made(double day, Channel channel, string? about = null, bool completes = false) =>
        new LeadFact.TouchMade($"made:{day}", At(day), channel, about, completes);

    private static LeadFact.LetGo LetGo(double day) => new LeadFact.LetGo($"letGo:{day}", At(day));

    private static LeadFact.Noted Note(double day) => new LeadFact.Noted($"note:{day}", At(day), "Likes tea");

    private static LeadFact.AboutSaid About(double day, string key, string about) => new LeadFact.AboutSaid($"about:{day}", At(day), key, about);

    private static LeadFact.ReferralMade Referred(double day, bool isReceived) => new LeadFact.ReferralMade($"referral:{day}", At(day), isReceived, "Ana");
}
