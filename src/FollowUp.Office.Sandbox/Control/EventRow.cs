using System.Globalization;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

internal sealed record AttendeeRow(string Name, string Address, string Response);

/// <summary>An event as the page shows it: wall time in the user's zone.</summary>
internal sealed record EventRow
{
    private const string Wall = "yyyy-MM-dd'T'HH:mm";

    public required string Id { get; init; }
    public required string Subject { get; init; }
    public required string Start { get; init; }

    /// <summary>Of an all-day event the midnight after its last day.</summary>
    public required string End { get; init; }

    public required string TimeZone { get; init; }
    public required string ShowAs { get; init; }
    public required bool IsPrivate { get; init; }
    public required IReadOnlyList<string> Categories { get; init; }
    public required string BodyHtml { get; init; }
    public required string Location { get; init; }
    public required bool IsReminderOn { get; init; }
    public required int ReminderMinutes { get; init; }
    public required bool IsAllDay { get; init; }
    public required bool IsCancelled { get; init; }

    /// <summary>singleInstance, occurrence or exception; seriesMaster where a series was just made.</summary>
    public required string Type { get; init; }

    public required string? SeriesId { get; init; }

    /// <summary>Null for what is the user's own.</summary>
    public required PersonView? Organizer { get; init; }

    /// <summary>The user's own answer to an invitation, such as notResponded.</summary>
    public required string Response { get; init; }

    public required IReadOnlyList<AttendeeRow> Attendees { get; init; }

    public static EventRow Of(StoredEvent stored, DemoUser user) => new()
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
        Location = stored.Fields["location"]!["displayName"]!.GetValue<string>(),
        IsReminderOn = stored.Fields["isReminderOn"]!.GetValue<bool>(),
        ReminderMinutes = stored.Fields["reminderMinutesBeforeStart"]!.GetValue<int>(),
        IsAllDay = stored.IsAllDay,
        IsCancelled = stored.IsCancelled,
        Type = stored.Type,
        SeriesId = stored.Of?.MasterImmutableId,
        Organizer = stored.Organizer is { } organizer ? PersonView.Of(organizer) : null,
        Response = stored.Response,
        Attendees = [.. stored.Attendees.Select(attendee => new AttendeeRow(
            attendee!["emailAddress"]!["name"]!.GetValue<string>(),
            attendee["emailAddress"]!["address"]!.GetValue<string>(),
            attendee["status"]!["response"]!.GetValue<string>()))],
    };

    public static string Local(DateTimeOffset instant, string zone) => GraphZone.WallTime(instant, zone).ToString(Wall, CultureInfo.InvariantCulture);
}
