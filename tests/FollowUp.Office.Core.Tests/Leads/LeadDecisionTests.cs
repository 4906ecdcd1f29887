using FollowUp.Office.Core.Leads;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

public sealed class LeadDecisionTests
{
    [Fact]
    public void Capturing_puts_an_event_into_the_calendar()
    {
        var effects = LeadHistory.Empty.Then(Captured(0, 3)).Effects;

        Assert.Equal(Due(3), Assert.IsType<Effect.PutEvent>(Assert.Single(effects)).NextTouch.Due);
    }

    [Fact]
    public void The_same_fact_again_asks_for_nothing() =>
        Assert.Empty(LeadHistory.Of([Captured(0, 3)], []).Then(Captured(0, 3)).Effects);

    [Fact]
    public void A_persons_answer_removes_the_event_and_tells_Teams()
    {
        var effects = LeadHistory.Of([Captured(0, 3), Sent(0.1)], []).Then(Replied(1)).Effects;

        Assert.Collection(effects, effect => Assert.IsType<Effect.RemoveEvent>(effect), effect => Assert.IsType<Effect.TellOfAnswer>(effect));
    }

    [Fact]
    public void An_answer_that_our_later_mail_already_met_is_told_to_nobody()
    {
        var effects = LeadHistory.Of([Captured(0, 3), Sent(0.1), Sent(2)], []).Then(Replied(1)).Effects;

        Assert.DoesNotContain(effects, effect => effect is Effect.TellOfAnswer);
    }

    [Fact]
    public void Undoing_an_answer_brings_the_wait_and_the_event_back()
    {
        var before = LeadHistory.Of([Captured(0, 3), Sent(0.1)], []);
        var undone = LeadDecision.Undo(before.Then(Replied(1)).History, Week, "mail:in1");

        Assert.Equal(before.Fold(Week), undone.State);
        Assert.IsType<Effect.PutEvent>(Assert.Single(undone.Effects));
    }

    [Fact]
    public void Undoing_a_capture_takes_the_lead_and_its_event_away()
    {
        var undone = LeadDecision.Undo(LeadHistory.Of([Captured(0, 3)], []), Week, "captured:0");

        Assert.Equal(LeadState.None, undone.State);
        Assert.IsType<Effect.RemoveEvent>(Assert.Single(undone.Effects));
    }

    [Fact]
    public void Choosing_another_date_moves_the_event()
    {
        var effects = LeadHistory.Of([Captured(0, 3)], []).Then(Chosen(0.1, 5)).Effects;

        Assert.Equal(Due(5), Assert.IsType<Effect.PutEvent>(Assert.Single(effects)).NextTouch.Due);
    }

    [Fact]
    public void An_automatic_answer_asks_for_nothing_unless_it_parks()
    {
        var waiting = LeadHistory.Of([Captured(0, 3), Sent(0.1)], []);

        Assert.Empty(waiting.Then(Away(0.2, null)).Effects);
        Assert.IsType<Effect.PutEvent>(Assert.Single(waiting.Then(Away(0.2, 14)).Effects));
    }
}
