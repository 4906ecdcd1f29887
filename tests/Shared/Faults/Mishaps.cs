using System.Text.Json.Nodes;

namespace FollowUp.Office.Testing.Faults;

/// <summary>What goes wrong, by chance: a few of the faults of a network, of Graph, of a tenant and of a machine.</summary>
internal static class Mishaps
{
    /// <summary>Where a server can die: the call was worked, and its answer is lost with who asked.</summary>
    public static readonly IReadOnlyDictionary<string, (string Method, string Path)> CrashPoints = new Dictionary<string, (string, string)>
    {
        ["event made"] = ("POST", "/events"),
        ["event moved"] = ("PATCH", "/events/"),
        ["event removed"] = ("DELETE", "/events/"),
        ["changes read"] = ("GET", "/messages/delta"),
        ["mail read"] = ("GET", "/messages/A"),
        ["subscription made"] = ("POST", "/subscriptions"),
        ["subscription renewed"] = ("PATCH", "/subscriptions/"),
        ["card posted"] = ("POST", TeamsPost),
        ["at once"] = ("", ""),
    };

    public const string TeamsPost = "teams";
    public const string AtOnce = "at once";

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    public static IEnumerable<Step> Of(Random chance, bool mayKill)
    {
        for (var count = chance.Next(2, 5); count > 0; count--)
        {
            foreach (var step in One(chance))
                yield return step;
        }

        if (!mayKill)
            yield break;
        for (var kill = 0; kill < 2; kill++)
        {
            var point = CrashPoints.Keys.ElementAt(chance.Next(CrashPoints.Count));
            yield return new Step.Kill(Some(chance, 600), point, TimeSpan.FromMinutes(chance.Next(1, 90)));
        }
    }

    private static IEnumerable<Step> One(Random chance) => chance.Next(13) switch
    {
        0 => For(chance, 1200, new() { ["notifications"] = "drop", ["notificationShare"] = 0.2 }),
        1 => For(chance, 1200, new() { ["notifications"] = "double" }),
        2 => For(chance, 1200, new() { ["notifications"] = "reorder" }),
        3 => For(chance, 1200, new() { ["notifications"] = "late", ["notificationShare"] = 0.5, ["lateSeconds"] = 4 * 3600 }),
        4 => For(chance, 1200, new() { ["notifications"] = "mixed", ["notificationShare"] = 0.6, ["lateSeconds"] = 4 * 3600 }),
        5 => [new Step.Fault(Some(chance, 600), Text(new() { ["expireDeltaTokens"] = true }))],
        6 => [new Step.Fault(Some(chance, 600), Text(new() { ["removeSubscriptions"] = chance.Next(2) == 0 ? "silent" : "lifecycle" }))],
        7 => [new Step.Fault(Some(chance, 600), Text(new() { ["lifecycle"] = chance.Next(2) == 0 ? "missed" : "reauthorizationRequired" }))],
        8 => For(chance, 60, new() { ["throttle"] = 1.0, ["retryAfterSeconds"] = 1, ["retryAfterMost"] = 600, ["retryAfterForm"] = "any" }),
        9 => For(chance, 600, new() { ["throttle"] = 0.4, ["retryAfterSeconds"] = 1, ["retryAfterMost"] = 600, ["retryAfterForm"] = "any" }),
        10 => For(chance, 400, new() { ["failBefore"] = 0.5, ["failStatus"] = chance.Next(503, 505) }),
        11 => For(chance, 400, new() { ["failAfter"] = 0.5, ["failStatus"] = chance.Next(503, 505) }),
        _ => chance.Next(2) == 0 ? [new Step.Restart(Some(chance, 600))] : For(chance, 200, new() { ["revokeConsent"] = true }),
    };

    /// <summary>A fault for some minutes, and then as before.</summary>
    private static IEnumerable<Step> For(Random chance, int mostMinutes, JsonObject switches)
    {
        var begin = Some(chance, 600);
        var end = begin + TimeSpan.FromMinutes(chance.Next(5, mostMinutes));
        yield return new Step.Fault(begin, Text(switches));
        yield return new Step.Fault(end < Day ? end : Day, Text(Undone(switches)));
    }

    private static JsonObject Undone(JsonObject switches)
    {
        var undone = new JsonObject();
        foreach (var (name, _) in switches)
        {
            undone[name] = name switch
            {
                "notifications" => "normal",
                "notificationShare" => 1.0,
                "throttle" or "failBefore" or "failAfter" => 0.0,
                "revokeConsent" => false,
                _ => null,
            };
        }

        foreach (var stays in undone.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList())
            undone.Remove(stays);
        return undone;
    }

    private static string Text(JsonObject switches) => switches.ToJsonString();

    private static TimeSpan Some(Random chance, int mostMinutes) => TimeSpan.FromSeconds(chance.Next(60, mostMinutes * 60));
}
