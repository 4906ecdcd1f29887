using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

internal sealed class SendHandlers(World world)
{
    public Task<GraphResult> DraftAsync(GraphCall call)
    {
        call.Query.Allow();
        var draft = MessageWriting.Apply(MessageDraft.Empty, call.RequiredBody, isDraft: true);
        return Task.FromResult(CreatedDraft(call, MailboxOf(call).Draft(draft.Mail, draft.Mark)));
    }

    public Task<GraphResult> CreateReplyAsync(GraphCall call)
    {
        call.Query.Allow();
        var answered = MailLookup.Message(MailboxOf(call), call);
        if (call.Body is { } body && Unknown(body, "message", "comment") is { } name)
            throw new GraphException(StatusCodes.Status400BadRequest, "RequestBodyRead", $"The parameter '{name}' in the request payload is not a valid parameter for the operation 'createReply'.");
        var reply = MessageDraft.Empty with { Mail = Reply(answered, JsonRead.Text(call.Body?["comment"], "comment")) };
        if (call.Body?["message"] is JsonObject changes)
            reply = MessageWriting.Apply(reply, changes, isDraft: true);
        return Task.FromResult(CreatedDraft(call, MailboxOf(call).Draft(reply.Mail, reply.Mark)));
    }

    public Task<GraphResult> SendDraftAsync(GraphCall call)
    {
        call.Query.Allow();
        var mailbox = MailboxOf(call);
        var draft = MailLookup.Message(mailbox, call);
        if (!draft.IsDraft)
            throw new GraphException(StatusCodes.Status400BadRequest, "ErrorInvalidRequest", "The message was sent already.");
        CheckSender(call, draft.Mail);
        CheckRecipients(draft.Mail);
        return mailbox.SendDraft(draft.ImmutableId) is null ? throw MailLookup.NotFound() : Task.FromResult(GraphResult.Accepted);
    }

    public Task<GraphResult> SendMailAsync(GraphCall call)
    {
        call.Query.Allow();
        var body = call.RequiredBody;
        if (Unknown(body, "message", "saveToSentItems") is { } name)
            throw new GraphException(StatusCodes.Status400BadRequest, "RequestBodyRead", $"The parameter '{name}' in the request payload is not a valid parameter for the operation 'sendMail'.");
        if (body["saveToSentItems"] is { } save && !JsonRead.Flag(save, "saveToSentItems"))
            throw new GraphException(StatusCodes.Status501NotImplemented, "NotImplemented", "The sandbox always keeps a copy in Sent Items.");
        var message = body["message"] as JsonObject
            ?? throw new GraphException(StatusCodes.Status400BadRequest, "ErrorInvalidRequest", "The parameter 'Message' is required.");
        var draft = MessageWriting.Apply(MessageDraft.Empty, message, isDraft: true);
        CheckSender(call, draft.Mail);
        CheckRecipients(draft.Mail);
        MailboxOf(call).Send(draft.Mail, draft.Mark);
        return Task.FromResult(GraphResult.Accepted);
    }

    private static NewMessage Reply(StoredMessage answered, string? comment)
    {
        var mail = answered.Mail;
        var to = answered.IsOwn ? mail.To : mail.ReplyTo.Count > 0 ? mail.ReplyTo : mail.From is { } from ? [from] : [];
        var references = string.Join(' ', [.. MessageIds.In(mail.Header("References")), answered.InternetMessageId]);
        return new NewMessage
        {
            Subject = mail.Subject.StartsWith("RE: ", StringComparison.OrdinalIgnoreCase) ? mail.Subject : "RE: " + mail.Subject,
            To = to,
            IsHtml = true,
            Body = $"<html><body><div>{WebUtility.HtmlEncode(comment ?? "")}</div><hr><div>{(mail.IsHtml ? mail.Body : WebUtility.HtmlEncode(mail.Body))}</div></body></html>",
            ConversationId = answered.ConversationId,
            Headers = [new("In-Reply-To", answered.InternetMessageId), new("References", references)],
        };
    }

    private static GraphResult CreatedDraft(GraphCall call, StoredMessage draft) =>
        GraphResult.Created(MailContext.Entity(call, MessageView.Of(call), draft));

    private static string? Unknown(JsonObject body, params string[] known) =>
        body.Select(member => member.Key).FirstOrDefault(name => !name.Contains('@', StringComparison.Ordinal) && !known.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static void CheckSender(GraphCall call, NewMessage mail)
    {
        var own = call.User.Aliases.Append(call.User.Address);
        if (mail.From is { } from && !own.Contains(from.Address, StringComparer.OrdinalIgnoreCase))
            throw new GraphException(StatusCodes.Status403Forbidden, "ErrorSendAsDenied", "The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.");
    }

    private static void CheckRecipients(NewMessage mail)
    {
        MailPerson[] recipients = [.. mail.To, .. mail.Cc, .. mail.Bcc];
        if (recipients.Length == 0)
            throw new GraphException(StatusCodes.Status400BadRequest, "ErrorInvalidRecipients", "A message can't be sent because it contains no recipients.");
        if (recipients.FirstOrDefault(person => !IsAddress(person.Address)) is { } wrong)
            throw new GraphException(StatusCodes.Status400BadRequest, "ErrorInvalidRecipients",
                $"At least one recipient is not valid., Recipient '{wrong.Address}' is not resolved. All recipients must be resolved before a message can be submitted.");
    }

    private static bool IsAddress(string address) =>
        address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < address.Length - 1 && !address.AsSpan().ContainsAny(" <>\r\n");

    private Mailbox MailboxOf(GraphCall call) => world.MailboxOf(call.User);
}
