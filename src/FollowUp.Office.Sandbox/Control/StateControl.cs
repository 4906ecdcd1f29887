using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Teams;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>What holds at present: time, user, where the product is, faults, and the cards in the channel.</summary>
internal static class StateControl
{
    public static void Map(RouteGroupBuilder control)
    {
        control.MapGet("/state", Read);
        control.MapGet("/faults", (FaultSwitches faults) => faults.Current.ToJson());
        control.MapPut("/faults", SwitchAsync);
        control.MapGet("/teams", (TeamsChannel channel) => channel.Cards);
    }

    public static JsonObject Read(HttpRequest request, ControlUser users, SandboxAddresses addresses, FaultSwitches faults, TimeProvider clock)
    {
        var user = users.Of(request);
        var server = addresses.Server?.GetLeftPart(UriPartial.Authority);
        return new JsonObject
        {
            ["now"] = clock.GetUtcNow(),
            ["timeZone"] = UserZone.Iana(user),
            ["windowsTimeZone"] = user.TimeZone,
            ["user"] = new JsonObject { ["id"] = user.Id, ["name"] = user.Name, ["address"] = user.Address },
            ["serverUrl"] = server,
            ["paneUrl"] = server is null ? null : server + "/pane/",
            ["faults"] = faults.Current.ToJson(),
        };
    }

    private static async Task<JsonObject> SwitchAsync(HttpRequest request, FaultSwitches faults)
    {
        var partial = await ControlBody.ReadAsync<JsonObject>(request);
        try
        {
            return faults.Apply(partial).ToJson();
        }
        catch (ArgumentException problem)
        {
            throw new ControlRefusal(problem.Message);
        }
    }
}
