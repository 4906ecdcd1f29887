using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.Leads;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

/// <summary>What a lead said, and what follows from it.</summary>
public sealed class AnswerTests
{
    [Fact]
    public void Every_reason_says_in_its_own_words_why_it_is_not_about_you() =>
        Assert.Equal(Enum.GetValues<NoReason>().Length, ReasonsForNo.All.Where(reason => reason.NotAboutYou.Length > 30).Select(reason => reason.NotAboutYou).Distinct().Count());

    [Fact]
    public void Not_now_keeps_the_permission_and_comes_back_on_the_day()
    {
        var state = StateOf(Captured(0, 1), Sent(1), Replied(2), NotNow(2.1, 100, "Call me in March."));

        Assert.Equal(new NextTouch(Due(100), Channel.Call, TouchReason.Permission, "Call me in March."), state.NextTouch);
        Assert.Equal(new Permission(At(2.1), Due(100), Channel.Call, "Call me in March."), state.Permission);
        Assert.Null(state.Answered);
        Assert.Null(state.Waiting);
        Assert.Equal(0, state.NoCount);
    }

    [Fact]
    public void A_promised_day_outlives_a_conversation_in_between()
    {
        var state = StateOf(Captured(0, 1), NotNow(1, 100, "Call me in March."), Sent(9), Replied(10), Said(10.1, new Answer.StillTalking()));

        Assert.Equal(Due(100), state.NextTouch?.Due);
        Assert.Equal(TouchReason.Permission, state.NextTouch?.Reason);
    }

    [Fact]
    public void Mail_on_the_promised_day_uses_the_permission_up()
    {
        var state = StateOf(Captured(0, 1), NotNow(1, 14, "In a fortnight."), Sent(14));

        Assert.Null(state.Permission);
        Assert.Equal(TouchReason.NoAnswerYet, state.NextTouch?.Reason);
    }

    [Fact]
    public void Yes_makes_a_customer_whose_rhythm_starts_at_once()
    {
        var state = StateOf(Captured(0, 1), Sent(1), Replied(2), Said(2.1, new Answer.Yes()));

        Assert.Equal(LeadKind.Customer, state.Kind);
        Assert.Equal(DefaultCadences.Customer, state.Cadence?.Cadence);
        // Day 2 is a Wednesday; thirty days on is a Friday.
        Assert.Equal(new NextTouch(Due(32), Channel.Call, TouchReason.Cadence), state.NextTouch);
        Assert.Equal(new MonthDay(11, 25), state.Anniversary);
    }

    [Fact]
    public void Undoing_a_yes_makes_a_prospect_again()
    {
        var before = History(Captured(0, 1), Sent(1), Replied(2));
        var said = before.Then(Said(2.1, new Answer.Yes()));

        var undone = LeadDecision.Undo(said.History, Week, "said:2.1");

        Assert.Equal(before.Fold(Week), undone.State);
    }

    [Fact]
    public void A_no_counts_pauses_and_asks_again()
    {
        var state = StateOf(Captured(0, 1), Sent(1), Replied(2), No(2.1, NoReason.Budget));

        Assert.Equal(1, state.NoCount);
        Assert.Equal(TouchReason.AskAgain, state.NextTouch?.Reason);
        // Half a year of weeks after Wednesday 25 November.
        Assert.Equal(new DateOnly(2027, 5, 26), state.NextTouch?.Due.Date);
    }

    [Fact]
    public void The_fifth_no_retires_and_undoing_it_brings_the_lead_back()
    {
        var four = History([Captured(0, 1), .. Enumerable.Range(1, 4).Select(day => No(day, NoReason.Timing))]);
        Assert.Equal(4, four.Fold(Week).NoCount);

        var fifth = four.Then(No(5, NoReason.Timing));

        Assert.Equal(new Retirement("said:5", At(5), RetiredBy.FiveNos), fifth.State.Retired);
        Assert.Null(fifth.State.NextTouch);
        Assert.Equal(5, fifth.State.NoCount);
        Assert.Contains(new Effect.RemoveEvent(), fifth.Effects);
        Assert.Equal(four.Fold(Week), LeadDecision.Undo(fifth.History, Week, "said:5").State);
    }

    [Fact]
    public void Silence_is_no_no()
    {
        var state = StateOf([Captured(0, 1), .. Enumerable.Range(1, 9).Select(day => No(day, NoReason.NoAnswer)), Sent(40), Bounced(41, "dana@swope.example"), Away(42, 50)]);

        Assert.Equal(0, state.NoCount);
        Assert.True(state.IsActive);
    }

    [Fact]
    public void A_yes_forgives_every_no()
    {
        var state = StateOf(Captured(0, 1), No(1, NoReason.Timing), No(2, NoReason.Budget), Said(3, new Answer.Yes()), No(4, NoReason.Timing));

        Assert.Equal(1, state.NoCount);
    }

    [Fact]
    public void Stop_retires_at_once_and_nothing_but_undoing_brings_the_lead_back()
    {
        var stopped = StateOf(Captured(0, 1), Sent(1), Replied(2), Said(2.1, new Answer.Stop("Take me off your list.")),
            Captured(3, 9), Chosen(4, 9), Sent(5), Replied(6), Said(7, new Answer.Yes()));

        Assert.Equal(RetiredBy.Stop, stopped.Retired?.By);
        Assert.False(stopped.IsActive);
        Assert.Null(stopped.NextTouch);
        Assert.Null(stopped.Answered);
        Assert.Null(stopped.Waiting);
    }

    [Fact]
    public void Who_was_let_go_can_be_taken_up_again_and_starts_without_a_no()
    {
        LeadFact[] gone = [Captured(0, 1), No(1, NoReason.Timing), new LeadFact.LetGo("letGo", At(2))];
        Assert.Equal(RetiredBy.Owner, StateOf(gone).Retired?.By);

        var again = StateOf([.. gone, Captured(20, 23)]);

        Assert.True(again.IsActive);
        Assert.Null(again.Retired);
        Assert.Equal(0, again.NoCount);
        Assert.Equal(Due(23), again.NextTouch?.Due);
    }

    [Fact]
    public void Mail_of_a_retired_lead_is_kept_and_starts_nothing()
    {
        var state = StateOf(Captured(0, 1), new LeadFact.LetGo("letGo", At(2)), Replied(3));

        Assert.Equal("About in3", state.LastConversation);
        Assert.Equal(1, state.Touches);
        Assert.Null(state.Answered);
        Assert.Null(state.NextTouch);
    }

    [Fact]
    public void Still_talking_goes_on_with_the_rhythm()
    {
        var state = StateOf(Captured(0, 1), Sent(1), Replied(2), Said(2.1, new Answer.StillTalking()));

        Assert.Null(state.Answered);
        Assert.Equal(new NextTouch(Due(3), Channel.Mail, TouchReason.Cadence), state.NextTouch);
    }

    [Theory]
    [InlineData(NoReason.Timing)]
    [InlineData(NoReason.Budget)]
    [InlineData(NoReason.Authority)]
    [InlineData(NoReason.NoNeedNow)]
    [InlineData(NoReason.HasSupplier)]
    [InlineData(NoReason.ChangedJobs)]
    [InlineData(NoReason.Competitor)]
    [InlineData(NoReason.NoAnswer)]
    [InlineData(NoReason.BadFit)]
    [InlineData(NoReason.Personal)]
    [InlineData(NoReason.Other)]
    public void Every_reason_has_a_pause_and_a_kind_word(NoReason reason)
    {
        var known = ReasonsForNo.Of(reason);

        Assert.InRange(known.PauseInWeeks, 2, 52);
        Assert.EndsWith(".", known.NotAboutYou, StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<NoReason>().Length, ReasonsForNo.All.Count);
    }

    private static LeadHistory History(params LeadFact[] facts) => LeadHistory.Of(facts, []);

    private static LeadFact.AnswerGiven Said(double day, Answer answer) => new LeadFact.AnswerGiven($"said:{day}", At(day), answer);

    private static LeadFact.AnswerGiven NotNow(double day, int until, string words) => Said(day, new Answer.NotNow(Due(until), Channel.Call, words));

    private static LeadFact.AnswerGiven No(double day, NoReason reason) =>
        Said(day, new Answer.No(reason, ReasonsForNo.AskAgain(ReasonsForNo.Of(reason).PauseInWeeks, DateOnly.FromDateTime(Due((int)day).Local), Week), Channel.Call, null));
}
