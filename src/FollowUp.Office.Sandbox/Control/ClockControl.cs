using System.Globalization;
using System.Xml;
using FollowUp.Office.Sandbox.Changes;
using FollowUp.Office.Sandbox.Clock;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Turns the clock: by a duration, to tomorrow morning, or to an instant. Never back.</summary>
internal static class ClockControl
{
    // Refresh tokens live for 90 days and delta tokens for less: a leap beyond a year shows nothing but their end.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromDays(366);

    private sealed record Wish(string? By, string? To);

    public static void Map(RouteGroupBuilder control) => control.MapPost("/clock", async (
        HttpRequest request, SandboxClock clock, ChangeFeed changes, ControlUser users,
        Hosting.SandboxAddresses addresses, Faults.FaultSwitches faults) =>
    {
        var wish = await ControlBody.ReadAsync<Wish>(request);
        var now = clock.GetUtcNow();
        var target = Target(wish, now, users.Of(request));
        if (target - now > LongestTurn) throw new ControlRefusal("The clock turns a year at most at once.");
        if (!clock.TurnTo(target)) throw new ControlRefusal("The clock never goes back.");
        changes.Publish("clock");
        return StateControl.Read(request, users, addresses, faults, clock);
    });

    private static DateTimeOffset Target(Wish wish, DateTimeOffset now, DemoUser user) => wish switch
    {
        { By: { } by, To: null } => now + Duration(by),
        { By: null, To: "tomorrowMorning" } => TomorrowMorning(now, UserZone.Of(user)),
        { By: null, To: { } to } => DateTimeOffset.TryParse(to, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new ControlRefusal($"'{to}' is neither an instant nor tomorrowMorning."),
        _ => throw new ControlRefusal("Say either by or to."),
    };

    private static TimeSpan Duration(string by)
    {
        try
        {
            return XmlConvert.ToTimeSpan(by) is var time && time <= LongestTurn
                ? time
                : throw new ControlRefusal("The clock turns a year at most at once.");
        }
        catch (Exception problem) when (problem is FormatException or OverflowException)
        {
            throw new ControlRefusal($"'{by}' is no duration such as PT1H or P7D.");
        }
    }

    // Nine o'clock: when the working day begins and the touches of the day come due.
    private static DateTimeOffset TomorrowMorning(DateTimeOffset now, TimeZoneInfo zone)
    {
        var nine = TimeZoneInfo.ConvertTime(now, zone).Date.AddDays(1).AddHours(9);
        return new DateTimeOffset(nine, zone.GetUtcOffset(nine));
    }
}
