using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Leads;

/// <summary>One visible act on the outside world that a change of state asks for.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>The calendar is to show this next touch: created if it is not there, moved if it is.</summary>
    /// <param name="NextTouch">What to show.</param>
    /// <param name="WriteTo">The address to write to; null where none is known or left.</param>
    public sealed record PutEvent(NextTouch NextTouch, string? WriteTo = null) : Effect;

    /// <summary>The calendar is to show nothing for this lead any more.</summary>
    public sealed record RemoveEvent : Effect;

    /// <summary>Teams is to say that a person answered.</summary>
    /// <param name="Answered">Which answer.</param>
    public sealed record TellOfAnswer(Answered Answered) : Effect;

    /// <summary>Teams is to ask whether a mail was an answer.</summary>
    /// <param name="Question">Which mail.</param>
    public sealed record TellOfQuestion(Question Question) : Effect;

    /// <summary>Teams is to say that a mail of ours did not arrive.</summary>
    /// <param name="Failure">Which failure.</param>
    /// <param name="WriteTo">The address to use instead, where there is one.</param>
    public sealed record TellOfFailure(Failure Failure, string? WriteTo) : Effect;

    /// <summary>Teams is to ask what it meant that the owner deleted the event: done, later, or let go.</summary>
    /// <param name="At">When they deleted it.</param>
    public sealed record TellOfDeletion(DateTimeOffset At) : Effect;
}

/// <summary>What follows from facts: the new history and state, and the acts that bring the world in line.</summary>
/// <param name="History">All facts, the new ones included.</param>
/// <param name="Before">The state before.</param>
/// <param name="State">The state after.</param>
/// <param name="Effects">In the order in which to perform them.</param>
public sealed record LeadDecision(LeadHistory History, LeadState Before, LeadState State, IReadOnlyList<Effect> Effects)
{
    /// <summary>Decides what new facts mean. Facts that are known already change nothing and ask for nothing.</summary>
    public static LeadDecision Decide(LeadHistory history, WorkingWeek week, params IEnumerable<LeadFact> facts) =>
        Between(history, facts.Aggregate(history, (known, fact) => known.With(fact)), week);

    /// <summary>Decides what undoing a fact means: the world goes back to what it would be without it.</summary>
    public static LeadDecision Undo(LeadHistory history, WorkingWeek week, string key) =>
        Between(history, history.Without([key]), week);

    /// <summary>Decides what it means that the lead can be reached otherwise than before.</summary>
    public static LeadDecision Reach(LeadHistory history, WorkingWeek week, Reach reach, params IEnumerable<LeadFact> facts) =>
        Between(history, facts.Aggregate(history, (known, fact) => known.With(fact)).Reaching(reach), week);

    /// <summary>Decides what it means that the owner works otherwise than before: days off, hours or zone.</summary>
    public static LeadDecision Replan(LeadHistory history, WorkingWeek before, WorkingWeek after)
    {
        var (old, next) = (history.Fold(before), history.Fold(after));
        return new LeadDecision(history, old, next, [.. EffectsOf(old, next)]);
    }

    private static LeadDecision Between(LeadHistory old, LeadHistory next, WorkingWeek week)
    {
        var (before, after) = (old.Fold(week), next.Fold(week));
        return new LeadDecision(next, before, after, [.. EffectsOf(before, after)]);
    }

    private static IEnumerable<Effect> EffectsOf(LeadState before, LeadState after) => [.. InCalendar(before, after), .. ToTell(before, after)];

    private static IEnumerable<Effect> InCalendar(LeadState before, LeadState after)
    {
        var (shown, wanted) = (InCalendar(before), InCalendar(after));
        // The event names the person and the address to write to, so it changes with them.
        if (wanted is not null && (wanted != shown || before.WriteTo != after.WriteTo || before.Person != after.Person))
        {
            yield return new Effect.PutEvent(wanted, after.WriteTo);
        }
        else if (wanted is null && shown is not null)
        {
            yield return new Effect.RemoveEvent();
        }
    }

    // A reply that our own later mail already answered is told to nobody: the user has seen it. So has who said that it is one.
    private static IEnumerable<Effect> ToTell(LeadState before, LeadState after)
    {
        if (after.Answered is { IsByWord: false } answer && answer.Key != before.Answered?.Key)
        {
            yield return new Effect.TellOfAnswer(answer);
        }

        if (after.Question is { } question && question.Key != before.Question?.Key)
        {
            yield return new Effect.TellOfQuestion(question);
        }

        if (after.Failure is { } failure && failure.Key != before.Failure?.Key)
        {
            yield return new Effect.TellOfFailure(failure, after.WriteTo);
        }

        if (after.EventDeletedAt is { } deleted && deleted != before.EventDeletedAt)
        {
            yield return new Effect.TellOfDeletion(deleted);
        }
    }

    // What the owner took out of the calendar is not put back before they say what that meant.
    private static NextTouch? InCalendar(LeadState state) => state is { NextTouch: { BelongsInCalendar: true } next, EventDeletedAt: null } ? next : null;
}
