using FollowUp.Office.Core.Leads;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

public sealed class LeadHistoryTests
{
    [Fact]
    public void A_captured_person_has_the_next_touch_that_was_chosen()
    {
        var state = StateOf(Received(0), Captured(0.1, dueDay: 3));

        Assert.Equal(new NextTouch(Due(3), Channel.Mail, TouchReason.Chosen), state.NextTouch);
        Assert.Null(state.Waiting);
        Assert.Equal("About in0", state.LastConversation);
        Assert.Equal(1, state.Touches);
    }

    [Fact]
    public void Writing_starts_the_wait_and_leaves_a_touch_that_lies_ahead()
    {
        var state = StateOf(Captured(0, dueDay: 3), Sent(0.1));

        Assert.Equal(At(0.1), state.Waiting!.Since);
        Assert.Equal(Due(3), state.NextTouch!.Due);
    }

    [Fact]
    public void Writing_on_the_day_it_is_due_is_the_touch_and_plans_the_next_one()
    {
        var state = StateOf(Captured(0, dueDay: 3), Sent(3.2));

        // Thursday and three working days: Tuesday.
        Assert.Equal(new NextTouch(Due(8), Channel.Mail, TouchReason.NoAnswerYet), state.NextTouch);
    }

    [Fact]
    public void A_persons_answer_ends_the_wait_and_asks_to_be_judged()
    {
        var state = StateOf(Captured(0, dueDay: 3), Sent(0.1), Replied(1));

        Assert.Null(state.Waiting);
        Assert.Equal("mail:in1", state.Answered!.Key);
        Assert.Equal(TouchReason.JudgeAnswer, state.NextTouch!.Reason);
        Assert.False(state.NextTouch.BelongsInCalendar);
    }

    [Fact]
    public void An_absence_parks_the_touch_behind_the_return_and_the_wait_goes_on()
    {
        var state = StateOf(Captured(0, dueDay: 3), Sent(0.1), Away(0.2, backDay: 12));

        // Back on Saturday: the Monday after.
        Assert.Equal(Due(14), state.NextTouch!.Due);
        Assert.NotNull(state.Waiting);
        Assert.NotNull(state.ParkedUntil);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(-3)]
    [InlineData(1)]
    public void An_absence_never_makes_a_touch_earlier(int? backDay)
    {
        var without = StateOf(Captured(0, dueDay: 3), Sent(0.1));

        Assert.Equal(without.NextTouch, StateOf(Captured(0, dueDay: 3), Sent(0.1), Away(0.2, backDay)).NextTouch);
    }

    [Fact]
    public void A_bounce_flags_the_address_and_is_no_touch()
    {
        var state = StateOf(Captured(0, dueDay: 3), Sent(0.1), Bounced(0.2, "dana@swope.example"));

        Assert.Equal(["dana@swope.example"], state.BouncedAddresses);
        Assert.Null(state.Waiting);
        Assert.Equal(0, state.Touches);
    }

    [Fact]
    public void Several_mails_on_one_day_count_once()
    {
        Assert.Equal(1, StateOf(Received(0), Captured(0.01, 3), Sent(0.1), Sent(0.2), Replied(0.3)).Touches);
        Assert.Equal(3, StateOf(Received(0), Captured(0.01, 3), Sent(1), Replied(2)).Touches);
    }

    [Fact]
    public void Choosing_the_next_step_settles_an_answer()
    {
        var state = StateOf(Captured(0, 3), Sent(0.1), Replied(1), Chosen(1.1, 5));

        Assert.Null(state.Answered);
        Assert.Equal(new NextTouch(Due(5), Channel.Call, TouchReason.Chosen), state.NextTouch);
    }

    [Fact]
    public void Within_one_second_an_answer_follows_the_mail_and_the_mail_follows_the_wish()
    {
        var second = At(0);
        var state = LeadHistory.Of(
        [
            new LeadFact.PersonReplied("mail:r", second, new MailRef("<r>", "", "r", null), new Evidence("inReplyTo", "<s>")),
            new LeadFact.MailSent("mail:s", second, new MailRef("<s>", "", "s", null)),
            new LeadFact.Captured("captured", second.AddMilliseconds(900), Due(3), Channel.Mail),
        ], []).Fold(Week);

        Assert.Equal("mail:r", state.Answered!.Key);
    }
}
