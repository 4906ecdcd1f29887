using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Inbox rules, as a person sets them in Outlook.</summary>
internal static class RulesControl
{
    private sealed record Wish(string? Folder, string? SenderContains, string? SubjectContains);

    public static void Map(RouteGroupBuilder control)
    {
        control.MapPost("/mail/rules", AddAsync);
        control.MapDelete("/mail/rules/{id}", (HttpRequest request, ControlUser users, string id) =>
            users.MailboxOf(request).RemoveRule(id) ? Results.NoContent() : throw new ControlRefusal("There is no such rule.", StatusCodes.Status404NotFound));
    }

    private static async Task<IResult> AddAsync(HttpRequest request, ControlUser users)
    {
        var wish = await ControlBody.ReadAsync<Wish>(request);
        if (string.IsNullOrWhiteSpace(wish.Folder) || (wish.SenderContains ?? wish.SubjectContains) is null)
            throw new ControlRefusal("Say into which folder, and which words in sender or subject.");
        var mailbox = users.MailboxOf(request);
        var folder = mailbox.FolderNamed(wish.Folder.Trim());
        var rule = new MailRule(Guid.NewGuid().ToString("N"), "To " + folder.DisplayName, folder.Id)
        {
            SenderContains = wish.SenderContains,
            SubjectContains = wish.SubjectContains,
        };
        mailbox.AddRule(rule);
        return Results.Json(new { rule.Id, folder = folder.Id }, statusCode: StatusCodes.Status201Created);
    }
}
