using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>The <c>@odata.context</c> of answers about messages.</summary>
internal static class MailContext
{
    public static string Collection(GraphCall call, MessageView view)
    {
        var folder = call.Route.TryGetValue("folder", out var name) ? $"/mailFolders('{name}')" : "";
        return $"{call.BaseUrl}/$metadata#users('{call.User.Id}'){folder}/messages{view.ContextSuffix}";
    }

    public static JsonObject Entity(GraphCall call, MessageView view, StoredMessage message)
    {
        var json = view.Shape(message);
        json.Insert(0, "@odata.context", Collection(call, view) + "/$entity");
        return json;
    }
}
