using System.Text.Json;
using FollowUp.Office.Core.Leads;
using FsCheck;
using FsCheck.Fluent;
using static FollowUp.Office.Core.Tests.Leads.MailStory;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

/// <summary>
/// What was said is one thing, how it is heard is another: facts come from two folders and from the user, twice, late, in any
/// order, to a server that is restarted at any point and reads its rows back. The end must be the same.
/// </summary>
public sealed class ArrivalProperties
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    private static readonly Gen<LeadFact> AnyFact =
        from kind in Gen.Choose(0, 20)
        from step in Gen.Choose(0, 40)
        from ahead in Gen.Choose(1, 30)
        from sender in Gen.Elements(Enum.GetValues<SenderRelation>())
        from answers in Gen.Elements([null, .. Names.Select(name => name + "out")])
        from name in Gen.Elements(Names)
        let day = step / 4.0
        select kind switch
        {
            0 => Captured(day, (step / 4) + ahead),
            1 => Chosen(day, (step / 4) + ahead),
            2 => Received(day),
            3 or 4 or 5 => OurMail(day, name + "out"),
            6 => OurMailToBoth(day, name + "both"),
            7 => Replied(day),
            8 => Away(day, (step / 4) + ahead),
            9 => Story.Bounced(day, Dana),
            10 => Failed(day, ahead % 2 == 0 ? Dana : null, answers, isPermanent: ahead % 3 > 0),
            11 => Judged(day, name + "in", isAnswer: ahead % 2 == 0),
            >= 16 => OwnersDoing(day, kind + step, ahead),
            12 => ahead % 2 == 0 ? new LeadFact.AddressAdded($"added:{day}", At(day), Other) : new LeadFact.AddressRemoved($"removed:{day}", At(day), Other),
            _ => Wrote(day, name + "in", sender, answers, conversation: ahead % 2 == 0 ? "c" : "new"),
        };

    private static readonly Arbitrary<LeadFact[]> AnyStory =
        AnyFact.ArrayOf().Where(story => story.Length < 25).Select(story => story.DistinctBy(fact => fact.Key).ToArray()).ToArbitrary();

    private static readonly Arbitrary<int> AnySeed = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void However_facts_arrive_state_and_calendar_end_the_same() => Always.Holds(Prop.ForAll(AnyStory, AnySeed, (story, seed) =>
        Ends(story, new Listener().Hear(Arrival(story, new Random(seed))))));

    [Fact]
    public void The_folders_may_be_read_in_any_interleaving() => Always.Holds(Prop.ForAll(AnyStory, AnySeed, (story, seed) =>
        Ends(story, new Listener().Hear(Interleaved(story, new Random(seed))))));

    [Fact]
    public void A_restart_at_any_point_changes_nothing() => Always.Holds(Prop.ForAll(AnyStory, AnySeed, (story, seed) =>
    {
        var chance = new Random(seed);
        var (arrival, listener) = (Arrival(story, chance), new Listener());
        for (var at = 0; at < arrival.Count;)
        {
            var until = chance.Next(at + 1, arrival.Count + 1);
            listener = listener.Hear(arrival[at..until]).Restarted(chance);
            // A page whose place was not kept is read again from somewhere before the cut.
            at = until == arrival.Count ? until : chance.Next(2) == 0 ? until : Math.Max(at + 1, chance.Next(at, until));
        }

        return Ends(story, listener);
    }));

    [Fact]
    public void Whatever_comes_again_asks_for_nothing() => Always.Holds(Prop.ForAll(AnyStory, AnySeed, (story, seed) =>
    {
        var listener = new Listener().Hear(Arrival(story, new Random(seed))).Restarted(new Random(seed));
        return story.All(fact => LeadDecision.Decide(listener.History, Week, fact).Effects.Count == 0);
    }));

    [Fact]
    public void What_is_undone_stays_undone_however_facts_arrive() => Always.Holds(Prop.ForAll(AnyStory, AnySeed, (story, seed) =>
    {
        var chance = new Random(seed);
        var undone = story.Where(_ => chance.Next(4) == 0).Select(fact => fact.Key).ToList();
        var heard = LeadHistory.Of(Arrival(story, chance), undone).Fold(Week);
        return heard.Equals(LeadHistory.Of(story.Where(fact => !undone.Contains(fact.Key)), []).Fold(Week));
    }));

    /// <summary>Once and in order is what an undisturbed server would have heard.</summary>
    private static bool Ends(LeadFact[] story, Listener listener)
    {
        var undisturbed = LeadHistory.Of(story.OrderBy(fact => fact.At), []).Fold(Week);
        var wanted = undisturbed is { NextTouch: { BelongsInCalendar: true } next, EventDeletedAt: null } ? next : null;
        return listener.History.Fold(Week).Equals(undisturbed) && Equals(listener.Shown, wanted) && listener.Told.Count == listener.Told.Distinct().Count()
            // Who has the last word is told of, unless the user said so themselves.
            && (undisturbed.Answered is not { IsByWord: false } answered || listener.Told.Contains(answered.Key));
    }

    /// <summary>Every fact at least once, some again, in any order.</summary>
    private static List<LeadFact> Arrival(LeadFact[] story, Random chance)
    {
        var all = story.Concat(story.Where(_ => chance.Next(3) == 0)).ToArray();
        chance.Shuffle(all);
        return [.. all];
    }

    /// <summary>Each folder and the user's own clicks in their order, and any of them before the other.</summary>
    private static List<LeadFact> Interleaved(LeadFact[] story, Random chance)
    {
        var streams = story.OrderBy(fact => fact.At).GroupBy(fact => fact switch { LeadFact.MailSent => 0, { AboutMail: not null } => 1, _ => 2 })
            .Select(stream => new Queue<LeadFact>(stream)).ToList();
        var heard = new List<LeadFact>();
        while (streams.Where(stream => stream.Count > 0).ToList() is { Count: > 0 } left)
            heard.Add(left[chance.Next(left.Count)].Dequeue());
        return heard;
    }

    /// <summary>A server as far as a lead is concerned: its rows, its calendar, and what it told (each key once, as the ledger keeps it).</summary>
    private sealed class Listener
    {
        private readonly List<string> _rows = [];

        public LeadHistory History { get; private set; } = LeadHistory.Empty;
        public NextTouch? Shown { get; private set; }
        public List<string> Told { get; private init; } = [];

        public Listener Hear(IEnumerable<LeadFact> facts)
        {
            foreach (var fact in facts)
            {
                var decision = LeadDecision.Decide(History, Week, fact);
                if (!History.Knows(fact.Key))
                    _rows.Add(JsonSerializer.Serialize(fact, JsonSerializerOptions.Web));
                History = decision.History;
                foreach (var effect in decision.Effects)
                    Perform(effect);
            }

            return this;
        }

        /// <summary>All that is in memory is gone; the store gives its rows in any order.</summary>
        public Listener Restarted(Random chance)
        {
            var rows = _rows.ToArray();
            chance.Shuffle(rows);
            var next = new Listener { Shown = Shown, Told = Told };
            next._rows.AddRange(rows);
            next.History = LeadHistory.Of(rows.Select(row => JsonSerializer.Deserialize<LeadFact>(row, JsonSerializerOptions.Web)!), []);
            return next;
        }

        private void Perform(Effect effect)
        {
            switch (effect)
            {
                case Effect.PutEvent put:
                    Shown = put.NextTouch;
                    break;
                case Effect.RemoveEvent:
                    Shown = null;
                    break;
                case Effect.TellOfAnswer tell when !Told.Contains(tell.Answered.Key):
                    Told.Add(tell.Answered.Key);
                    break;
            }
        }
    }
}
