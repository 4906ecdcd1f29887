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
        var expires = Expiry(body, now);
        var watched = WatchedResource.Parse(resource, call.Caller, world);
        watched.RequirePermission(call.Caller);
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
        };
    }

    /// <summary>The new expiry of a PATCH, which may change nothing else.</summary>
    public static DateTimeOffset ReadRenewal(JsonObject body, DateTimeOffset now)
    {
        RefuseUnknown(body);
        if (body.FirstOrDefault(property => !property.Key.Contains('@') && property.Key is not ("expirationDateTime" or "id")) is { Key: { } other })
        {
            throw Invalid($"The property '{other}' cannot be updated.");
        }

        return Expiry(body, now);
    }

    public static GraphException Invalid(string message) => new(400, "InvalidRequest", message);

    private static void RefuseUnknown(JsonObject body)
    {
        foreach (var (name, value) in body)
        {
            if (!name.Contains('@') && !Known.Contains(name))
            {
                throw new GraphException(400, "BadRequest", $"The property '{name}' does not exist on type 'microsoft.graph.subscription'. Make sure to only use property names that are defined by the type.");
            }

            // Answering plain notifications to who asked for encrypted ones would be a lie.
            var isRich = name is "encryptionCertificate" or "encryptionCertificateId" or "notificationQueryOptions" && value is not null;
            if (isRich || (name == "includeResourceData" && value?.GetValueKind() == JsonValueKind.True))
            {
                throw Invalid("Notifications with resource data are not offered here.");
            }
        }
    }

    private static DateTimeOffset Expiry(JsonObject body, DateTimeOffset now)
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
        if (expires > now.AddMinutes(MostMinutes).AddSeconds(30))
        {
            throw new GraphException(400, "ExtensionError", $"Subscription expiration can only be {MostMinutes} minutes in the future.");
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
