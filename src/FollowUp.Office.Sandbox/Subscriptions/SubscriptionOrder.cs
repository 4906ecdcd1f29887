using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>Reads the body of POST and PATCH /subscriptions and refuses what Graph would refuse.</summary>
internal static class SubscriptionOrder
{
    public const int MostMinutes = 10_080;
    private const int LeastMinutes = 45;

    /// <summary>What lives longer and brings data along needs an address for what happens to the subscription itself.</summary>
    private static readonly TimeSpan WithoutLifecycle = TimeSpan.FromHours(1);
    private const int LongestClientState = 128;

    private static readonly string[] ChangeTypes = ["created", "updated", "deleted"];

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "id", "resource", "applicationId", "changeType", "clientState", "notificationUrl", "notificationQueryOptions", "lifecycleNotificationUrl",
        "expirationDateTime", "creatorId", "includeResourceData", "latestSupportedTlsVersion", "encryptionCertificate",
        "encryptionCertificateId", "notificationUrlAppId", "notificationContentType",
    };

    public static Subscription Read(GraphCall call, World world, DateTimeOffset now)
    {
        var body = call.RequiredBody;
        RefuseUnknown(body);
        var changeType = Required(body, "changeType");
        var notificationUrl = Address(Required(body, "notificationUrl"), "notificationUrl");
        var resource = Required(body, "resource");
        var rich = RichOrder.IsWanted(body);
        var expires = Expiry(body, now, rich ? RichOrder.MostMinutes : MostMinutes);
        // What follows the path is for rich orders only: plain ones with a $filter are not offered here.
        var (path, query) = rich && resource.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? (resource[..at], resource[at..]) : (resource, null);
        var watched = WatchedResource.Parse(path, call.Caller, world);
        watched.RequirePermission(call.Caller, rich);
        if (rich)
        {
            RequireForRich(body, watched, expires - now);
        }

        return new Subscription
        {
            Id = Guid.NewGuid(),
            ApplicationId = call.Caller.AppId,
            CreatorId = call.Caller.ObjectId ?? call.Caller.AppId,
            Resource = resource,
            Watched = watched,
            ChangeType = changeType,
            Changes = Changes(changeType),
            NotificationUrl = notificationUrl,
            LifecycleUrl = Text(body, "lifecycleNotificationUrl") is { } url ? Address(url, "lifecycleNotificationUrl") : null,
            Expires = expires,
            ClientState = ClientState(body),
            LatestTls = Text(body, "latestSupportedTlsVersion"),
            Immutable = call.Immutable,
            Rich = rich ? RichOrder.Read(call, query) : null,
        };
    }

    /// <summary>What a PATCH makes of the subscription: another end and, where contents are encrypted, another certificate.</summary>
    public static Subscription ReadRenewal(Subscription found, JsonObject body, DateTimeOffset now)
    {
        RefuseUnknown(body);
        var changesKey = body.ContainsKey("encryptionCertificate") || body.ContainsKey("encryptionCertificateId");
        if (body.FirstOrDefault(property => !IsRenewable(property.Key, found)) is { Key: { } other })
        {
            throw Invalid($"The property '{other}' cannot be updated.");
        }

        return found with
        {
            Expires = Expiry(body, now, found.Rich is null ? MostMinutes : RichOrder.MostMinutes),
            Rich = found.Rich is { } rich && changesKey ? rich with { Certificate = RichCertificate.Read(body) } : found.Rich,
        };
    }

    private static bool IsRenewable(string property, Subscription found) =>
        property.Contains('@') || property is "expirationDateTime" or "id"
        || (found.Rich is not null && property is "encryptionCertificate" or "encryptionCertificateId");

    public static GraphException Invalid(string message) => new(400, "InvalidRequest", message);

    private static void RequireForRich(JsonObject body, WatchedResource watched, TimeSpan life)
    {
        if (watched.Kind != WatchedKind.Messages)
        {
            throw Invalid("Notifications with resource data are offered here for messages only.");
        }

        if (life > WithoutLifecycle && Text(body, "lifecycleNotificationUrl") is null)
        {
            throw Invalid("lifecycleNotificationUrl is a required property for subscription creation on this resource when the expirationDateTime value is set to greater than 1 hour.");
        }
    }

    private static void RefuseUnknown(JsonObject body)
    {
        foreach (var (name, value) in body)
        {
            if (!name.Contains('@') && !Known.Contains(name))
            {
                throw new GraphException(400, "BadRequest", $"The property '{name}' does not exist on type 'microsoft.graph.subscription'. Make sure to only use property names that are defined by the type.");
            }

            // Ignoring it would be a lie.
            if (name == "notificationQueryOptions" && value is not null)
            {
                throw Invalid("notificationQueryOptions are not offered here.");
            }
        }
    }

    private static DateTimeOffset Expiry(JsonObject body, DateTimeOffset now, int mostMinutes)
    {
        if (!DateTimeOffset.TryParse(Required(body, "expirationDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expires))
        {
            throw Invalid("expirationDateTime is not a valid date and time.");
        }

        if (expires <= now)
        {
            throw Invalid("Subscription expiration must be in the future.");
        }

        // Half a minute of grace: the clocks of caller and service never agree to the second.
        if (expires > now.AddMinutes(mostMinutes).AddSeconds(30))
        {
            throw new GraphException(400, "ExtensionError", $"Subscription expiration can only be {mostMinutes} minutes in the future.");
        }

        var least = now.AddMinutes(LeastMinutes);
        return expires < least ? least : expires;
    }

    private static HashSet<string> Changes(string changeType)
    {
        var changes = changeType.Split(',', StringSplitOptions.TrimEntries).Select(change => change.ToLowerInvariant()).ToHashSet();
        return changes.IsSubsetOf(ChangeTypes) ? changes : throw Invalid($"changeType '{changeType}' is not valid: it is a list of created, updated and deleted.");
    }

    private static string? ClientState(JsonObject body)
    {
        var state = Text(body, "clientState");
        return state?.Length > LongestClientState ? throw Invalid($"The clientState must not be longer than {LongestClientState} characters.") : state;
    }

    private static Uri Address(string text, string name)
    {
        var isAddress = Uri.TryCreate(text, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
        return isAddress ? url! : throw Invalid($"{name} must be an https address.");
    }

    private static string Required(JsonObject body, string name) =>
        Text(body, name) is { Length: > 0 } text ? text : throw Invalid($"{name} is a required property for subscription creation.");

    private static string? Text(JsonObject body, string name) => body[name] switch
    {
        null => null,
        { } node when node.GetValueKind() == JsonValueKind.String => node.GetValue<string>(),
        _ => throw Invalid($"The value of '{name}' must be a string."),
    };
}
