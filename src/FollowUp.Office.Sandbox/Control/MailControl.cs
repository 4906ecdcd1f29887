using FollowUp.Office.Sandbox.Mime;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Lets mail come and go: a file is received, and the user writes.</summary>
internal static class MailControl
{
    private sealed record Draft(IReadOnlyList<Recipient>? To, string? Subject, string? Body, string? InReplyTo);

    private sealed record Recipient(string? Name, string? Address);

    public static void Map(RouteGroupBuilder control)
    {
        control.MapPost("/mail/receive", ReceiveAsync);
        control.MapPost("/mail/send", SendAsync);
    }

    private static async Task<IResult> ReceiveAsync(HttpRequest request, ControlUser users)
    {
        var read = MimeReader.Read(await MailBytes.ReadAsync(request));
        return read.IsMail ? Created(users.MailboxOf(request).Deliver(read.Message)) : throw new ControlRefusal(read.Error);
    }

    private static async Task<IResult> SendAsync(HttpRequest request, ControlUser users)
    {
        var draft = await ControlBody.ReadAsync<Draft>(request);
        var mailbox = users.MailboxOf(request);
        var to = (draft.To ?? []).Where(person => !string.IsNullOrWhiteSpace(person.Address))
            .Select(person => new MailPerson(person.Name ?? "", person.Address!.Trim())).ToList();
        if (to.Count == 0) throw new ControlRefusal("Say to whom the mail goes.");
        if (to.Find(person => !IsAddress(person.Address)) is { } wrong) throw new ControlRefusal($"'{wrong.Address}' is no mail address.");
        return Created(mailbox.Send(new NewMessage
        {
            To = to,
            Subject = draft.Subject ?? "",
            Body = draft.Body ?? "",
            Headers = draft.InReplyTo is null ? [] : Threading(mailbox.Find(draft.InReplyTo) ?? throw ControlRefusal.NoSuchMessage()),
        }));
    }

    public static IResult Created(StoredMessage message) => Results.Json(
        new { id = message.ImmutableId, message.InternetMessageId, message.ConversationId }, statusCode: StatusCodes.Status201Created);

    private static IReadOnlyList<KeyValuePair<string, string>> Threading(StoredMessage answered)
    {
        var earlier = answered.Mail.Header("References") ?? answered.Mail.Header("In-Reply-To");
        return
        [
            new("In-Reply-To", answered.InternetMessageId),
            new("References", earlier is null ? answered.InternetMessageId : $"{earlier} {answered.InternetMessageId}"),
        ];
    }

    private static bool IsAddress(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);
}
