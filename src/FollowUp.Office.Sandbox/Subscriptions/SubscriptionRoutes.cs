using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>Subscriptions of Graph v1.0. Which permission is needed depends on the resource, so the order itself checks it.</summary>
internal static class SubscriptionRoutes
{
    public static void Map(GraphRoutes routes, IServiceProvider services)
    {
        var store = services.GetRequiredService<SubscriptionStore>();
        var deliverer = services.GetRequiredService<Deliverer>();
        var webhook = services.GetRequiredService<Webhook>();
        var world = services.GetRequiredService<World>();
        var faults = services.GetRequiredService<FaultSwitches>();
        var clock = services.GetRequiredService<TimeProvider>();
        routes.Map("GET", "subscriptions", GraphPermission.None, call => List(call, store));
        routes.Map("POST", "subscriptions", GraphPermission.None, call => CreateAsync(call, store, deliverer, webhook, world, faults, clock));
        routes.Map("GET", "subscriptions/{subscription}", GraphPermission.None, call => Get(call, store));
        routes.Map("PATCH", "subscriptions/{subscription}", GraphPermission.None, call => Renew(call, store, deliverer, faults, clock));
        routes.Map("DELETE", "subscriptions/{subscription}", GraphPermission.None, call => Delete(call, store, deliverer));
        routes.Map("POST", "subscriptions/{subscription}/reauthorize", GraphPermission.None, call => Reauthorize(call, store));
    }

    private static Task<GraphResult> List(GraphCall call, SubscriptionStore store)
    {
        call.Query.Allow();
        var own = store.Active.Where(subscription => IsOwn(subscription, call.Caller)).Select(subscription => subscription.ToJson());
        return Done(GraphResult.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.BaseUrl}/$metadata#subscriptions",
            ["value"] = new JsonArray([.. own]),
        }));
    }

    private static async Task<GraphResult> CreateAsync(
        GraphCall call, SubscriptionStore store, Deliverer deliverer, Webhook webhook, World world, FaultSwitches faults, TimeProvider clock)
    {
        call.Query.Allow();
        var now = clock.GetUtcNow();
        var order = Granted(SubscriptionOrder.Read(call, world, now), faults, now);
        if (order.Rich is not null && faults.Current.RichNotifications == "refused")
        {
            throw WatchedResource.Denied();
        }

        store.RequireNew(order);
        // Each address is asked, even when both are the same.
        var handshakes = new[] { order.NotificationUrl, order.LifecycleUrl }.OfType<Uri>();
        await Task.WhenAll(handshakes.Select(url => webhook.ValidateAsync(url, call.Http.RequestAborted)));
        store.Add(order);
        deliverer.Open(order);
        return GraphResult.Created(One(order, call));
    }

    private static Task<GraphResult> Get(GraphCall call, SubscriptionStore store)
    {
        call.Query.Allow();
        return Done(GraphResult.Ok(One(Require(call, store), call)));
    }

    private static Task<GraphResult> Renew(GraphCall call, SubscriptionStore store, Deliverer deliverer, FaultSwitches faults, TimeProvider clock)
    {
        call.Query.Allow();
        var (found, now) = (Require(call, store), clock.GetUtcNow());
        var renewed = store.Renew(found.Id, current => Granted(SubscriptionOrder.ReadRenewal(current, call.RequiredBody, now), faults, now)) ?? throw NotFound();
        deliverer.Remind(renewed);
        return Done(GraphResult.Ok(One(renewed, call)));
    }

    // How long it lives is for Graph to say.
    private static Subscription Granted(Subscription asked, FaultSwitches faults, DateTimeOffset now) =>
        faults.Current.GrantMinutes is > 0 and var minutes && now.AddMinutes(minutes) < asked.Expires ? asked with { Expires = now.AddMinutes(minutes) } : asked;

    private static Task<GraphResult> Delete(GraphCall call, SubscriptionStore store, Deliverer deliverer)
    {
        call.Query.Allow();
        var found = Require(call, store);
        store.Remove(found.Id);
        deliverer.Close(found.Id);
        return Done(GraphResult.NoContent);
    }

    private static Task<GraphResult> Reauthorize(GraphCall call, SubscriptionStore store)
    {
        call.Query.Allow();
        Require(call, store);
        return Done(GraphResult.NoContent);
    }

    /// <summary>Another app's or person's subscription does not exist for the caller.</summary>
    private static Subscription Require(GraphCall call, SubscriptionStore store) =>
        Guid.TryParse(call.Route["subscription"], out var id) && store.Find(id) is { } found && IsOwn(found, call.Caller) ? found : throw NotFound();

    private static bool IsOwn(Subscription subscription, Caller caller) =>
        subscription.ApplicationId == caller.AppId && (caller.IsApplication || subscription.CreatorId == caller.ObjectId);

    private static GraphException NotFound() => new(404, "ResourceNotFound", "The object was not found.");

    private static JsonObject One(Subscription subscription, GraphCall call)
    {
        var shape = subscription.ToJson();
        shape.Insert(0, "@odata.context", $"{call.BaseUrl}/$metadata#subscriptions/$entity");
        return shape;
    }

    private static Task<GraphResult> Done(GraphResult result) => Task.FromResult(result);
}
