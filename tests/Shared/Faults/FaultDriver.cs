using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Samples;
using FollowUp.Office.Sandbox.Teams;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Office.Testing.Faults;

/// <summary>Plays a script over the wire, heals the world, lets time pass, and settles the accounts.</summary>
internal sealed class FaultDriver
{
    private static readonly TimeSpan LongestLeap = TimeSpan.FromMinutes(90);
    private static readonly TimeSpan Patience = TimeSpan.FromHours(40);

    private readonly FaultScript _script;
    private readonly FaultWorld _world;
    private readonly List<FaultLead> _leads;
    private DateTimeOffset _backAt;
    private (Step.Kill Step, string Method, string Path)? _armed;

    private FaultDriver(FaultScript script, FaultWorld world)
    {
        (_script, _world) = (script, world);
        _leads = [.. Enumerable.Range(0, FaultScript.Leads).Select(number => new FaultLead(number, DemoTenant.Users[number % 2]))];
        world.Sandbox.Traffic.Recorded += OnCall;
        world.Sandbox.Services.GetRequiredService<TeamsChannel>().Posted += () => OnPoint("POST", Mishaps.TeamsPost);
    }

    /// <summary>One seed from the beginning to its ledger.</summary>
    public static async Task<FaultLedger> RunAsync(FaultScript script, string? postgres = null)
    {
        await using var world = await FaultWorld.StartAsync(script, postgres);
        return await new FaultDriver(script, world).RunAsync();
    }

    private async Task<FaultLedger> RunAsync()
    {
        await BeginAsync();
        foreach (var step in _script.Steps)
        {
            await AdvanceAsync(FaultWorld.Begin + step.At);
            await PerformAsync(step);
        }

        await HealAsync();
        var end = _world.Now + Patience;
        var ledger = await FaultLedger.OfAsync(_world, _leads);
        while (!ledger.IsClean && _world.Now < end)
        {
            await LeapAsync(LongestLeap);
            ledger = await FaultLedger.OfAsync(_world, _leads);
        }

        // What comes too late would come now: a second card, an event made again.
        await LeapAsync(TimeSpan.FromHours(5));
        ledger = await FaultLedger.OfAsync(_world, _leads);
        for (var tries = 0; ledger.Stuck.Count > 0 && tries < 20; tries++)
        {
            await LeapAsync(TimeSpan.FromMinutes(1));
            ledger = await FaultLedger.OfAsync(_world, _leads);
        }

        return ledger;
    }

    private async Task BeginAsync()
    {
        foreach (var user in DemoTenant.Users)
            await CallAsync(user, HttpMethod.Post, "/api/session");
        foreach (var lead in _leads)
            lead.First = _world.Sandbox.World.MailboxOf(lead.Owner).Deliver(Mail(lead.Name, lead.Address, lead.Owner));
        await _world.SettleAsync();
    }

    private async Task AdvanceAsync(DateTimeOffset target)
    {
        while (_world.Now < target)
        {
            var left = target - _world.Now;
            await LeapAsync(left < LongestLeap ? left : LongestLeap);
        }
    }

    private async Task LeapAsync(TimeSpan by)
    {
        await _world.TurnAsync(by);
        if (!_world.IsUp && _world.Now >= _backAt)
            await EnsureUpAsync();
        await _world.SettleAsync();
    }

    private async Task EnsureUpAsync()
    {
        if (_world.IsUp)
            return;
        await _world.StartServerAsync();
        // What the dead one had claimed is free again after this.
        await _world.TurnAsync(TimeSpan.FromMinutes(3));
    }

    private async Task PerformAsync(Step step)
    {
        switch (step)
        {
            case Step.Act act:
                await ActAsync(_leads[act.Lead], act.What);
                break;
            case Step.Noise noise:
                Noise(DemoTenant.Users[noise.User], noise.IsOwn);
                break;
            case Step.Fault fault:
                _world.Strike(JsonNode.Parse(fault.Switches)!.AsObject());
                break;
            case Step.Restart:
                await _world.StopServerAsync();
                await _world.StartServerAsync();
                break;
            case Step.Kill kill:
                var (method, path) = Mishaps.CrashPoints[kill.Point];
                _armed = (kill, method, path);
                if (kill.Point == Mishaps.AtOnce)
                    OnPoint(method, path);
                break;
        }
    }

    private async Task ActAsync(FaultLead lead, LeadAct what)
    {
        switch (what)
        {
            case LeadAct.Capture:
                await CaptureAsync(lead);
                break;
            case LeadAct.Choose:
                await OvertakeAsync(lead);
                await CallAsync(lead.Owner, HttpMethod.Put, $"/api/leads/{lead.Id}/next-touch",
                    new() { ["followUp"] = new JsonObject { ["preset"] = "nextWeek" }, ["channel"] = "call" });
                lead.Did(what, _world.Now);
                break;
            case LeadAct.Write:
                await OvertakeAsync(lead);
                lead.Sent = _world.Sandbox.World.MailboxOf(lead.Owner).Send(
                    new NewMessage { To = [new MailPerson(lead.Name, lead.Address)], Subject = $"Offer {lead.Number}", Body = "Here is my offer." });
                lead.Did(what, _world.Now);
                break;
            default:
                Answer(lead, what);
                break;
        }
    }

    private void Answer(FaultLead lead, LeadAct what)
    {
        var kind = what switch { LeadAct.Away => ReplyKind.OutOfOffice, LeadAct.Bounce => ReplyKind.Bounce, _ => ReplyKind.Human };
        var mail = _world.Sandbox.World.MailboxOf(lead.Owner).Deliver(ReplyWriter.Write(new ReplyOrder(kind), lead.Sent!, lead.Owner, _world.Now));
        lead.Did(what, _world.Now);
        if (what == LeadAct.Reply)
            lead.Open.Add(mail.InternetMessageId);
    }

    private async Task CaptureAsync(FaultLead lead)
    {
        var body = await CallAsync(lead.Owner, HttpMethod.Post, "/api/leads", new JsonObject
        {
            ["person"] = new JsonObject { ["name"] = lead.Name, ["address"] = lead.Address },
            ["mail"] = new JsonObject
            {
                ["internetMessageId"] = lead.First!.InternetMessageId, ["conversationId"] = lead.First.ConversationId,
                ["subject"] = lead.First.Mail.Subject, ["direction"] = "received", ["at"] = lead.First.ReceivedAt,
            },
            ["followUp"] = new JsonObject { ["preset"] = "threeDays" },
        });
        lead.Id = (Guid)body!["id"]!;
        lead.Did(LeadAct.Capture, _world.Now);
    }

    /// <summary>An answer of which the product does not know yet when the user goes on is answered when it comes: no card is owed.</summary>
    private async Task OvertakeAsync(FaultLead lead)
    {
        foreach (var open in lead.Open)
        {
            var key = MessageKey.Of(open);
            if (!await _world.QueryAsync(db => db.Set<FactRow>().AnyAsync(fact => fact.LeadId == lead.Id && fact.MessageKey == key)))
                lead.Overtaken++;
        }

        lead.Open.Clear();
    }

    private void Noise(DemoUser user, bool isOwn)
    {
        var mailbox = _world.Sandbox.World.MailboxOf(user);
        if (isOwn)
            mailbox.Send(new NewMessage { To = [new MailPerson("Somebody", "somebody@elsewhere.example")], Subject = "Lunch", Body = "At one?" });
        else
            mailbox.Deliver(Mail("Somebody", "somebody@elsewhere.example", user));
    }

    private static NewMessage Mail(string name, string address, DemoUser to) => new()
    {
        From = new MailPerson(name, address), To = [new MailPerson(to.Name, to.Address)], Subject = "A question", Body = "What would it cost?",
    };

    /// <summary>As a person does it: where nothing answers, again, until it does.</summary>
    private async Task<JsonObject?> CallAsync(DemoUser user, HttpMethod method, string path, JsonObject? body = null)
    {
        for (var tries = 1; ; tries++)
        {
            await EnsureUpAsync();
            var answer = await _world.ApiAsync(user, method, path, body);
            if (answer is { Status: < 300 } done)
                return done.Body;
            if (tries == 20)
                throw new InvalidOperationException($"{method} {path} failed to the last, then with {answer?.Status} {answer?.Body}, at {_world}.{Environment.NewLine}{_script}");
            await LeapAsync(TimeSpan.FromSeconds(30));
        }
    }

    private async Task HealAsync()
    {
        _armed = null;
        _world.Strike(new()
        {
            ["throttle"] = 0.0, ["failBefore"] = 0.0, ["failAfter"] = 0.0, ["notifications"] = "normal", ["notificationShare"] = 1.0, ["revokeConsent"] = false,
        });
        foreach (var user in DemoTenant.Users)
            await CallAsync(user, HttpMethod.Post, "/api/session");
        await LeapAsync(LongestLeap);
    }

    private void OnCall(RecordedCall call)
    {
        if (call.Status is >= 200 and < 300)
            OnPoint(call.Method, call.PathAndQuery);
    }

    private void OnPoint(string method, string path)
    {
        if (_armed is not { } armed || method != armed.Method || !path.Contains(armed.Path, StringComparison.OrdinalIgnoreCase))
            return;
        _armed = null;
        _world.Kill();
        _backAt = _world.Now + armed.Step.Down;
    }
}
