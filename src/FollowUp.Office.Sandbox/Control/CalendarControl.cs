using System.Globalization;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>The user's calendar as a person has it in Outlook: everything in it can be seen, moved and deleted, whoever made it.</summary>
internal static class CalendarControl
{
    private const int MostDays = 400;

    public static void Map(RouteGroupBuilder control)
    {
        control.MapGet("/calendar", (HttpRequest request, ControlUser users, CalendarStore store, TimeProvider clock, string? from, int? days) =>
            List(users.Of(request), store, clock, from, Math.Clamp(days ?? 7, 1, MostDays)));
        control.MapPost("/calendar", async (HttpRequest request, ControlUser users, CalendarStore store) =>
        {
            var (calendar, wish) = (store.Of(users.Of(request)), await ControlBody.ReadAsync<EventWish>(request));
            if (wish.Start is null) throw new ControlRefusal("Say when the event starts.");
            var made = wish.Organizer is { } organizer
                ? MeetingControl.Invite(calendar, users.MailboxOf(request), wish, EventWish.PersonOf(organizer))
                : calendar.Create(wish.ToBody(calendar.Owner, null));
            return Results.Json(EventRow.Of(made, calendar.Owner), statusCode: StatusCodes.Status201Created);
        });
        control.MapPatch("/calendar/{id}", async (HttpRequest request, ControlUser users, CalendarStore store, string id) =>
        {
            var (calendar, wish) = (store.Of(users.Of(request)), await ControlBody.ReadAsync<EventWish>(request));
            if (wish.Organizer is not null) throw new ControlRefusal("Who invites to a meeting stays as it is.");
            if (wish.Repeat is not null && wish.Start is null) throw new ControlRefusal("Say when the series starts.");
            return EventRow.Of(calendar.Update(id, wish.ToBody(calendar.Owner, calendar.Find(id))), calendar.Owner);
        });
        control.MapDelete("/calendar/{id}", (HttpRequest request, ControlUser users, CalendarStore store, string id) =>
        {
            store.Of(users.Of(request)).Delete(id);
            return Results.NoContent();
        });
        control.MapPost("/calendar/{id}/restore", (HttpRequest request, ControlUser users, CalendarStore store, string id) =>
            EventRow.Of(store.Of(users.Of(request)).Restore(id), users.Of(request)));
        MeetingControl.Map(control);
    }

    private static IEnumerable<EventRow> List(DemoUser user, CalendarStore store, TimeProvider clock, string? from, int days)
    {
        var zone = UserZone.Of(user);
        var first = from is null ? TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).Date : Day(from);
        return [.. store.Of(user).Between(GraphZone.ToInstant(first, zone), GraphZone.ToInstant(first.AddDays(days), zone)).Select(stored => EventRow.Of(stored, user))];
    }

    private static DateTime Day(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ControlRefusal($"'{text}' is no day such as 2026-11-24.");
}
