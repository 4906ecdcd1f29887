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
        var shape = Identity(stored, view);
        foreach (var (name, value) in stored.Fields)
        {
            shape[name] = value?.DeepClone();
        }

        var html = stored.Fields["body"]!["content"]!.GetValue<string>();
        shape["bodyPreview"] = EventBody.Preview(html);
        if (view.TextBody)
        {
            shape["body"] = new JsonObject { ["contentType"] = "text", ["content"] = EventBody.PlainText(html) };
        }

        shape["start"] = Time(stored, stored.Start, stored.StartZone, view);
        shape["end"] = Time(stored, stored.End, stored.EndZone, view);
        shape["organizer"] = new JsonObject { ["emailAddress"] = new JsonObject { ["name"] = owner.Name, ["address"] = owner.Address } };
        AddWhatSingleEventsShare(shape);
        return shape;
    }

    private static JsonObject Identity(StoredEvent stored, EventView view) => new()
    {
        ["@odata.etag"] = stored.ETag,
        ["id"] = view.Immutable ? stored.ImmutableId : stored.Id,
        ["createdDateTime"] = Instant(stored.Created),
        ["lastModifiedDateTime"] = Instant(stored.Modified),
        ["changeKey"] = stored.ChangeKey,
        ["transactionId"] = stored.TransactionId,
        ["originalStartTimeZone"] = stored.StartZone,
        ["originalEndTimeZone"] = stored.EndZone,
        ["iCalUId"] = stored.ICalUId,
        ["webLink"] = $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(stored.Id)}&exvsurl=1&path=/calendar/item",
    };

    /// <summary>No series, no meeting of others, no online meeting: always the same here, and always in Graph's answer.</summary>
    private static void AddWhatSingleEventsShare(JsonObject shape)
    {
        shape["hasAttachments"] = false;
        shape["isCancelled"] = false;
        shape["isDraft"] = false;
        shape["isOrganizer"] = true;
        shape["seriesMasterId"] = null;
        shape["recurrence"] = null;
        shape["type"] = "singleInstance";
        shape["onlineMeeting"] = null;
        shape["onlineMeetingUrl"] = null;
        shape["responseStatus"] = new JsonObject { ["response"] = "organizer", ["time"] = "0001-01-01T00:00:00Z" };
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
}
