using FollowUp.Office.Core.Leads;
using static FollowUp.Office.Core.Tests.Leads.MailStory;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

/// <summary>The table of docs/decisions/007: what acts by itself, what is asked, what is only shown.</summary>
public sealed class MailTrustTests
{
    public static TheoryData<string, Standing, string, LeadFact> Table => new()
    {
        { "the lead answers our mail", Standing.Answer, "inReplyTo", Wrote(1, "r", SenderRelation.Lead, "offer") },
        { "the lead answers their own captured mail", Standing.Answer, "inReplyTo", Wrote(1, "r", SenderRelation.Lead, "enquiry") },
        { "the lead writes in the conversation", Standing.Answer, "conversation", Wrote(1, "r", SenderRelation.Lead, conversation: "c") },
        { "the lead answers in a conversation that split", Standing.Answer, "inReplyTo", Wrote(1, "r", SenderRelation.Lead, "offer", "split") },
        { "the lead writes a new mail", Standing.Question, "sender", Wrote(1, "r", SenderRelation.Lead) },
        { "a colleague to whom it was forwarded answers", Standing.Answer, "inReplyTo", Wrote(1, "r", SenderRelation.Stranger, "offer") },
        { "a bystander answers the lead's own mail", Standing.Question, "theirMail", Wrote(1, "r", SenderRelation.Stranger, "enquiry") },
        { "a stranger writes in the conversation", Standing.Question, "conversation", Wrote(1, "r", SenderRelation.Stranger, conversation: "c") },
        { "a stranger answers a mail that nobody knows", Standing.Shown, "stranger", Wrote(1, "r", SenderRelation.Stranger, "unknown") },
        { "a company mail in the conversation", Standing.Answer, "company", Wrote(1, "r", SenderRelation.Company, conversation: "c") },
        { "a company mail without a thread", Standing.Question, "company", Wrote(1, "r", SenderRelation.Company) },
        { "another lead answers our mail", Standing.Question, "otherLead", Wrote(1, "r", SenderRelation.OtherLead, "offer") },
        { "another lead answers a mail that went to both", Standing.Shown, "otherLead", Wrote(1, "r", SenderRelation.OtherLead, "both") },
        { "a stranger answers a mail that went to both", Standing.Question, "severalLeads", Wrote(1, "r", SenderRelation.Stranger, "both") },
        { "a stranger in a thread that two leads have", Standing.Question, "severalLeads", Wrote(1, "r", SenderRelation.Stranger, "offer", but: clues => clues with { IsShared = true }) },
        { "a company mail in a conversation that two leads have", Standing.Question, "conversation", Wrote(1, "r", SenderRelation.Company, conversation: "c", but: clues => clues with { IsShared = true }) },
        { "a list rewrote the sender of an answer", Standing.Question, "list", Wrote(1, "r", SenderRelation.Stranger, "offer", but: clues => clues with { ViaList = true }) },
        { "a list distributes something else", Standing.Shown, "list", Wrote(1, "r", SenderRelation.Lead, "unknown", but: clues => clues with { ViaList = true }) },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void What_acts_and_what_is_asked(string name, Standing standing, string rule, LeadFact mail)
    {
        LeadFact[] facts = [TheirMail(0, "enquiry"), Captured(0.1, 3), OurMail(0.2, "offer"), OurMailToBoth(0.3, "both"), mail];
        foreach (var order in new[] { facts, [.. facts.Reverse()] })
        {
            Assert.True((standing, rule) == (Weigh("r", order).Standing, Weigh("r", order).Evidence.Rule), name);
        }
    }

    [Fact]
    public void Each_match_keeps_what_it_matched()
    {
        LeadFact[] thread = [Captured(0, 3), OurMail(0.2, "offer")];

        Assert.Equal("<offer@x>", Weigh("r", [.. thread, Wrote(1, "r", SenderRelation.Stranger, "offer")]).Evidence.Detail);
        Assert.Equal("c", Weigh("r", [.. thread, Wrote(1, "r", SenderRelation.Lead, conversation: "c")]).Evidence.Detail);
        Assert.Equal(Dana, Weigh("r", [.. thread, Wrote(1, "r", SenderRelation.Lead)]).Evidence.Detail);
    }

    [Fact]
    public void An_answer_heard_before_our_own_mail_asks_and_settles_itself_when_ours_is_known()
    {
        LeadFact[] before = [Captured(0, 3), Wrote(1, "r", SenderRelation.Lead, "offer")];

        Assert.Equal("mail:r", StateOf(before).Question!.Key);
        var after = StateOf([.. before, OurMail(0.5, "offer")]);
        Assert.Null(after.Question);
        Assert.Equal("mail:r", after.Answered!.Key);
        Assert.Equal(StateOf([Captured(0, 3), OurMail(0.5, "offer"), Wrote(1, "r", SenderRelation.Lead, "offer")]), after);
    }

    [Fact]
    public void A_question_changes_nothing_but_that_it_is_asked()
    {
        var waiting = StateOf(Captured(0, 3), OurMail(0.1, "offer"));
        var asked = StateOf(Captured(0, 3), OurMail(0.1, "offer"), Wrote(1, "new", SenderRelation.Lead));

        Assert.Equal("mail:new", asked.Question!.Key);
        Assert.Equal(waiting, asked with { Question = null });
    }

    [Fact]
    public void Yes_makes_it_an_answer_no_leaves_all_as_it_was_and_both_can_be_taken_back()
    {
        LeadFact[] asked = [Captured(0, 3), OurMail(0.1, "offer"), Wrote(1, "new", SenderRelation.Lead)];
        var history = LeadHistory.Of(asked, []);
        var yes = LeadDecision.Decide(history, Week, Judged(1.1, "new", isAnswer: true));
        var no = LeadDecision.Decide(history, Week, Judged(1.1, "new", isAnswer: false));

        Assert.Equal(("mail:new", true), (yes.State.Answered!.Key, yes.State.Answered.IsByWord));
        Assert.Null(yes.State.Waiting);
        Assert.Equal(2, yes.State.Touches);
        Assert.IsType<Effect.RemoveEvent>(Assert.Single(yes.Effects));
        Assert.Equal(history.Fold(Week) with { Question = null }, no.State);
        Assert.Equal(history.Fold(Week), LeadDecision.Undo(yes.History, Week, "judged:new:1.1").State);
        Assert.Equal(history.Fold(Week), LeadDecision.Undo(no.History, Week, "judged:new:1.1").State);
    }

    [Fact]
    public void The_newest_word_on_a_mail_holds() =>
        Assert.Equal(Standing.Dismissed, Weigh("new",
            Judged(3, "new", isAnswer: false), Judged(2, "new", isAnswer: true), Captured(0, 3), Wrote(1, "new", SenderRelation.Lead)).Standing);

    [Fact]
    public void What_follows_up_on_an_accepted_mail_is_accepted_too()
    {
        LeadFact[] story = [Captured(0, 3), OurMail(0.1, "offer"), Wrote(1, "new", SenderRelation.Lead, conversation: "n"), Wrote(2, "more", SenderRelation.Lead, conversation: "n")];

        Assert.Equal(Standing.Question, Weigh("more", story).Standing);
        Assert.Equal(Standing.Answer, Weigh("more", [.. story, Judged(1.5, "new", isAnswer: true)]).Standing);
    }

    [Fact]
    public void A_question_is_told_once_and_an_answer_is_never_asked()
    {
        var waiting = LeadHistory.Of([Captured(0, 3), OurMail(0.1, "offer")], []);
        var asked = waiting.Then(Wrote(1, "new", SenderRelation.Lead));

        Assert.IsType<Effect.TellOfQuestion>(Assert.Single(asked.Effects));
        Assert.Empty(asked.History.Then(Wrote(1, "new", SenderRelation.Lead)).Effects);
        Assert.DoesNotContain(waiting.Then(Wrote(1, "r", SenderRelation.Lead, "offer")).Effects, effect => effect is Effect.TellOfQuestion);
    }

    [Theory]
    [InlineData("wrote")]
    [InlineData("chose")]
    [InlineData("answered")]
    public void A_question_that_later_acts_made_idle_is_asked_no_more(string act)
    {
        var later = act switch
        {
            "wrote" => OurMail(2, "again"),
            "chose" => Chosen(2, 5),
            _ => Wrote(2, "r", SenderRelation.Lead, "offer"),
        };

        Assert.Null(StateOf(Captured(0, 3), OurMail(0.1, "offer"), Wrote(1, "new", SenderRelation.Lead), later).Question);
    }

    [Fact]
    public void Dismissing_the_newest_question_brings_the_one_before() =>
        Assert.Equal("mail:one", StateOf(
            Captured(0, 3), OurMail(0.1, "offer"), Wrote(1, "one", SenderRelation.Lead), Wrote(2, "two", SenderRelation.Stranger, conversation: "c"),
            Judged(3, "two", isAnswer: false)).Question!.Key);

    [Fact]
    public void A_thread_that_turned_to_a_new_topic_closes_the_wait_and_not_the_lead()
    {
        var state = StateOf(Captured(0, 3), OurMail(0.1, "offer"), Wrote(1, "invoice", SenderRelation.Lead, "offer"));

        Assert.True(state.IsActive);
        Assert.Null(state.Waiting);
        Assert.Equal(TouchReason.JudgeAnswer, state.NextTouch!.Reason);
    }

    [Fact]
    public void An_answer_from_an_unknown_address_suggests_it_until_it_is_the_leads()
    {
        LeadFact[] story = [Captured(0, 3), OurMail(0.1, "offer"), Wrote(1, "r", SenderRelation.Stranger, "offer")];

        Assert.Equal(Other, StateOf(story).SuggestedAddress);
        Assert.Null(StateWith(new Reach([Dana, Other], HasPhone: false), story).SuggestedAddress);
        Assert.Null(StateOf([.. story, Chosen(2, 5)]).SuggestedAddress);
        Assert.Null(StateOf(Captured(0, 3), OurMail(0.1, "offer"), Wrote(1, "r", SenderRelation.Lead, "offer")).SuggestedAddress);
    }

    [Fact]
    public void An_address_given_later_settles_what_it_wrote_in_the_thread()
    {
        LeadFact[] story = [Captured(0, 3), OurMail(0.1, "offer"), Wrote(1, "r", SenderRelation.Stranger, conversation: "c")];

        Assert.NotNull(StateOf(story).Question);
        Assert.Equal("mail:r", StateWith(new Reach([Dana, "dana+x@elsewhere.example"], HasPhone: false), story).Answered!.Key);
    }

    [Fact]
    public void Facts_of_the_time_before_questions_count_as_answers() =>
        Assert.Equal("mail:in1", StateOf(Captured(0, 3), Sent(0.1), Replied(1)).Answered!.Key);
}
