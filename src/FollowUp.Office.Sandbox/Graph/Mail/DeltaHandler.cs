using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>The delta query of one folder: first all that is in it, then what changed, page by page.</summary>
internal sealed class DeltaHandler(World world, DeltaTokens tokens)
{
    public Task<GraphResult> GetAsync(GraphCall call)
    {
        call.Query.Allow("$select", "$expand", "$filter", "$orderby", "$top", "changeType", "$deltatoken", "$skiptoken");
        var mailbox = world.MailboxOf(call.User);
        var folder = MailLookup.Folder(mailbox, call.Route["folder"]);
        var state = Start(call, folder);
        var (changes, until) = mailbox.ChangesAfter(folder.Id, state.After, state.Until);
        var round = DeltaRound.Of(changes, state);
        var page = round.Skip(state.Offset).Take(state.Size ?? ODataPage.Size(call)).ToList();
        var view = new MessageView(call, state.Select, state.Expand);
        var body = new JsonObject { ["@odata.context"] = $"{call.BaseUrl}/$metadata#Collection(message){view.ContextSuffix}" };
        body["value"] = new JsonArray([.. page.Select(change => Shape(mailbox, view, change)).OfType<JsonNode>()]);
        var next = state with { Until = until, Offset = state.Offset + page.Count };
        var address = $"{call.UserUrl}/mailFolders('{folder.Id}')/messages/delta";
        if (next.Offset < round.Count)
            body["@odata.nextLink"] = $"{address}?$skiptoken={tokens.Write(next)}";
        else
            body["@odata.deltaLink"] = $"{address}?$deltatoken={tokens.Write(next with { After = until, Until = null, Offset = 0 })}";
        return Task.FromResult(GraphResult.Ok(body));
    }

    private DeltaState Start(GraphCall call, MailFolder folder)
    {
        var token = call.Query.SkipToken is { Length: > 0 } skip ? skip : call.Query.DeltaToken;
        // An empty token is where the Location of a 410 leads: all over again.
        if (string.IsNullOrEmpty(token))
            return First(call, folder);
        var state = tokens.Read(token) ?? throw Gone(call, folder);
        if (state.UserId != call.User.Id || state.FolderId != folder.Id)
            throw new GraphException(StatusCodes.Status400BadRequest, "BadRequest", "Badly formed token.");
        return call.MaxPageSize is { } size ? state with { Size = size } : state;
    }

    private static DeltaState First(GraphCall call, MailFolder folder)
    {
        var query = call.Query;
        if (query.OrderBy is { } order && !order.Equals("receivedDateTime desc", StringComparison.OrdinalIgnoreCase))
            throw new GraphException(StatusCodes.Status400BadRequest, "ErrorInvalidUrlQuery", "Change tracking supports only $orderby=receivedDateTime desc.");
        DeltaRound.Check(query.Filter, query["changeType"]);
        return new DeltaState(call.User.Id, folder.Id, 0, null, 0, query["$select"], query.Expand, query.Filter, query.OrderBy, query["changeType"], call.MaxPageSize ?? query.Top);
    }

    private static GraphException Gone(GraphCall call, MailFolder folder) =>
        new(StatusCodes.Status410Gone, "SyncStateNotFound", "The sync state generation is not found; a new synchronization is needed.")
        {
            Headers = { ["Location"] = $"{call.UserUrl}/mailFolders('{folder.Id}')/messages/delta?$deltatoken=" },
        };

    // What moved on since then is left out: the next round says that it is gone.
    private static JsonObject? Shape(Mailbox mailbox, MessageView view, MailChange change)
    {
        if (change.Kind == MailChangeKind.Deleted)
            return new JsonObject
            {
                ["@odata.type"] = "#microsoft.graph.message",
                ["id"] = view.IdOf(change.Message),
                ["@removed"] = new JsonObject { ["reason"] = "deleted" },
            };
        return mailbox.Find(change.Message.ImmutableId) is { } message && message.FolderId == change.Message.FolderId
            ? view.Shape(message, alwaysTyped: true)
            : null;
    }
}
