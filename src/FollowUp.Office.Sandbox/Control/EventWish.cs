using System.Globalization;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

internal sealed record PersonWish(string? Name, string? Address);

/// <summary>How an event is to repeat.</summary>
/// <param name="Every">day, week, month or year.</param>
/// <param name="Interval">Every how many of them; one unless said otherwise.</param>
/// <param name="On">Days of the week, such as tuesday, for weeks; the day of the event unless said otherwise.</param>
/// <param name="Until">The last day; without it and without <paramref name="Times"/> the series never ends.</param>
/// <param name="Times">How many times.</param>
internal sealed record RepeatWish(string? Every, int? Interval, IReadOnlyList<string>? On, string? Until, int? Times);

/// <summary>What a person wants of an event, in wall time of the user's zone. What is not named stays as it is.</summary>
internal sealed record EventWish
{
    private const string Wall = "yyyy-MM-dd'T'HH:mm:ss";
    private static readonly TimeSpan UsualLength = TimeSpan.FromMinutes(30);

    public string? Subject { get; init; }
    public string? Start { get; init; }
    public string? End { get; init; }
    public bool? IsAllDay { get; init; }
    public string? ShowAs { get; init; }
    public string? Body { get; init; }
    public string? Location { get; init; }
    public bool? IsPrivate { get; init; }
    public IReadOnlyList<string>? Categories { get; init; }
    public IReadOnlyList<PersonWish>? Attendees { get; init; }

    /// <summary>Who invites the user; without one the user invites, or it is no meeting.</summary>
    public PersonWish? Organizer { get; init; }

    public RepeatWish? Repeat { get; init; }

    // In Graph's own shape, so that the rules are the same as for everybody who writes into a calendar.
    public JsonObject ToBody(DemoUser user, StoredEvent? now)
    {
        var body = new JsonObject();
        Put(body, "subject", Subject);
        Put(body, "showAs", ShowAs ?? (now is null ? UsualShow : null));
        Put(body, "isAllDay", IsAllDay);
        Put(body, "sensitivity", IsPrivate switch { null => null, true => "private", false => "normal" });
        Put(body, "body", Body is null ? null : new JsonObject { ["contentType"] = "text", ["content"] = Body });
        Put(body, "location", Location is null ? null : new JsonObject { ["displayName"] = Location });
        Put(body, "categories", Categories is null ? null : new JsonArray([.. Categories.Select(category => JsonValue.Create(category))]));
        Put(body, "attendees", Attendees is null ? null : new JsonArray([.. Attendees.Select(person => Invitation(PersonOf(person)))]));
        AddTimes(body, user, now);
        Put(body, "recurrence", Repeat is null ? null : Recurrence(Repeat, GraphZone.ReadWallTime(Start)));
        return body;
    }

    public static MailPerson PersonOf(PersonWish wish) => wish.Address?.Trim() is { } address && address.IndexOf('@', StringComparison.Ordinal) > 0
        ? new MailPerson(string.IsNullOrWhiteSpace(wish.Name) ? address : wish.Name.Trim(), address)
        : throw new ControlRefusal($"'{wish.Address}' is no address.");

    public static JsonObject Invitation(MailPerson person) => new()
    {
        ["type"] = "required",
        ["emailAddress"] = new JsonObject { ["name"] = person.Name, ["address"] = person.Address },
    };

    // As Outlook proposes it: a day off one's own hours is free until somebody says otherwise; an invitation is open.
    private string? UsualShow => Organizer is not null ? "tentative" : IsAllDay == true ? "free" : null;

    private void AddTimes(JsonObject body, DemoUser user, StoredEvent? now)
    {
        if (Start is null && End is null)
        {
            return;
        }

        var isAllDay = IsAllDay ?? now?.IsAllDay ?? false;
        var zone = now is { IsAllDay: true } ? now.StartZone : user.TimeZone;
        var before = now is null ? null : (DateTime?)GraphZone.WallTime(now.Start, zone);
        var start = Start is null ? before ?? throw new ControlRefusal("Say when the event starts.") : GraphZone.ReadWallTime(Start);
        // A move keeps the length, as dragging does.
        var length = before is null ? isAllDay ? TimeSpan.FromDays(1) : UsualLength : GraphZone.WallTime(now!.End, zone) - before.Value;
        var end = End is null ? start + length : GraphZone.ReadWallTime(End);
        if (end < start)
        {
            throw new ControlRefusal("The event would end before it starts.");
        }

        (body["start"], body["end"]) = (Time(start, user), Time(end, user));
    }

    private static JsonObject Recurrence(RepeatWish wish, DateTime start) => new()
    {
        ["pattern"] = new JsonObject
        {
            ["type"] = wish.Every switch
            {
                "day" => "daily",
                "week" => "weekly",
                "month" => "absoluteMonthly",
                "year" => "absoluteYearly",
                _ => throw new ControlRefusal($"An event repeats every day, week, month or year, not every '{wish.Every}'."),
            },
            ["interval"] = wish.Interval ?? 1,
            ["daysOfWeek"] = wish.Every == "week" ? new JsonArray([.. (wish.On ?? [start.DayOfWeek.ToString()]).Select(day => JsonValue.Create(day))]) : [],
            ["firstDayOfWeek"] = "monday",
        },
        ["range"] = new JsonObject
        {
            ["type"] = wish.Until is not null ? "endDate" : wish.Times is not null ? "numbered" : "noEnd",
            ["endDate"] = wish.Until,
            ["numberOfOccurrences"] = wish.Times,
        },
    };

    private static void Put(JsonObject body, string name, JsonNode? value)
    {
        if (value is not null)
        {
            body[name] = value;
        }
    }

    private static JsonObject Time(DateTime wall, DemoUser user) =>
        new() { ["dateTime"] = wall.ToString(Wall, CultureInfo.InvariantCulture), ["timeZone"] = user.TimeZone };
}
