using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>Monday to Friday, nine to five in the person's zone: what mailboxSettings and getSchedule say of everybody here.</summary>
internal static class WorkingWeek
{
    public static JsonObject Of(DemoUser user) => new()
    {
        ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday", "friday"),
        ["startTime"] = "09:00:00.0000000",
        ["endTime"] = "17:00:00.0000000",
        ["timeZone"] = new JsonObject { ["name"] = user.TimeZone },
    };
}
