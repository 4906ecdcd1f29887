using System.Text.RegularExpressions;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Subscriptions;

internal enum WatchedKind
{
    Messages,
    Events,
}

/// <summary>What a subscription listens to: one person's events, messages, or the messages of one folder.</summary>
internal sealed partial record WatchedResource(DemoUser User, WatchedKind Kind, string? FolderId)
{
    /// <summary>Reads every spelling of the resources known here; refuses others as Graph does.</summary>
    public static WatchedResource Parse(string resource, Caller caller, World world)
    {
        var match = Form().Match(resource);
        if (!match.Success)
        {
            throw new GraphException(400, "ExtensionError", $"Resource '{resource}' cannot be subscribed to here.");
        }

        var user = FindUser(match, caller, world);
        if (match.Groups["events"].Success)
        {
            return new WatchedResource(user, WatchedKind.Events, null);
        }

        var folder = match.Groups["folder"] is { Success: true } name
            ? world.MailboxOf(user).Folder(Uri.UnescapeDataString(name.Value)) ?? throw new GraphException(404, "ErrorItemNotFound", "The specified object was not found in the store.")
            : null;
        return new WatchedResource(user, WatchedKind.Messages, folder?.Id);
    }

    public void RequirePermission(Caller caller, bool withData)
    {
        string[] sufficient = Kind == WatchedKind.Events
            ? ["Calendars.ReadBasic", "Calendars.Read", "Calendars.ReadWrite"]
            // Contents, even a few, are for who may read mail.
            : withData ? ["Mail.Read", "Mail.ReadWrite"] : ["Mail.ReadBasic", "Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"];
        // Mail.Read.Shared does not suffice: for somebody else's mailbox only the app's own permission does.
        if (!sufficient.Any(caller.Has) || (!caller.IsApplication && caller.ObjectId != User.Id))
        {
            throw Denied();
        }
    }

    public static GraphException Denied() => new(403, "ExtensionError",
        "Operation: Create; Exception: [Status Code: Forbidden; Reason: Access is denied. Check credentials and try again.]");

    private static DemoUser FindUser(Match match, Caller caller, World world)
    {
        var key = match.Groups["user"] is { Success: true } named ? Uri.UnescapeDataString(named.Value) : caller.ObjectId;
        if (key is null)
        {
            throw new GraphException(400, "BadRequest", "/me request is only valid with delegated authentication flow.");
        }

        return world.FindUser(key) ?? throw new GraphException(404, "ErrorInvalidUser", $"The requested user '{key}' is invalid.");
    }

    [GeneratedRegex(@"^/?(?:me|users(?:/(?<user>[^/'()]+)|\('(?<user>[^'/]+)'\)))/(?:(?:mailfolders(?:/(?<folder>[^/'()]+)|\('(?<folder>[^'/]+)'\))/)?messages|(?<events>events))/?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Form();
}
