using System.Globalization;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>How a reader wants an event: the id form, the zone and the body type that its <c>Prefer</c> headers ask for.</summary>
internal sealed record EventView(bool Immutable = false, string ZoneName = GraphZone.Utc, bool TextBody = false);

/// <summary>Writes an event in Graph's shape, property for property.</summary>
internal static class EventShape
{
    public static JsonObject Write(StoredEvent stored, DemoUser owner, EventView view)
    {
        var id = view.Immutable ? stored.ImmutableId : stored.Id;
        var fields = stored.Fields.DeepClone().AsObject();
        var html = fields["body"]!["content"]!.GetValue<string>();
        return new JsonObject
        {
            ["@odata.etag"] = stored.ETag,
            ["id"] = id,
            ["createdDateTime"] = Instant(stored.Created),
            ["lastModifiedDateTime"] = Instant(stored.Modified),
            ["changeKey"] = stored.ChangeKey,
            ["categories"] = Take(fields, "categories"),
            ["transactionId"] = stored.TransactionId,
            ["originalStartTimeZone"] = stored.StartZone,
            ["originalEndTimeZone"] = stored.EndZone,
            ["iCalUId"] = stored.ICalUId,
            ["reminderMinutesBeforeStart"] = Take(fields, "reminderMinutesBeforeStart"),
            ["isReminderOn"] = Take(fields, "isReminderOn"),
            ["hasAttachments"] = false,
            ["subject"] = Take(fields, "subject"),
            ["bodyPreview"] = EventBody.Preview(html),
            ["importance"] = Take(fields, "importance"),
            ["sensitivity"] = Take(fields, "sensitivity"),
            ["isAllDay"] = stored.IsAllDay,
            ["isCancelled"] = false,
            ["isOrganizer"] = true,
            ["responseRequested"] = Take(fields, "responseRequested"),
            ["seriesMasterId"] = null,
            ["showAs"] = stored.ShowAs,
            ["type"] = "singleInstance",
            ["webLink"] = $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(stored.Id)}&exvsurl=1&path=/calendar/item",
            ["onlineMeetingUrl"] = null,
            ["isOnlineMeeting"] = Take(fields, "isOnlineMeeting"),
            ["onlineMeetingProvider"] = Take(fields, "onlineMeetingProvider"),
            ["allowNewTimeProposals"] = Take(fields, "allowNewTimeProposals"),
            ["isDraft"] = false,
            ["hideAttendees"] = Take(fields, "hideAttendees"),
            ["recurrence"] = null,
            ["onlineMeeting"] = null,
            ["responseStatus"] = new JsonObject { ["response"] = "organizer", ["time"] = "0001-01-01T00:00:00Z" },
            ["body"] = view.TextBody ? new JsonObject { ["contentType"] = "text", ["content"] = EventBody.PlainText(html) } : Take(fields, "body"),
            ["start"] = Time(stored, stored.Start, stored.StartZone, view),
            ["end"] = Time(stored, stored.End, stored.EndZone, view),
            ["location"] = Take(fields, "location"),
            ["locations"] = Take(fields, "locations"),
            ["attendees"] = Take(fields, "attendees"),
            ["organizer"] = new JsonObject { ["emailAddress"] = new JsonObject { ["name"] = owner.Name, ["address"] = owner.Address } },
        };
    }

    public static string Instant(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>A day is a day in every zone: an all-day event keeps its dates, and only the label of the zone follows the reader.</summary>
    private static JsonObject Time(StoredEvent stored, DateTimeOffset instant, string ownZone, EventView view)
    {
        var written = GraphZone.Write(instant, stored.IsAllDay ? ownZone : view.ZoneName);
        written["timeZone"] = view.ZoneName;
        return written;
    }

    private static JsonNode? Take(JsonObject fields, string name)
    {
        var value = fields[name];
        fields.Remove(name);
        return value;
    }
}
