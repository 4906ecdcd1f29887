using System.Collections.Immutable;
using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Leads;

/// <summary>
/// The facts of one lead, each once, in order of time. State is the fold over them, so duplicates, delays and any order of
/// arrival give the same state, and undoing is setting a fact aside.
/// </summary>
public sealed class LeadHistory
{
    private readonly ImmutableSortedDictionary<Place, LeadFact> _facts;
    private readonly ImmutableHashSet<string> _known;
    private readonly ImmutableHashSet<string> _setAside;
    private readonly Reach _reach;

    private LeadHistory(ImmutableSortedDictionary<Place, LeadFact> facts, ImmutableHashSet<string> known, ImmutableHashSet<string> setAside, Reach reach) =>
        (_facts, _known, _setAside, _reach) = (facts, known, setAside, reach);

    /// <summary>How far apart a press and its repetition can be: an impatient finger, a second window, a request sent again after its answer was lost.</summary>
    public static TimeSpan Moment { get; } = TimeSpan.FromMinutes(1);

    /// <summary>A lead of whom nothing is known.</summary>
    public static LeadHistory Empty { get; } = new(ImmutableSortedDictionary<Place, LeadFact>.Empty, [], [], Reach.Unknown);

    /// <summary>Builds a history from stored facts; a later fact with a known key is ignored.</summary>
    public static LeadHistory Of(IEnumerable<LeadFact> facts, IEnumerable<string> setAside) =>
        facts.Aggregate(Empty, (history, fact) => history.With(fact)).Without(setAside);

    /// <summary>True when a fact of this key is recorded, set aside or not.</summary>
    public bool Knows(string key) => _known.Contains(key);

    /// <summary>
    /// True where an answer only says the newest fact once more: the same answer within <see cref="Moment"/>, and nothing in between that it
    /// could be another answer to. A press that came twice is one answer; the same word on another day is another one.
    /// </summary>
    public bool Repeats(LeadFact.AnswerGiven given) =>
        Counting is [.., LeadFact.AnswerGiven newest] && (newest.Answer, newest.By) == (given.Answer, given.By) && (given.At - newest.At).Duration() <= Moment;

    /// <summary>Adds a fact; one that is known already changes nothing.</summary>
    public LeadHistory With(LeadFact fact) =>
        Knows(fact.Key) ? this : new LeadHistory(_facts.Add(Place.Of(fact), fact), _known.Add(fact.Key), _setAside, _reach);

    /// <summary>Sets facts aside: the state becomes what it would be had they not happened.</summary>
    public LeadHistory Without(IEnumerable<string> keys) => new(_facts, _known, _setAside.Union(keys), _reach);

    /// <summary>The same facts of a lead who can be reached like this.</summary>
    public LeadHistory Reaching(Reach reach) => new(_facts, _known, _setAside, reach);

    /// <summary>The state that the facts give, for an owner with this working week.</summary>
    public LeadState Fold(WorkingWeek week) => new LeadFold(week, _reach, Counting).Run();

    /// <summary>What each mail is to the lead; facts that are set aside have no part in it.</summary>
    public MailTrust Weigh() => MailTrust.Of(Counting, _reach);

    /// <summary>What the owner wrote down, the newest first.</summary>
    public IEnumerable<string> Notes => Counting.OfType<LeadFact.Noted>().Reverse().Select(note => note.Text);

    private List<LeadFact> Counting => [.. _facts.Values.Where(fact => !_setAside.Contains(fact.Key))];

    /// <summary>
    /// Where a fact stands in time. Mail is stamped in whole seconds and the user's clicks are not; within one second the
    /// order is that in which things follow from one another: a wish, then our mail, then their answer, then what we make of it.
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
            // Whatever was taken out of the calendar was so before it was heard: a date chosen meanwhile is the newer wish.
            LeadFact.EventDeleted => 1,
            LeadFact.NextTouchChosen => 2,
            LeadFact.MailReceived => 3,
            LeadFact.MailSent => 4,
            LeadFact.AnswerGiven or LeadFact.LetGo => 6,
            _ => 5,
        };
    }
}
