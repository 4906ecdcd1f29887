using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

internal sealed class MessageHandlers(World world)
{
    public Task<GraphResult> ListAsync(GraphCall call)
    {
        var view = MessageView.Of(call);
        return Task.FromResult(ODataPage.Of(call, MailContext.Collection(call, view), Found(call), message => view.Shape(message)));
    }

    public Task<GraphResult> CountAsync(GraphCall call)
    {
        call.Query.Allow("$filter");
        var count = Found(call).Count.ToString(CultureInfo.InvariantCulture);
        return Task.FromResult(new GraphResult(StatusCodes.Status200OK) { Content = ("text/plain", Encoding.ASCII.GetBytes(count)) });
    }

    public Task<GraphResult> GetAsync(GraphCall call)
    {
        call.Query.Allow("$select", "$expand");
        return Task.FromResult(GraphResult.Ok(MailContext.Entity(call, MessageView.Of(call), MailLookup.Message(MailboxOf(call), call))));
    }

    public Task<GraphResult> PatchAsync(GraphCall call)
    {
        call.Query.Allow();
        var mailbox = MailboxOf(call);
        var message = MailLookup.Message(mailbox, call);
        Match(call, message);
        var draft = MessageWriting.Apply(MessageDraft.Of(message), call.RequiredBody, message.IsDraft);
        var changed = mailbox.Update(message.ImmutableId, draft.Over) ?? throw MailLookup.NotFound();
        return Task.FromResult(GraphResult.Ok(MailContext.Entity(call, MessageView.Of(call), changed)));
    }

    public Task<GraphResult> DeleteAsync(GraphCall call)
    {
        call.Query.Allow();
        var mailbox = MailboxOf(call);
        var message = MailLookup.Message(mailbox, call);
        Match(call, message);
        return mailbox.Delete(message.ImmutableId) ? Task.FromResult(GraphResult.NoContent) : throw MailLookup.NotFound();
    }

    public Task<GraphResult> MoveAsync(GraphCall call)
    {
        call.Query.Allow();
        var mailbox = MailboxOf(call);
        var destination = call.RequiredBody["destinationId"]?.ToString() ?? throw new GraphException(
            StatusCodes.Status400BadRequest, "ErrorInvalidRequest", "The parameter 'DestinationId' is required.");
        var folder = MailLookup.Folder(mailbox, destination);
        var moved = mailbox.Move(MailLookup.Message(mailbox, call).ImmutableId, folder.Id) ?? throw MailLookup.NotFound();
        return Task.FromResult(GraphResult.Created(MailContext.Entity(call, MessageView.Of(call), moved)));
    }

    public Task<GraphResult> AttachmentsAsync(GraphCall call)
    {
        call.Query.Allow("$top", "$skip", "$count");
        var message = MailLookup.Message(MailboxOf(call), call);
        var files = Attachments.Of(message);
        var context = $"{call.BaseUrl}/$metadata#users('{call.User.Id}')/messages('{call.Route["message"]}')/attachments";
        return Task.FromResult(ODataPage.Of(call, context, [.. files.Select(file => file!.DeepClone().AsObject())], (JsonObject file) => file));
    }

    public Task<GraphResult> MimeAsync(GraphCall call)
    {
        call.Query.Allow();
        var message = MailLookup.Message(MailboxOf(call), call);
        return Task.FromResult(new GraphResult(StatusCodes.Status200OK) { Content = ("text/plain", message.Mail.Mime ?? MimeText.Of(message)) });
    }

    private IReadOnlyList<StoredMessage> Found(GraphCall call)
    {
        var mailbox = MailboxOf(call);
        var folder = call.Route.TryGetValue("folder", out var name) ? MailLookup.Folder(mailbox, name).Id : null;
        return MessageQuery.Run(call, mailbox.Messages(folder));
    }

    private Mailbox MailboxOf(GraphCall call) => world.MailboxOf(call.User);

    private static void Match(GraphCall call, StoredMessage message)
    {
        if (call.IfMatch is { } etag && etag != "*" && etag != message.ETag)
            throw new GraphException(StatusCodes.Status412PreconditionFailed, "ErrorIrresolvableConflict", "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.");
    }
}
