using System.Text.Json.Nodes;
using Microsoft.Graph.Models;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Events of Mia, who lives in Berlin, as a client writes them.</summary>
internal static class Appointments
{
    public const string Berlin = "W. Europe Standard Time";

    public static Event At(string start, string end, string subject = "Appointment") => new()
    {
        Subject = subject,
        Start = Time(start),
        End = Time(end),
    };

    public static Event Day(string day, string after, FreeBusyStatus showAs = FreeBusyStatus.Oof, string zone = Berlin) => new()
    {
        Subject = "Holiday",
        IsAllDay = true,
        ShowAs = showAs,
        Start = new DateTimeTimeZone { DateTime = $"{day}T00:00:00", TimeZone = zone },
        End = new DateTimeTimeZone { DateTime = $"{after}T00:00:00", TimeZone = zone },
    };

    public static DateTimeTimeZone Time(string wall) => new() { DateTime = wall, TimeZone = Berlin };

    /// <summary>The same appointment again and again; the pattern and range in Graph's own words, which say more than the SDK's types.</summary>
    public static JsonObject Series(string start, string end, string pattern, string range) => new()
    {
        ["subject"] = "Team meeting",
        ["start"] = new JsonObject { ["dateTime"] = start, ["timeZone"] = Berlin },
        ["end"] = new JsonObject { ["dateTime"] = end, ["timeZone"] = Berlin },
        ["recurrence"] = new JsonObject { ["pattern"] = JsonNode.Parse(pattern), ["range"] = JsonNode.Parse(range) },
    };
}
