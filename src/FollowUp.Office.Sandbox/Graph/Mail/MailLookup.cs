using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>Finds what a path names in the caller's mailbox, or refuses as Exchange does.</summary>
internal static class MailLookup
{
    public static MailFolder Folder(Mailbox mailbox, string idOrName)
    {
        if (mailbox.Folder(idOrName) is { } folder)
            return folder;
        throw LooksLikeId(idOrName) ? NotFound() : Malformed();
    }

    public static StoredMessage Message(Mailbox mailbox, GraphCall call)
    {
        var id = call.Route["message"];
        if (mailbox.Find(id) is not { } message)
            throw LooksLikeId(id) ? NotFound() : Malformed();
        if (call.Route.TryGetValue("folder", out var folder) && Folder(mailbox, folder).Id != message.FolderId)
            throw NotFound();
        return message;
    }

    public static GraphException NotFound() =>
        new(StatusCodes.Status404NotFound, "ErrorItemNotFound", "The specified object was not found in the store.");

    private static GraphException Malformed() => new(StatusCodes.Status400BadRequest, "ErrorInvalidIdMalformed", "Id is malformed.");

    public static bool LooksLikeId(string id) =>
        id.Length >= 40 && id.StartsWith("AA", StringComparison.Ordinal) | id.StartsWith("AQ", StringComparison.Ordinal)
        && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '=');
}
