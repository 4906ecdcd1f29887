using FollowUp.Office.Core.Leads;
using FsCheck;
using FsCheck.Fluent;
using static FollowUp.Office.Core.Tests.Leads.MailStory;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

/// <summary>The invariants of DESIGN 2 over stories with questions, judgements, failures and absences, whoever wrote to whom.</summary>
public sealed class MailProperties
{
    private static readonly string[] Names = ["a", "b", "d", "e"];

    private static readonly Gen<LeadFact> AnyFact =
        from kind in Gen.Choose(0, 13)
        from step in Gen.Choose(0, 40)
        from ahead in Gen.Choose(1, 30)
        from sender in Gen.Elements(Enum.GetValues<SenderRelation>())
        from name in Gen.Elements(Names)
        from answers in Gen.Elements([.. Names, "nothing"])
        from conversation in Gen.Elements("c", "n", "m")
        from flag in Gen.Elements(true, false)
        let day = step / 4.0
        select kind switch
        {
            0 => Captured(day, step / 4 + ahead),
            1 => Chosen(day, step / 4 + ahead, flag ? Channel.Mail : Channel.Call),
            2 => TheirMail(day, name),
            3 => OurMail(day, name, conversation),
            4 => OurMailToBoth(day, name),
            5 => OurMail(day, name, conversation, Dana, Other),
            6 or 7 or 8 => Wrote(day, $"r{name}", sender, answers, conversation, clues => clues with { ViaList = flag && ahead % 5 == 0, IsShared = !flag && ahead % 5 == 0 }),
            9 => Judged(day, $"r{name}", flag),
            10 => Away(day, step / 4 + ahead),
            11 => Failed(day, flag ? Dana : null, answers, isPermanent: ahead % 4 > 0),
            12 => Failed(day, Other),
            _ => Replied(day),
        };

    private static readonly Arbitrary<LeadFact[]> AnyStory = AnyFact.ArrayOf().Where(story => story.Length < 30).ToArbitrary();

    private static readonly Reach Known = new([Dana, "second@swope.example"], HasPhone: true);

    [Fact]
    public void Any_order_and_any_doubling_gives_the_same_state() => Always.Holds(Prop.ForAll(AnyStory, Gen.Choose(0, int.MaxValue).ToArbitrary(), (story, seed) =>
    {
        var once = story.DistinctBy(fact => fact.Key).ToArray();
        LeadFact[] shuffled = [.. once, .. once];
        new Random(seed).Shuffle(shuffled);
        return StateWith(Known, once).Equals(StateWith(Known, shuffled));
    }));

    [Fact]
    public void An_active_lead_has_exactly_one_next_touch() => Always.Holds(Prop.ForAll(AnyStory, story =>
    {
        var state = StateWith(Known, story);
        return state.IsActive == state.NextTouch is not null && state.IsActive == story.Any(fact => fact is LeadFact.Captured);
    }));

    [Fact]
    public void Whatever_is_done_can_be_undone() => Always.Holds(Prop.ForAll(AnyStory, AnyFact.ToArbitrary(), (story, fact) =>
    {
        var history = LeadHistory.Of(story, []).Reaching(Known);
        return history.Knows(fact.Key) || LeadDecision.Undo(history.Then(fact).History, Week, fact.Key).State.Equals(history.Fold(Week));
    }));

    [Fact]
    public void The_effects_of_a_story_leave_the_calendar_as_the_state_wants_it() => Always.Holds(Prop.ForAll(AnyStory, story =>
    {
        (NextTouch Touch, string? WriteTo)? shown = null;
        var history = LeadHistory.Empty.Reaching(Known);
        foreach (var fact in story)
        {
            var decision = history.Then(fact);
            history = decision.History;
            shown = decision.Effects.Aggregate(shown, (now, effect) => effect switch
            {
                Effect.PutEvent put => (put.NextTouch, put.WriteTo),
                Effect.RemoveEvent => null,
                _ => now,
            });
        }

        var state = history.Fold(Week);
        return Equals(shown, state.NextTouch is { BelongsInCalendar: true } wanted ? (wanted, state.WriteTo) : null);
    }));

    [Fact]
    public void A_question_alone_never_changes_anything_else() => Always.Holds(Prop.ForAll(AnyStory, AnyFact.ToArbitrary(), (story, fact) =>
    {
        var history = LeadHistory.Of(story, []).Reaching(Known);
        if (fact is not LeadFact.PersonWrote || history.Knows(fact.Key) || story.Any(known => known is LeadFact.AnswerJudged))
        {
            return true;
        }

        var after = history.Then(fact);
        return after.History.Weigh().Find(fact.Key)!.Standing == Standing.Answer
            || after.State.Equals(history.Fold(Week) with { Question = after.State.Question });
    }));

    [Fact]
    public void No_list_and_no_other_lead_ends_a_wait_unasked() => Always.Holds(Prop.ForAll(AnyStory, story =>
    {
        var trust = LeadHistory.Of(story, []).Weigh();
        return story.OfType<LeadFact.PersonWrote>().DistinctBy(mail => mail.Key).Where(mail => mail.Clues.ViaList || mail.Clues.Sender == SenderRelation.OtherLead)
            .All(mail => trust.Find(mail.Key) is not { Standing: Standing.Answer, Evidence.Rule: not "youSaid" });
    }));
}
