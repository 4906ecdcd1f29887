using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Tests.Mailbox;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>
/// One person who writes to Mia, and what Mia and they do: through the pane's API and the sandbox's controls over HTTP,
/// as in a browser. Each scene has a person of its own, so that scenes can share an organisation.
/// </summary>
internal sealed class Scene
{
    private static int _people;
    private readonly Organisation _world;
    private JsonObject? _firstMail;

    private Scene(Organisation world)
    {
        _world = world;
        var number = Interlocked.Increment(ref _people).ToString(CultureInfo.InvariantCulture);
        (Name, Address) = ($"Dana Swope {number}", $"dana.{number}@swope.example");
    }

    /// <summary>The loop as far as waiting for an answer: captured, in the calendar, and Mia has written.</summary>
    public static async Task<(Scene Scene, string SentMessageId)> WaitingAsync(Organisation world)
    {
        var scene = await OpenAsync(world);
        await scene.CaptureAsync();
        await scene.UntilInCalendarAsync();
        return (scene, scene.MessageIdOf(await scene.WaitForAnswerAsync()));
    }

    private HttpClient Controls => new() { BaseAddress = _world.Sandbox.Address };

    public string Name { get; }
    public string Address { get; }
    public Guid LeadId { get; private set; }

    public static async Task<Scene> OpenAsync(Organisation world)
    {
        if (await world.StateAsync() != "connected")
        {
            await world.ConnectAsync();
        }

        var scene = new Scene(world);
        scene._firstMail = await scene.ReceiveAsync("A quote for the workshop");
        return scene;
    }

    public string MessageIdOf(string id) => _world.Mia.Find(id)!.InternetMessageId;

    /// <summary>A mail of the person arrives.</summary>
    public Task<JsonObject> ReceiveAsync(string subject, params string[] headers) => ReceiveFromAsync($"{Name} <{Address}>", subject, headers);

    /// <summary>A mail of anybody arrives.</summary>
    public async Task<JsonObject> ReceiveFromAsync(string from, string subject, params string[] headers)
    {
        var mail = string.Join("\r\n", [
            $"From: {from}", $"To: Mia Lindqvist <{DemoTenant.Mia.Address}>", $"Subject: {subject}",
            $"Message-ID: <{Guid.NewGuid():N}@swope.example>", "Content-Type: text/plain; charset=utf-8", .. headers, "", "Dear Mia, what would it cost?", ""]);
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(mail));
        body.Headers.ContentType = new("message/rfc822");
        using var answer = await Controls.PostAsync("/sandbox/api/mail/receive", body);
        return await JsonAsync(answer, HttpStatusCode.Created);
    }

    /// <summary>Mia presses Follow up on the first mail.</summary>
    public async Task<JsonObject> CaptureAsync(JsonObject? followUp = null, HttpStatusCode expected = HttpStatusCode.Created, string? address = null)
    {
        using var answer = await TryCaptureAsync(followUp ?? new() { ["preset"] = "threeDays" }, address ?? Address);
        var lead = await JsonAsync(answer, expected);
        LeadId = lead["id"] is { } id ? (Guid)id : LeadId;
        return lead;
    }

    /// <summary>The lead that was made by another press is the scene's.</summary>
    public async Task AdoptAsync(HttpResponseMessage captured) => LeadId = (Guid)(await JsonAsync(captured, HttpStatusCode.Created))["id"]!;

    public Task<HttpResponseMessage> TryCaptureAsync(JsonObject followUp, string address, DemoUser? user = null) => CaptureFromAsync(_firstMail!, followUp, address, user);

    /// <summary>Somebody presses Follow up on a mail.</summary>
    public Task<HttpResponseMessage> CaptureFromAsync(JsonObject mail, JsonObject followUp, string address, DemoUser? user = null) =>
        _world.Pane(user).PostAsJsonAsync("/api/leads", new JsonObject
        {
            ["person"] = new JsonObject { ["name"] = Name, ["address"] = address },
            ["mail"] = new JsonObject
            {
                ["internetMessageId"] = (string)mail["internetMessageId"]!,
                ["conversationId"] = (string)mail["conversationId"]!,
                ["subject"] = "A quote for the workshop",
                ["direction"] = (string?)mail["direction"] ?? "received",
                ["at"] = _world.Sandbox.Clock.GetUtcNow(),
                ["to"] = mail["to"]?.DeepClone(),
            },
            ["followUp"] = followUp,
        });

    /// <summary>Mia writes from any mail program; the product hears of it through Sent Items.</summary>
    public async Task<string> MiaWritesAsync()
    {
        using var answer = await Controls.PostAsJsonAsync("/sandbox/api/mail/send", new JsonObject
        {
            ["to"] = new JsonArray(new JsonObject { ["name"] = Name, ["address"] = Address }),
            ["subject"] = "Re: A quote for the workshop",
            ["body"] = "Here is my offer.",
            ["inReplyTo"] = (string)_firstMail!["id"]!,
        });
        return (string)(await JsonAsync(answer, HttpStatusCode.Created))["id"]!;
    }

    /// <summary>Mia writes, and the product has heard of it.</summary>
    public async Task<string> WaitForAnswerAsync()
    {
        var sent = await MiaWritesAsync();
        await UntilAsync(lead => (string?)lead["state"] == "waiting");
        return sent;
    }

    public async Task OtherSideAsync(string sentId, string kind, string? body = null)
    {
        using var answer = await Controls.PostAsJsonAsync($"/sandbox/api/mail/{Uri.EscapeDataString(sentId)}/reply-as-other", new JsonObject { ["kind"] = kind, ["body"] = body });
        await JsonAsync(answer, HttpStatusCode.Created);
    }

    public async Task<JsonObject> LeadAsync() => (await _world.Pane().GetFromJsonAsync<JsonObject>($"/api/leads/{LeadId}"))!;

    public async Task<JsonObject> UntilAsync(Func<JsonObject, bool> condition, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(condition))] string said = "")
    {
        var lead = await LeadAsync();
        await Organisation.EventuallyAsync(async () => condition(lead = await LeadAsync()), said);
        return lead;
    }

    public Task<JsonObject> UntilInCalendarAsync() => UntilAsync(lead => (string?)lead["nextTouch"]?["calendar"] == "inCalendar");

    public async Task<HttpResponseMessage> UndoAsync(string kind)
    {
        var entries = (await LeadAsync())["timeline"]!.AsArray().Where(found => (string?)found!["kind"] == kind);
        var entry = entries.OrderBy(found => (bool)found!["undone"]!).First()!;
        return await _world.Pane().PostAsJsonAsync($"/api/leads/{LeadId}/undo", new JsonObject { ["entryId"] = (string)entry["id"]! });
    }

    /// <summary>The user says whether the mail that is asked about is the person's answer.</summary>
    public async Task<JsonObject> JudgeAsync(bool isAnswer)
    {
        var question = (await LeadAsync())["question"]!;
        using var answer = await TryJudgeAsync((string)question["entryId"]!, isAnswer);
        return await JsonAsync(answer, HttpStatusCode.OK);
    }

    public Task<HttpResponseMessage> TryJudgeAsync(string entryId, bool isAnswer) =>
        _world.Pane().PostAsJsonAsync($"/api/leads/{LeadId}/judge", new JsonObject { ["entryId"] = entryId, ["isAnswer"] = isAnswer });

    public Task<HttpResponseMessage> AddAddressAsync(string address) =>
        _world.Pane().PostAsJsonAsync($"/api/leads/{LeadId}/addresses", new JsonObject { ["address"] = address });

    public Task<HttpResponseMessage> RemoveAddressAsync(string address) => _world.Pane().DeleteAsync($"/api/leads/{LeadId}/addresses/{Uri.EscapeDataString(address)}");

    /// <summary>The user chooses the next step, after a moment: what falls into the second of a mail counts as before it.</summary>
    public Task<HttpResponseMessage> ChooseAsync(JsonObject followUp)
    {
        _world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(2));
        return _world.Pane().PutAsJsonAsync($"/api/leads/{LeadId}/next-touch", new JsonObject { ["followUp"] = followUp, ["channel"] = "call" });
    }

    /// <summary>The person's events in Mia's calendar, as the sandbox's page shows them.</summary>
    public async Task<IReadOnlyList<JsonObject>> EventsAsync()
    {
        var from = _world.Sandbox.Clock.GetUtcNow().AddDays(-2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var all = await Controls.GetFromJsonAsync<JsonArray>($"/sandbox/api/calendar?from={from}&days=60");
        return [.. all!.Select(found => found!.AsObject()).Where(found => ((string)found["subject"]!).EndsWith(Name, StringComparison.Ordinal))];
    }

    /// <summary>The cards in Teams that say that the person answered.</summary>
    public Task<IReadOnlyList<string>> CardsAsync() => CardsAsync(Name + " answered");

    public async Task<IReadOnlyList<string>> CardsAsync(string saying) =>
        [.. (await Controls.GetFromJsonAsync<JsonArray>("/sandbox/api/teams"))!.Select(card => card!.ToJsonString()).Where(card => card.Contains(saying, StringComparison.Ordinal))];

    public static IEnumerable<string> KindsOf(JsonObject lead) => lead["timeline"]!.AsArray().Select(entry => (string)entry!["kind"]!);

    private static async Task<JsonObject> JsonAsync(HttpResponseMessage answer, HttpStatusCode expected)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(expected == answer.StatusCode, $"{answer.StatusCode}: {text}");
        return JsonNode.Parse(text)!.AsObject();
    }
}
