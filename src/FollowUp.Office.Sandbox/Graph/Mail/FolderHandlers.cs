using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

internal sealed class FolderHandlers(World world)
{
    private static readonly Dictionary<string, Func<MailFolder, IReadOnlyList<StoredMessage>, JsonNode?>> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = (folder, _) => folder.Id,
        ["displayName"] = (folder, _) => folder.DisplayName,
        ["parentFolderId"] = (folder, _) => ItemIds.Conversation(folder.Id)[..^1],
        ["childFolderCount"] = (_, _) => 0,
        ["unreadItemCount"] = (_, messages) => messages.Count(message => !message.IsRead),
        ["totalItemCount"] = (_, messages) => messages.Count,
        ["isHidden"] = (_, _) => false,
    };

    public Task<GraphResult> ListAsync(GraphCall call)
    {
        call.Query.Allow("$select", "$top", "$skip", "$count", "includeHiddenFolders");
        var mailbox = world.MailboxOf(call.User);
        var context = $"{call.BaseUrl}/$metadata#users('{call.User.Id}')/mailFolders{Suffix(call)}";
        return Task.FromResult(ODataPage.Of(call, context, mailbox.Folders, folder => Shape(call, mailbox, folder)));
    }

    public Task<GraphResult> GetAsync(GraphCall call)
    {
        call.Query.Allow("$select");
        var mailbox = world.MailboxOf(call.User);
        var json = Shape(call, mailbox, MailLookup.Folder(mailbox, call.Route["folder"]));
        json.Insert(0, "@odata.context", $"{call.BaseUrl}/$metadata#users('{call.User.Id}')/mailFolders{Suffix(call)}/$entity");
        return Task.FromResult(GraphResult.Ok(json));
    }

    private static JsonObject Shape(GraphCall call, Mailbox mailbox, MailFolder folder)
    {
        var select = call.Query.Select;
        if (select?.FirstOrDefault(name => !Properties.ContainsKey(name)) is { } unknown)
            throw new GraphException(StatusCodes.Status400BadRequest, "RequestBroker--ParseUri", $"Could not find a property named '{unknown}' on type 'microsoft.graph.mailFolder'.");
        var messages = mailbox.Messages(folder.Id);
        return new JsonObject(Properties
            .Where(property => select is null || property.Key == "id" || select.Contains(property.Key, StringComparer.OrdinalIgnoreCase))
            .Select(property => KeyValuePair.Create(property.Key, property.Value(folder, messages))));
    }

    private static string Suffix(GraphCall call) => call.Query.Select is { } select ? $"({string.Join(',', select)})" : "";
}
