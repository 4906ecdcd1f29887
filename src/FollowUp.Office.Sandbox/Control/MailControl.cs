using System.Globalization;
using FollowUp.Office.Sandbox.Mime;
using FollowUp.Office.Sandbox.Samples;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Lets mail come and go: a file is received, and the user writes.</summary>
internal static class MailControl
{
    private sealed record Draft(IReadOnlyList<Recipient>? To, string? Subject, string? Body, string? InReplyTo);

    private sealed record SampleWish(string? SampleId);

    private sealed record ReplyWish(string? Kind, string? Body, string? ReturnDate);

    private sealed record Recipient(string? Name, string? Address);

    public static void Map(RouteGroupBuilder control)
    {
        control.MapGet("/samples", () => Catalogue.All);
        control.MapPost("/mail/receive", ReceiveAsync);
        control.MapPost("/mail/send", SendAsync);
        control.MapPost("/mail/{id}/reply-as-other", ReplyAsync);
    }

    private static async Task<IResult> ReceiveAsync(HttpRequest request, ControlUser users, TimeProvider clock)
    {
        var mailbox = users.MailboxOf(request);
        if (request.HasJsonContentType()) return Created(mailbox.Deliver(await SampleAsync(request, clock.GetUtcNow())));
        var read = MimeReader.Read(await MailBytes.ReadAsync(request));
        return read.IsMail ? Created(mailbox.Deliver(read.Message)) : throw new ControlRefusal(read.Error);
    }

    private static async Task<NewMessage> SampleAsync(HttpRequest request, DateTimeOffset now)
    {
        var wish = await ControlBody.ReadAsync<SampleWish>(request);
        return Catalogue.Find(wish.SampleId ?? "", now)
            ?? throw new ControlRefusal($"There is no sample '{wish.SampleId}'.", StatusCodes.Status404NotFound);
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

    private static async Task<IResult> ReplyAsync(HttpRequest request, string id, ControlUser users, TimeProvider clock)
    {
        var wish = await ControlBody.ReadAsync<ReplyWish>(request);
        var mailbox = users.MailboxOf(request);
        var answered = mailbox.Find(id) ?? throw ControlRefusal.NoSuchMessage();
        if (ReplyWriter.Correspondent(answered, mailbox.Owner) is null) throw new ControlRefusal("That message has nobody who could answer.");
        var order = new ReplyOrder(Kind(wish.Kind), wish.Body, Day(wish.ReturnDate));
        return Created(mailbox.Deliver(ReplyWriter.Write(order, answered, mailbox.Owner, clock.GetUtcNow())));
    }

    private static ReplyKind Kind(string? kind) => kind switch
    {
        null or "human" => ReplyKind.Human,
        "outOfOffice" => ReplyKind.OutOfOffice,
        "bounce" => ReplyKind.Bounce,
        _ => throw new ControlRefusal($"A reply is human, outOfOffice or bounce, not '{kind}'."),
    };

    private static DateOnly? Day(string? date) => date switch
    {
        null or "" => null,
        _ when DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new ControlRefusal($"'{date}' is no day such as 2026-12-01."),
    };

    private static IResult Created(StoredMessage message) => Results.Json(
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
