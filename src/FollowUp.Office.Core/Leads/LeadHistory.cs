using System.Collections.Immutable;
using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Leads;

/// <summary>
/// The facts of one lead, each once, in order of time. State is the fold over them, so duplicates, delays and any order of
/// arrival give the same state, and undoing is setting a fact aside.
/// </summary>
public sealed class LeadHistory
{
    /// <summary>After an unanswered mail the next touch is due this many working days later.</summary>
    public const int RhythmInWorkingDays = 3;

    private readonly ImmutableSortedDictionary<Place, LeadFact> _facts;
    private readonly ImmutableHashSet<string> _known;
    private readonly ImmutableHashSet<string> _setAside;

    private LeadHistory(ImmutableSortedDictionary<Place, LeadFact> facts, ImmutableHashSet<string> known, ImmutableHashSet<string> setAside) =>
        (_facts, _known, _setAside) = (facts, known, setAside);

    /// <summary>A lead of whom nothing is known.</summary>
    public static LeadHistory Empty { get; } = new(ImmutableSortedDictionary<Place, LeadFact>.Empty, [], []);

    /// <summary>Builds a history from stored facts; a later fact with a known key is ignored.</summary>
    public static LeadHistory Of(IEnumerable<LeadFact> facts, IEnumerable<string> setAside) =>
        facts.Aggregate(Empty, (history, fact) => history.With(fact)).Without(setAside);

    /// <summary>True when a fact of this key is recorded, set aside or not.</summary>
    public bool Knows(string key) => _known.Contains(key);

    /// <summary>Adds a fact; one that is known already changes nothing.</summary>
    public LeadHistory With(LeadFact fact) =>
        Knows(fact.Key) ? this : new LeadHistory(_facts.Add(Place.Of(fact), fact), _known.Add(fact.Key), _setAside);

    /// <summary>Sets facts aside: the state becomes what it would be had they not happened.</summary>
    public LeadHistory Without(IEnumerable<string> keys) => new(_facts, _known, _setAside.Union(keys));

    /// <summary>The state that the facts give, for an owner with this working week.</summary>
    public LeadState Fold(WorkingWeek week)
    {
        var state = LeadState.None;
        var days = new HashSet<(DateOnly, Channel)>();
        foreach (var fact in _facts.Values.Where(fact => !_setAside.Contains(fact.Key)))
        {
            state = Next(state, fact, week);
            if (fact is LeadFact.MailReceived or LeadFact.MailSent or LeadFact.PersonReplied)
            {
                days.Add((week.LocalDate(fact.At), Channel.Mail));
            }
        }

        return state.IsActive ? state with { Touches = days.Count } : LeadState.None;
    }

    private static LeadState Next(LeadState state, LeadFact fact, WorkingWeek week) => fact switch
    {
        LeadFact.Captured captured => Planned(state with { IsActive = true }, captured.Due, captured.Channel),
        LeadFact.NextTouchChosen chosen => Planned(state, chosen.Due, chosen.Channel),
        LeadFact.MailReceived received => state with { LastConversation = received.Mail.Subject },
        LeadFact.MailSent sent => Sent(state, sent, week),
        LeadFact.PersonReplied replied => Replied(state, replied, week),
        LeadFact.AutoReplied { BackOn: { } backOn } auto => Parked(state, auto, backOn, week),
        LeadFact.MailBounced { FailedAddress: { } address } => state with { BouncedAddresses = state.BouncedAddresses.With(address) },
        _ => state,
    };

    // The newest wish of the user wins, and it settles an answer that was waiting to be judged.
    private static LeadState Planned(LeadState state, DueTime due, Channel channel) =>
        state with { NextTouch = new NextTouch(due, channel, TouchReason.Chosen), Answered = null, ParkedUntil = null };

    // A touch that was due by the day of writing is done by writing; one that lies ahead stays.
    private static LeadState Sent(LeadState state, LeadFact.MailSent sent, WorkingWeek week)
    {
        var day = week.LocalDate(sent.At);
        var done = state.NextTouch is { } next && (next.Reason == TouchReason.JudgeAnswer || next.Due.Date <= day);
        return state with
        {
            Waiting = new Waiting(sent.At, sent.Mail.Subject),
            Answered = null,
            LastConversation = sent.Mail.Subject,
            NextTouch = done
                ? new NextTouch(week.AtStartOf(week.AddWorkingDays(day, RhythmInWorkingDays)), Channel.Mail, TouchReason.NoAnswerYet)
                : state.NextTouch,
        };
    }

    private static LeadState Replied(LeadState state, LeadFact.PersonReplied replied, WorkingWeek week)
    {
        var subject = replied.Mail.Subject;
        var local = TimeZoneInfo.ConvertTime(replied.At, TimeZoneInfo.FindSystemTimeZoneById(week.Zone)).DateTime;
        return state with
        {
            Waiting = null,
            ParkedUntil = null,
            Answered = new Answered(replied.Key, replied.At, subject),
            LastConversation = subject,
            NextTouch = state.NextTouch is null
                ? null
                : new NextTouch(new DueTime(WholeMinute(local), week.Zone), state.NextTouch.Channel, TouchReason.JudgeAnswer),
        };
    }

    // An absence moves the touch behind it and never earlier; the wait goes on (peers.md 3, row 10).
    private static LeadState Parked(LeadState state, LeadFact.AutoReplied auto, DateOnly backOn, WorkingWeek week)
    {
        if (state.NextTouch is not { BelongsInCalendar: true } next || backOn <= week.LocalDate(auto.At))
        {
            return state;
        }

        var due = week.AtStartOf(week.WorkingDayFrom(backOn));
        return due.Local <= next.Due.Local
            ? state
            : state with { ParkedUntil = backOn, NextTouch = next with { Due = due, Reason = TouchReason.BackFromAbsence } };
    }

    private static DateTime WholeMinute(DateTime local) => local.Date.AddMinutes((int)local.TimeOfDay.TotalMinutes);

    /// <summary>
    /// Where a fact stands in time. Mail is stamped in whole seconds and the user's clicks are not; within one second the
    /// order is that in which things follow from one another: a wish, then our mail, then their answer.
    /// </summary>
    private readonly record struct Place(DateTimeOffset Second, int Rank, DateTimeOffset At, string Key) : IComparable<Place>
    {
        public static Place Of(LeadFact fact) => new(
            new DateTimeOffset(fact.At.UtcTicks - (fact.At.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero), RankOf(fact), fact.At, fact.Key);

        public int CompareTo(Place other) => (Second, Rank, At).CompareTo((other.Second, other.Rank, other.At)) is not 0 and var order
            ? order
            : string.CompareOrdinal(Key, other.Key);

        private static int RankOf(LeadFact fact) => fact switch
        {
            LeadFact.Captured => 0,
            LeadFact.NextTouchChosen => 1,
            LeadFact.MailReceived => 2,
            LeadFact.MailSent => 3,
            _ => 4,
        };
    }
}
