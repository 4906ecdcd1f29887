using System.Globalization;
using System.Text.Json.Nodes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Subscriptions;
using FollowUp.Office.Sandbox.Teams;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Office.Testing.Faults;

/// <summary>What the people did, held against what the world shows.</summary>
/// <param name="Lost">What should be there and is not.</param>
/// <param name="Doubled">What is there more than once, or though it should not.</param>
/// <param name="Stuck">What waits and will not go on by itself.</param>
/// <param name="Untold">Cards whose posting was cut off: shown to the user and not repeated unasked, by design.</param>
/// <param name="Replies">How many answers people gave.</param>
internal sealed record FaultLedger(IReadOnlyList<string> Lost, IReadOnlyList<string> Doubled, IReadOnlyList<string> Stuck, int Untold, int Replies)
{
    public bool IsClean => Lost.Count + Doubled.Count + Stuck.Count == 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"lost {Lost.Count}, doubled {Doubled.Count}, stuck {Stuck.Count} ({Replies} replies; {Untold} cards cut off while posting, shown and not repeated)")
        + string.Concat(Lost.Select(line => Line("lost", line)).Concat(Doubled.Select(line => Line("doubled", line))).Concat(Stuck.Select(line => Line("stuck", line))));

    private static string Line(string kind, string text) => $"{Environment.NewLine}  {kind}: {text}";

    public static async Task<FaultLedger> OfAsync(FaultWorld world, IReadOnlyList<FaultLead> leads)
    {
        var account = new Account(world);
        foreach (var lead in leads)
            await account.SettleAsync(lead);
        await account.SettleRowsAsync(leads);
        return new FaultLedger(account.Lost, account.Doubled, account.Stuck, account.Untold, leads.Sum(lead => lead.Count(LeadAct.Reply)));
    }

    private sealed class Account(FaultWorld world)
    {
        private readonly IReadOnlyList<string> _cards = [.. world.Sandbox.Services.GetRequiredService<TeamsChannel>().Cards.Select(card => card.Card.ToJsonString())];

        public List<string> Lost { get; } = [];
        public List<string> Doubled { get; } = [];
        public List<string> Stuck { get; } = [];
        public int Untold { get; private set; }

        public async Task SettleAsync(FaultLead lead)
        {
            var answer = await world.ApiAsync(lead.Owner, HttpMethod.Get, $"/api/leads/{lead.Id}");
            if (answer is not { Status: 200, Body: { } shown })
            {
                Lost.Add($"{lead}: the lead is not shown ({answer?.Status})");
                return;
            }

            if (((string?)shown["state"] == "answered") != lead.IsAnswered)
                (lead.IsAnswered ? Lost : Doubled).Add($"{lead}: is {shown["state"]}");
            Timeline(lead, shown);
            Events(lead, shown);
            await CardsAsync(lead);
            var zone = TimeZoneInfo.TryConvertWindowsIdToIanaId(lead.Owner.TimeZone, out var iana) ? iana : lead.Owner.TimeZone;
            Compare(lead, "touches on the meter", (int)shown["touchMeter"]!["touches"]!, lead.Touches(zone));
        }

        private void Timeline(FaultLead lead, JsonObject shown)
        {
            var kinds = shown["timeline"]!.AsArray().Select(entry => (string?)entry!["kind"]).ToList();
            foreach (var (kind, act) in new[] { ("reply", LeadAct.Reply), ("touchOut", LeadAct.Write), ("autoReply", LeadAct.Away), ("bounce", LeadAct.Bounce) })
                Compare(lead, kind, kinds.Count(entry => entry == kind), lead.Count(act));
        }

        /// <summary>One event for an open lead, at the time that the pane shows; none for an answered one.</summary>
        private void Events(FaultLead lead, JsonObject shown)
        {
            var events = world.Sandbox.Services.GetRequiredService<CalendarStore>().Of(lead.Owner).Events
                .Where(stored => stored.Subject.EndsWith(": " + lead.Name, StringComparison.Ordinal)).ToList();
            Compare(lead, "events", events.Count, lead.IsAnswered ? 0 : 1);
            if (!lead.IsAnswered && events is [var only] && shown["nextTouch"] is { } next && !IsAt(lead, only.Start, next))
                Lost.Add($"{lead}: the event is at {only.Start:u} and the pane says {(DateTimeOffset)next["due"]!:u}");
        }

        /// <summary>A named time is kept to the minute; else the day is meant, or the one to which it was carried over.</summary>
        private static bool IsAt(FaultLead lead, DateTimeOffset start, JsonNode next)
        {
            var (due, zone) = ((DateTimeOffset)next["due"]!, TimeZoneInfo.FindSystemTimeZoneById(lead.Owner.TimeZone));
            return (bool)next["fixed"]! ? start == due : TimeZoneInfo.ConvertTime(start, zone).Date >= TimeZoneInfo.ConvertTime(due, zone).Date;
        }

        /// <summary>
        /// One card for each answer. None for one that the user had met with something else before it was heard, and none for one
        /// whose mail could not be read for so long that a later answer was told of before: it stands in the timeline only.
        /// </summary>
        private async Task CardsAsync(FaultLead lead)
        {
            var cards = _cards.Count(card => card.Contains(lead.Name + " answered", StringComparison.Ordinal));
            var effects = await world.QueryAsync(db => db.Set<EffectRow>().AsNoTracking().Where(row => row.LeadId == lead.Id).ToListAsync());
            var planned = effects.FindAll(row => row.Kind == EffectKind.TellOfAnswer);
            var cutOff = planned.Count(row => row.State == EffectState.Unknown);
            Untold += effects.Count(row => row.State == EffectState.Unknown);
            if (cards > planned.Count)
                Doubled.Add($"{lead}: {cards} cards for {planned.Count} planned");
            if (cards + cutOff < planned.Count)
                Lost.Add($"{lead}: {cards} cards for {planned.Count} planned, {cutOff} of them cut off");

            var facts = await world.QueryAsync(db => db.Set<FactRow>().AsNoTracking().Where(row => row.LeadId == lead.Id).ToListAsync());
            var answers = facts.FindAll(row => LeadBook.FactOf(row) is LeadFact.PersonWrote);
            var told = answers.FindAll(answer => planned.Exists(row => row.Key == $"teams:{lead.Id}:{answer.Key}"));
            var untold = answers.Count(answer => !told.Contains(answer) && !told.Exists(later => later.At > answer.At && later.RecordedAt <= answer.RecordedAt));
            if (untold > lead.Overtaken)
                Lost.Add($"{lead}: {untold} answers that nobody was told of, {lead.Overtaken} overtaken");
            if (told.Count != planned.Count || told.Count > lead.Count(LeadAct.Reply))
                Doubled.Add($"{lead}: {planned.Count} cards planned for {told.Count} of {lead.Count(LeadAct.Reply)} answers");
        }

        /// <summary>Everything is done, nobody waits, and mail that concerns nobody left no trace.</summary>
        public async Task SettleRowsAsync(IReadOnlyList<FaultLead> leads)
        {
            var now = world.Now;
            foreach (var row in await world.QueryAsync(db => db.Set<EffectRow>().AsNoTracking()
                .Where(row => row.State != EffectState.Done && row.State != EffectState.Superseded).ToListAsync()))
            {
                if (row is not { State: EffectState.Unknown, IsCard: true })
                    Stuck.Add($"effect {row.Kind} is {row.State} after {row.Attempts} attempts until {row.NotBefore:u}: {row.LastError}");
            }

            var inbox = await world.QueryAsync(db => db.Set<InboxNotification>().CountAsync());
            if (inbox > 0)
                Stuck.Add($"{inbox} notifications wait");
            foreach (var state in await world.QueryAsync(db => db.Set<MailboxState>().AsNoTracking().ToListAsync()))
            {
                if (state.LeaseUntil is not null || state.DueAt <= now || state.FailingSince is not null || !(now - state.LastSyncedAt < TimeSpan.FromHours(12)))
                    Stuck.Add($"mailbox {state.AccountId}: due {state.DueAt:u}, leased {state.LeaseUntil:u}, failing since {state.FailingSince:u}, last looked at {state.LastSyncedAt:u}");
            }

            foreach (var call in world.Refused)
                Stuck.Add($"Graph refused {call.Method} {call.PathAndQuery} with {call.Status}: {call.ResponseBody}; asked {call.RequestBody}");
            await SubscriptionsAsync();
            Compare(null, "facts about mail", await world.QueryAsync(db => db.Set<FactRow>().CountAsync(fact => fact.MessageKey != null)),
                leads.Sum(lead => 1 + lead.Count(LeadAct.Write) + lead.Count(LeadAct.Reply) + lead.Count(LeadAct.Away) + lead.Count(LeadAct.Bounce)));
        }

        private async Task SubscriptionsAsync()
        {
            var alive = world.Sandbox.Services.GetRequiredService<SubscriptionStore>().Active.Select(subscription => subscription.Id.ToString()).ToHashSet();
            foreach (var row in await world.QueryAsync(db => db.Set<MailSubscription>().AsNoTracking().ToListAsync()))
            {
                // One that was lost without a word is noticed at the next unheard mail, or at its renewal; the sweeps do without it.
                if (row.GraphId is null || (row.DueAt <= world.Now && !alive.Contains(row.GraphId)))
                    Stuck.Add($"subscription to {row.Folder} is not alive; due {row.DueAt:u} after {row.Attempts} attempts");
            }

            foreach (var broken in await world.QueryAsync(db => db.Set<Office.Server.Accounts.Account>().AsNoTracking().Where(row => row.Connection != ConnectionState.Connected).ToListAsync()))
                Stuck.Add($"account {broken.Id} is {broken.Connection}");
        }

        private void Compare(FaultLead? lead, string what, int shown, int done)
        {
            if (shown != done)
                (shown < done ? Lost : Doubled).Add($"{lead?.ToString() ?? "all"}: {shown} {what} instead of {done}");
        }
    }
}
