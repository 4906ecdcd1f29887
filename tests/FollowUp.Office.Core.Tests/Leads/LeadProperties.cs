using FollowUp.Office.Core.Leads;
using FsCheck;
using FsCheck.Fluent;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

/// <summary>The invariants of DESIGN 2, over random stories.</summary>
public sealed class LeadProperties
{
    private static readonly Gen<LeadFact> AnyFact =
        from kind in Gen.Choose(0, 12)
        from step in Gen.Choose(0, 40)
        from ahead in Gen.Choose(1, 30)
        from which in Gen.Choose(0, 11)
        let day = step / 4.0
        select kind switch
        {
            0 => Captured(day, step / 4 + ahead),
            1 => Chosen(day, step / 4 + ahead),
            2 => Received(day),
            3 or 4 => Sent(day),
            5 => Replied(day),
            6 => Away(day, step / 4 + ahead),
            7 => Bounced(day, "dana@swope.example"),
            _ => OwnersDoing(day, which, ahead),
        };

    private static readonly Arbitrary<LeadFact[]> AnyStory = AnyFact.ArrayOf().Where(story => story.Length < 25).ToArbitrary();

    /// <summary>After the end of any story.</summary>
    private const double Later = 20;

    private static readonly Arbitrary<Answer> AnyAnswer = Gen.Elements<Answer>(
        new Answer.Yes(), new Answer.NotNow(Due(60), Channel.Call, "Call me then."), new Answer.No(NoReason.Timing, Due(60), Channel.Mail, null),
        new Answer.No(NoReason.NoAnswer, Due(60), Channel.Mail, "Nothing."), new Answer.Stop(null), new Answer.StillTalking()).ToArbitrary();

    /// <summary>Presses within a minute of the first.</summary>
    private static readonly Arbitrary<int[]> AnySeconds = Gen.Choose(0, 60).ArrayOf().Where(presses => presses.Length is > 0 and < 6)
        .Select(presses => presses.Select(second => second - presses.Min()).Order().ToArray()).ToArbitrary();

    [Fact]
    public void Any_order_of_arrival_gives_the_same_state() => Always.Holds(Prop.ForAll(AnyStory, Gen.Choose(0, int.MaxValue).ToArbitrary(), (story, seed) =>
    {
        var once = story.DistinctBy(fact => fact.Key).ToArray();
        var shuffled = once.ToArray();
        new Random(seed).Shuffle(shuffled);
        return StateOf(once).Equals(StateOf(shuffled));
    }));

    [Fact]
    public void Hearing_everything_twice_changes_nothing() => Always.Holds(Prop.ForAll(AnyStory, story =>
        StateOf(story).Equals(StateOf([.. story, .. story])) && LeadDecision.Decide(LeadHistory.Of(story, []), Week, story).Effects.Count == 0));

    [Fact]
    public void An_active_lead_has_exactly_one_next_touch() => Always.Holds(Prop.ForAll(AnyStory, story =>
    {
        var state = StateOf(story);
        return state.IsActive == state.NextTouch is not null
            && (state.IsActive || state.Retired is not null) == story.Any(fact => fact is LeadFact.Captured)
            && (!state.IsActive || state.Retired is null);
    }));

    [Fact]
    public void A_lead_retires_only_by_five_nos_a_stop_or_its_owners_word() => Always.Holds(Prop.ForAll(AnyStory, story =>
    {
        var word = StateOf(story).Retired is { } retired ? (retired.By, Fact: story.First(fact => fact.Key == retired.Key)) : default;
        return word.Fact switch
        {
            null => true,
            LeadFact.LetGo => word.By == RetiredBy.Owner,
            LeadFact.AnswerGiven { Answer: Answer.Stop } => word.By == RetiredBy.Stop,
            LeadFact.AnswerGiven { Answer: Answer.No } => word.By == RetiredBy.FiveNos
                && story.DistinctBy(fact => fact.Key).Count(fact => fact is LeadFact.AnswerGiven { Answer: Answer.No { Reason: not NoReason.NoAnswer } }) >= 5,
            _ => false,
        };
    }));

    [Fact]
    public void Only_explicit_answers_are_counted_as_a_no() => Always.Holds(Prop.ForAll(AnyStory, story =>
        StateOf(story).NoCount is >= 0 and <= 5 and var count
        && count <= story.DistinctBy(fact => fact.Key).Count(fact => fact is LeadFact.AnswerGiven { Answer: Answer.No { Reason: not NoReason.NoAnswer } })));

    [Fact]
    public void The_same_answer_within_a_moment_is_said_once() => Always.Holds(Prop.ForAll(AnyStory, AnyAnswer, AnySeconds, (story, answer, seconds) =>
    {
        var pressed = seconds.Aggregate(LeadHistory.Of(story, []), (history, second) => history.Press(Answered(Later + (second / 86_400.0), answer)));
        return pressed.Fold(Week).Equals(StateOf([.. story, Answered(Later + (seconds[0] / 86_400.0), answer)]));
    }));

    [Fact]
    public void The_same_answer_on_another_day_is_another_one() => Always.Holds(Prop.ForAll(AnyStory, AnyAnswer, Gen.Choose(2, 6).ToArbitrary(), (story, answer, days) =>
    {
        var said = Enumerable.Range(0, days).Select(day => Answered(Later + day, answer)).ToList();
        return said.Aggregate(LeadHistory.Of(story, []), (history, given) => history.Press(given)).Fold(Week).Equals(StateOf([.. story, .. said]));
    }));

    [Fact]
    public void What_comes_between_or_was_undone_makes_the_same_answer_another_one() => Always.Holds(Prop.ForAll(AnyStory, AnyAnswer, (story, answer) =>
    {
        var (once, again) = (Answered(Later, answer), Answered(Later + 0.0001, answer));
        var said = LeadHistory.Of([.. story, once], []);
        return said.Repeats(again) && !said.With(Replied(Later + 0.00005)).Repeats(again) && !said.Without([once.Key]).Repeats(again)
            && !said.Repeats(again with { By = Channel.Call });
    }));

    [Fact]
    public void The_rhythm_never_plans_a_touch_before_what_it_follows() => Always.Holds(Prop.ForAll(AnyStory, story =>
        StateOf(story) is not { NextTouch: { Reason: TouchReason.NoAnswerYet or TouchReason.Cadence, Due: { IsFixed: false } due }, Cadence: { } run } || due.Date >= run.LastOn));

    [Fact]
    public void Whatever_is_done_can_be_undone() => Always.Holds(Prop.ForAll(AnyStory, AnyFact.ToArbitrary(), (story, fact) =>
    {
        var history = LeadHistory.Of(story, []);
        return history.Knows(fact.Key) || LeadDecision.Undo(history.Then(fact).History, Week, fact.Key).State.Equals(history.Fold(Week));
    }));

    [Fact]
    public void The_effects_of_a_story_leave_the_calendar_as_the_state_wants_it() => Always.Holds(Prop.ForAll(AnyStory, story =>
    {
        NextTouch? shown = null;
        var history = LeadHistory.Empty;
        foreach (var fact in story)
        {
            var decision = history.Then(fact);
            history = decision.History;
            shown = decision.Effects.Aggregate(shown, (now, effect) => effect switch
            {
                Effect.PutEvent put => put.NextTouch,
                Effect.RemoveEvent => null,
                _ => now,
            });
        }

        return Equals(shown, Wanted(history.Fold(Week)));
    }));

    private static NextTouch? Wanted(LeadState state) => state is { NextTouch: { BelongsInCalendar: true } next, EventDeletedAt: null } ? next : null;

    [Fact]
    public void Only_a_person_ends_a_wait() => Always.Holds(Prop.ForAll(AnyStory, story =>
        StateOf(story).Answered is null || story.Any(fact => fact is LeadFact.PersonReplied)));
}
