using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>A user's time zone: Graph speaks Windows names, browsers speak IANA's.</summary>
internal static class UserZone
{
    public static TimeZoneInfo Of(DemoUser user) => TimeZoneInfo.FindSystemTimeZoneById(user.TimeZone);

    public static string Iana(DemoUser user) => TimeZoneInfo.TryConvertWindowsIdToIanaId(user.TimeZone, Region(user), out var iana) ? iana : user.TimeZone;

    // One Windows zone is many IANA zones: "W. Europe" is Berlin unless somebody lives elsewhere.
    private static string Region(DemoUser user) => user.TimeZone == "W. Europe Standard Time" ? "DE" : user.Locale[^2..];
}
