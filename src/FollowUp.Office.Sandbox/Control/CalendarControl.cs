using System.Globalization;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

internal sealed record EventRow
{
    public required string Id { get; init; }
    public required string Subject { get; init; }
    public required string Start { get; init; }
    public required string End { get; init; }
    public required string TimeZone { get; init; }
    public required string ShowAs { get; init; }
    public required bool IsPrivate { get; init; }
    public required IReadOnlyList<string> Categories { get; init; }
    public required string BodyHtml { get; init; }
    public required bool IsReminderOn { get; init; }
    public required int ReminderMinutes { get; init; }
    public required bool IsAllDay { get; init; }
}

/// <summary>The user's calendar as Outlook shows it: wall time in the user's zone.</summary>
internal static class CalendarControl
{
    private const string Wall = "yyyy-MM-dd'T'HH:mm";

    private sealed record Wish(string? Subject, string? Start, string? End);

    public static void Map(RouteGroupBuilder control)
    {
        control.MapGet("/calendar", (HttpRequest request, ControlUser users, CalendarStore store, TimeProvider clock, string? from, int? days) =>
            List(users.Of(request), store, clock, from, Math.Clamp(days ?? 7, 1, 62)));
        control.MapPost("/calendar", async (HttpRequest request, ControlUser users, CalendarStore store) =>
        {
            var user = users.Of(request);
            var made = store.Of(user).Create(Body(await ControlBody.ReadAsync<Wish>(request), user));
            return Results.Json(Row(made, user), statusCode: StatusCodes.Status201Created);
        });
        control.MapPatch("/calendar/{id}", async (HttpRequest request, ControlUser users, CalendarStore store, string id) =>
        {
            var user = users.Of(request);
            return Row(store.Of(user).Update(id, Body(await ControlBody.ReadAsync<Wish>(request), user)), user);
        });
        control.MapDelete("/calendar/{id}", (HttpRequest request, ControlUser users, CalendarStore store, string id) =>
        {
            store.Of(users.Of(request)).Delete(id);
            return Results.NoContent();
        });
    }

    private static IEnumerable<EventRow> List(DemoUser user, CalendarStore store, TimeProvider clock, string? from, int days)
    {
        var zone = UserZone.Of(user);
        var first = from is null ? TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).Date : Day(from);
        return [.. store.Of(user).Between(GraphZone.ToInstant(first, zone), GraphZone.ToInstant(first.AddDays(days), zone)).Select(stored => Row(stored, user))];
    }

    private static EventRow Row(StoredEvent stored, DemoUser user) => new()
    {
        Id = stored.ImmutableId,
        Subject = stored.Subject,
        Start = Local(stored.Start, stored.IsAllDay ? stored.StartZone : user.TimeZone),
        End = Local(stored.End, stored.IsAllDay ? stored.EndZone : user.TimeZone),
        TimeZone = UserZone.Iana(user),
        ShowAs = stored.ShowAs,
        IsPrivate = stored.IsPrivate,
        Categories = [.. stored.Fields["categories"]!.AsArray().Select(category => category!.GetValue<string>())],
        BodyHtml = stored.Fields["body"]!["content"]!.GetValue<string>(),
        IsReminderOn = stored.Fields["isReminderOn"]!.GetValue<bool>(),
        ReminderMinutes = stored.Fields["reminderMinutesBeforeStart"]!.GetValue<int>(),
        IsAllDay = stored.IsAllDay,
    };

    // In Graph's own shape, so that the rules are the same as for everybody who writes into a calendar.
    private static JsonObject Body(Wish wish, DemoUser user)
    {
        var body = new JsonObject();
        if (wish.Subject is not null) body["subject"] = wish.Subject;
        if (wish.Start is not null) body["start"] = Time(wish.Start, user);
        if (wish.End is not null) body["end"] = Time(wish.End, user);
        return body;
    }

    private static JsonObject Time(string wall, DemoUser user) => new() { ["dateTime"] = wall, ["timeZone"] = user.TimeZone };

    private static string Local(DateTimeOffset instant, string zone) => GraphZone.WallTime(instant, zone).ToString(Wall, CultureInfo.InvariantCulture);

    private static DateTime Day(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ControlRefusal($"'{text}' is no day such as 2026-11-24.");
}
