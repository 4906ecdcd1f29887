using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>The same message under another kind of id: what Office.js gives is none that Graph takes.</summary>
internal sealed class TranslateIds(World world)
{
    private const int Most = 1000;
    private static readonly string[] Formats = ["restId", "restImmutableEntryId", "ewsId"];

    public static void Map(GraphRoutes routes, IServiceProvider services) => routes.Map(
        "POST", "users/{user}/translateExchangeIds", Directory.DirectoryPermissions.TranslateIds, services.GetRequiredService<TranslateIds>().PostAsync);

    public Task<GraphResult> PostAsync(GraphCall call)
    {
        call.Query.Allow();
        var body = call.RequiredBody;
        var ids = JsonRead.Strings(body["inputIds"], "inputIds");
        var source = Format(body, "sourceIdType");
        var target = Format(body, "targetIdType");
        if (ids.Count > Most)
            throw new GraphException(StatusCodes.Status400BadRequest, "ErrorInvalidRequest", $"At most {Most} ids can be translated at once.");
        var mailbox = world.MailboxOf(call.User);
        return Task.FromResult(GraphResult.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.BaseUrl}/$metadata#Collection(microsoft.graph.convertIdResult)",
            ["value"] = new JsonArray([.. ids.Select(JsonNode (id) => Translate(mailbox, id, source, target))]),
        }));
    }

    private static JsonObject Translate(Mailbox mailbox, string id, string source, string target)
    {
        var message = mailbox.Find(source == "ewsId" ? ItemIds.FromEws(id) : id);
        if (message is null)
            return new JsonObject
            {
                ["sourceId"] = id,
                ["errorDetails"] = new JsonObject { ["code"] = "ErrorInvalidIdMalformed", ["message"] = "Id is malformed." },
            };
        return new JsonObject
        {
            ["sourceId"] = id,
            ["targetId"] = target switch { "restImmutableEntryId" => message.ImmutableId, "ewsId" => ItemIds.ToEws(message.Id), _ => message.Id },
        };
    }

    private static string Format(JsonObject body, string name)
    {
        var given = JsonRead.OneOf(body[name], name, "entryId", "ewsId", "immutableEntryId", "restId", "restImmutableEntryId");
        return Formats.Contains(given) ? given : throw new GraphException(
            StatusCodes.Status501NotImplemented, "NotImplemented", $"The sandbox does not translate ids of the type '{given}'.");
    }
}
