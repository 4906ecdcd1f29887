using System.Globalization;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>The settings of a mailbox in Graph's shape.</summary>
internal static class MailboxSettings
{
    public static JsonObject Of(DemoUser user, DateTimeOffset now)
    {
        var culture = CultureInfo.GetCultureInfo(user.Locale);
        var hour = new DateTimeOffset(now.UtcDateTime.Date.AddHours(now.UtcDateTime.Hour), TimeSpan.Zero);
        return new JsonObject
        {
            ["archiveFolder"] = null,
            ["timeZone"] = user.TimeZone,
            ["delegateMeetingMessageDeliveryOptions"] = "sendToDelegateOnly",
            ["dateFormat"] = culture.DateTimeFormat.ShortDatePattern,
            ["timeFormat"] = culture.DateTimeFormat.ShortTimePattern,
            ["userPurpose"] = "user",
            ["automaticRepliesSetting"] = new JsonObject
            {
                ["status"] = "disabled",
                ["externalAudience"] = "all",
                ["internalReplyMessage"] = "",
                ["externalReplyMessage"] = "",
                ["scheduledStartDateTime"] = GraphZone.Write(hour, GraphZone.Utc),
                ["scheduledEndDateTime"] = GraphZone.Write(hour.AddDays(1), GraphZone.Utc),
            },
            ["language"] = new JsonObject { ["locale"] = user.Locale, ["displayName"] = culture.EnglishName },
            ["workingHours"] = WorkingWeek.Of(user),
        };
    }
}
