using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Folders and messages as Outlook shows them, and what a person does with them there.</summary>
internal static class MessagesControl
{
    private sealed record MoveWish(string? Folder);

    public static void Map(RouteGroupBuilder control)
    {
        control.MapGet("/folders", (HttpRequest request, ControlUser users) => Folders(users.MailboxOf(request)));
        control.MapGet("/messages", (HttpRequest request, ControlUser users, string? folder, int? skip, int? take) =>
            Page(users.MailboxOf(request), folder ?? MailFolder.Inbox, Math.Max(0, skip ?? 0), Math.Clamp(take ?? 50, 1, 200)));
        control.MapGet("/messages/{id}", (HttpRequest request, ControlUser users, string id) => Whole(users.MailboxOf(request), id));
        control.MapPost("/messages/{id}/read", (HttpRequest request, ControlUser users, string id) =>
            Done(users.MailboxOf(request).SetRead(id, true) is not null));
        control.MapPost("/messages/{id}/move", async (HttpRequest request, ControlUser users, string id) =>
        {
            var wish = await ControlBody.ReadAsync<MoveWish>(request);
            var mailbox = users.MailboxOf(request);
            return Done(mailbox.Move(id, Known(mailbox, wish.Folder ?? "").Id) is not null);
        });
        control.MapDelete("/messages/{id}", (HttpRequest request, ControlUser users, string id) => Done(users.MailboxOf(request).Delete(id)));
    }

    public static MailFolder Known(Mailbox mailbox, string folder) =>
        mailbox.Folder(folder) ?? throw new ControlRefusal($"There is no folder '{folder}'.", StatusCodes.Status404NotFound);

    private static IEnumerable<object> Folders(Mailbox mailbox)
    {
        var all = mailbox.Messages().ToLookup(message => message.FolderId);
        return mailbox.Folders.Select(folder => new
        {
            folder.Id,
            Name = folder.DisplayName,
            folder.WellKnownName,
            Total = all[folder.Id].Count(),
            Unread = all[folder.Id].Count(message => !message.IsRead),
        });
    }

    private static object Page(Mailbox mailbox, string folder, int skip, int take)
    {
        var known = Known(mailbox, folder);
        var messages = mailbox.Messages(known.Id);
        return new { items = messages.Skip(skip).Take(take).Select(message => MessageShape.Row(message, known.WellKnownName)), total = messages.Count };
    }

    private static MessageView Whole(Mailbox mailbox, string id)
    {
        var message = mailbox.Find(id) ?? throw ControlRefusal.NoSuchMessage();
        return MessageShape.Whole(message, mailbox.Folder(message.FolderId)!.WellKnownName);
    }

    private static IResult Done(bool found) => found ? Results.NoContent() : throw ControlRefusal.NoSuchMessage();
}
