using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Tests.Mailbox;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>Mia's own presses in the pane, or those of a colleague without a mailbox, about people they never had a mail of: over HTTP, as the pane makes them.</summary>
internal sealed class Mia(Organisation world, DemoUser? instead = null)
{
    private static int _people;

    public async Task<JsonObject> CaptureAsync(string? name = null, JsonObject? followUp = null, string kind = "prospect", string? cadenceId = null)
    {
        var number = Interlocked.Increment(ref _people).ToString(CultureInfo.InvariantCulture);
        return await AskAsync(HttpMethod.Post, "/api/leads", new()
        {
            ["person"] = new JsonObject { ["name"] = name ?? $"Lena Hart {number}", ["address"] = $"lena.{number}@hart.example" },
            ["followUp"] = followUp ?? new() { ["preset"] = "threeDays" },
            ["kind"] = kind,
            ["cadenceId"] = cadenceId,
        }, HttpStatusCode.Created);
    }

    /// <summary>A press on one lead, a few seconds after the one before.</summary>
    public Task<JsonObject> PressAsync(JsonObject lead, string what, JsonObject body, HttpStatusCode expected = HttpStatusCode.OK) =>
        AskAsync(HttpMethod.Post, $"/api/leads/{lead["id"]}/{what}", body, expected);

    public Task<JsonObject> SetAsync(JsonObject lead, string what, JsonObject body, HttpStatusCode expected = HttpStatusCode.OK) =>
        AskAsync(HttpMethod.Put, $"/api/leads/{lead["id"]}/{what}", body, expected);

    public Task<JsonObject> AnswerAsync(JsonObject lead, string answer, string? reason = null, JsonObject? until = null, string? words = null) =>
        PressAsync(lead, "answers", new() { ["answer"] = answer, ["reason"] = reason, ["until"] = until, ["words"] = words });

    public Task<JsonObject> UndoAsync(JsonObject lead, string kind) => PressAsync(lead, "undo", new()
    {
        ["entryId"] = (string)lead["timeline"]!.AsArray().First(entry => (string?)entry!["kind"] == kind && !(bool)entry["undone"]!)!["id"]!,
    });

    public Task<JsonObject> LeadAsync(JsonObject lead) => AskAsync(HttpMethod.Get, $"/api/leads/{lead["id"]}");

    public Task<JsonObject> TodayAsync() => AskAsync(HttpMethod.Get, "/api/today");

    public async Task<JsonObject> AskAsync(HttpMethod method, string path, JsonObject? body = null, HttpStatusCode expected = HttpStatusCode.OK, int? seen = null)
    {
        // A click takes a moment: what falls into one second has no order of its own.
        if (method != HttpMethod.Get)
        {
            world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(2));
        }

        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        if (seen is { } version)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        }

        using var answer = await world.Pane(instead).SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(expected == answer.StatusCode, $"{answer.StatusCode}: {text}");
        return text.Length == 0 ? [] : JsonNode.Parse(text) switch { JsonObject one => one, var many => new() { ["items"] = many } };
    }

    public static string DayOf(JsonObject lead) => ((string)lead["nextTouch"]!["local"]!)[..10];
}
