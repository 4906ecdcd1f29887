using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Samples;
using FollowUp.Office.Sandbox.Teams;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Play;

/// <summary>
/// Mail, lead, event, answer, reply, closed loop. What the server does is seen only where a user sees it: in its API, in
/// the calendar and in the Teams channel.
/// </summary>
internal sealed class PlayScene(SandboxHost sandbox, ServerApi api, PlayTimeline timeline)
{
    private static readonly Dictionary<string, string> s_classes = new(StringComparer.Ordinal)
    {
        ["reply"] = "human", ["autoReply"] = "autoReply", ["bounce"] = "bounce", ["otherMail"] = "other",
        // Not certain enough to act upon: the user is asked.
        ["question"] = "question",
    };

    private readonly Mailbox _mailbox = sandbox.World.MailboxOf(DemoTenant.Mia);
    private readonly UserCalendar _calendar = sandbox.Services.GetRequiredService<CalendarStore>().Of(DemoTenant.Mia);
    private readonly TeamsChannel _teams = sandbox.Services.GetRequiredService<TeamsChannel>();
    private readonly Patience _patience = new(TimeProvider.System);

    public async Task<int> RunAsync(NewMessage first, NewMessage? reply, CancellationToken stop)
    {
        var person = first.From is { } from && from.Address.Length > 0
            ? from
            : throw new PlayRefusal("The first mail names no sender with an address, so there is nobody to follow up.");
        var before = _calendar.Events.Select(stored => stored.Id).ToHashSet(StringComparer.Ordinal);
        var received = _mailbox.Deliver(first);
        await api.SignInAsync(stop);
        await api.StartSessionAsync(stop);
        await _patience.UntilAsync("the mailbox to be connected", async () => Text(await api.MeAsync(stop), "connection", "state") == "connected", stop);
        var id = await CaptureAsync(received, person, stop);
        var planned = await EventAsync(id, before, stop);
        var answer = await AnswerAsync(id, received, person, stop);
        var isAnswered = await ReplyAsync(id, answer, reply, person, stop);
        return isAnswered ? await CloseAsync(id, planned, stop) : await StayOpenAsync(id, stop);
    }

    private async Task<string> CaptureAsync(StoredMessage received, MailPerson person, CancellationToken stop)
    {
        var lead = await api.CaptureAsync(received, person, stop);
        var id = Text(lead, "id")!;
        timeline.Write("lead-captured", $"{person.Name} <{person.Address}>, from \"{received.Mail.Subject}\"",
            new("lead", id), new("name", person.Name), new("address", person.Address), new("subject", received.Mail.Subject));
        return id;
    }

    private async Task<StoredEvent> EventAsync(string id, HashSet<string> before, CancellationToken stop)
    {
        StoredEvent? planned = null;
        await _patience.UntilAsync("the follow-up to be in the calendar", async () =>
        {
            planned = _calendar.Events.FirstOrDefault(stored => !before.Contains(stored.Id));
            return planned is not null && Text(await api.LeadAsync(id, stop), "nextTouch", "calendar") == "inCalendar";
        }, stop);
        timeline.Write("event-created", $"\"{planned!.Subject}\" on {planned.Start:yyyy-MM-dd HH:mm} UTC",
            new("subject", planned.Subject), new("start", planned.Start));
        return planned;
    }

    private async Task<StoredMessage> AnswerAsync(string id, StoredMessage received, MailPerson person, CancellationToken stop)
    {
        var seen = await EntriesAsync(id, stop);
        var answer = _mailbox.Send(UserAnswer.To(received, person));
        await _patience.UntilAsync("the user's answer to count as a touch", async () =>
            (await EntriesAsync(id, stop)).Any(entry => entry.Kind == "touchOut" && !seen.Contains(entry)), stop);
        timeline.Write("touch-sent", $"\"{answer.Mail.Subject}\" to {person.Address}",
            new("subject", answer.Mail.Subject), new("internetMessageId", answer.InternetMessageId));
        return answer;
    }

    /// <summary>True when the lead counts as answered.</summary>
    private async Task<bool> ReplyAsync(string id, StoredMessage answer, NewMessage? file, MailPerson person, CancellationToken stop)
    {
        var now = sandbox.Clock.GetUtcNow();
        var reply = file is null
            ? ReplyWriter.Write(new ReplyOrder(ReplyKind.Human), answer, DemoTenant.Mia, now)
            : Rethreading.Onto(answer, file, person, now);
        var seen = await EntriesAsync(id, stop);
        var delivered = TimeProvider.System.GetTimestamp();
        _mailbox.Deliver(reply);
        Entry? heard = null;
        await _patience.UntilAsync("the reply to be noticed", async () =>
            (heard = (await EntriesAsync(id, stop)).FirstOrDefault(entry => s_classes.ContainsKey(entry.Kind) && !seen.Contains(entry))) is not null, stop);
        var milliseconds = (long)TimeProvider.System.GetElapsedTime(delivered).TotalMilliseconds;
        var kind = s_classes[heard!.Kind];
        timeline.Write("reply-received", $"{kind}, {milliseconds} ms after delivery, because of {heard.Rule}: {heard.Detail}",
            new("class", kind), new("evidence", new JsonObject { ["rule"] = heard.Rule, ["detail"] = heard.Detail }), new("milliseconds", milliseconds));
        return Text(await api.LeadAsync(id, stop), "state") == "answered";
    }

    private async Task<int> CloseAsync(string id, StoredEvent planned, CancellationToken stop)
    {
        var (isRemoved, isTold) = (false, false);
        await _patience.UntilAsync("the calendar to be tidied and Teams to be told", () =>
        {
            if (!isRemoved && _calendar.Events.All(stored => stored.Id != planned.Id))
            {
                isRemoved = true;
                timeline.Write("event-removed", $"\"{planned.Subject}\"", new KeyValuePair<string, JsonNode?>("subject", planned.Subject));
            }
            if (!isTold && _teams.Cards is [.., var card])
            {
                isTold = true;
                timeline.Write("teams-card-posted", "in the channel", new KeyValuePair<string, JsonNode?>("card", card.Id));
            }
            return Task.FromResult(isRemoved && isTold);
        }, stop);
        var state = Text(await api.LeadAsync(id, stop), "state");
        timeline.Write("loop-closed", $"the lead is {state}", new KeyValuePair<string, JsonNode?>("state", state));
        return PlayCommand.LoopClosed;
    }

    private async Task<int> StayOpenAsync(string id, CancellationToken stop)
    {
        var lead = await api.LeadAsync(id, stop);
        var next = Text(lead, "nextTouch", "local");
        timeline.Write("still-waiting", $"the lead is {Text(lead, "state")}, next touch {next ?? "none"}",
            new("state", Text(lead, "state")), new("parkedUntil", Text(lead, "parkedUntil")), new("nextTouch", next));
        return PlayCommand.RightlyOpen;
    }

    private sealed record Entry(string Id, string Kind, string? Rule, string? Detail);

    private async Task<List<Entry>> EntriesAsync(string id, CancellationToken stop) =>
        [.. (await api.LeadAsync(id, stop))["timeline"]!.AsArray().Select(entry => new Entry(
            Text(entry, "id")!, Text(entry, "kind")!, Text(entry, "evidence", "rule"), Text(entry, "evidence", "detail")))];

    private static string? Text(JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            node = (node as JsonObject)?[name];
        return node?.GetValueKind() == System.Text.Json.JsonValueKind.String ? node.GetValue<string>() : node?.ToJsonString();
    }
}
