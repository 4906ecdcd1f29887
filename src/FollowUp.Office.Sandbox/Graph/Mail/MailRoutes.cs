namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>The rows of mail in Graph's table.</summary>
internal static class MailRoutes
{
    private const string User = "users/{user}";
    private const string Folder = User + "/mailFolders/{folder}";
    private const string Message = User + "/messages/{message}";

    public static void Map(GraphRoutes routes, IServiceProvider services)
    {
        var folders = services.GetRequiredService<FolderHandlers>();
        routes.Map("GET", User + "/mailFolders", MailPermissions.List, folders.ListAsync);
        routes.Map("GET", Folder, MailPermissions.List, folders.GetAsync);

        routes.Map("GET", User + "/mailFolders/inbox/messageRules", MailPermissions.Rules, services.GetRequiredService<RuleHandlers>().ListAsync);

        var messages = services.GetRequiredService<MessageHandlers>();
        foreach (var parent in (string[])[User, Folder])
        {
            routes.Map("GET", parent + "/messages", MailPermissions.List, messages.ListAsync);
            routes.Map("GET", parent + "/messages/$count", MailPermissions.List, messages.CountAsync);
            routes.Map("GET", parent + "/messages/{message}", MailPermissions.Get, messages.GetAsync);
            routes.Map("PATCH", parent + "/messages/{message}", MailPermissions.Write, messages.PatchAsync);
            routes.Map("DELETE", parent + "/messages/{message}", MailPermissions.Write, messages.DeleteAsync);
        }
        routes.Map("GET", Message + "/$value", MailPermissions.Get, messages.MimeAsync);
        routes.Map("GET", Message + "/attachments", MailPermissions.Attachments, messages.AttachmentsAsync);
        routes.Map("POST", Message + "/move", MailPermissions.Write, messages.MoveAsync);

        routes.Map("GET", Folder + "/messages/delta", MailPermissions.List, services.GetRequiredService<DeltaHandler>().GetAsync);

        var sending = services.GetRequiredService<SendHandlers>();
        routes.Map("POST", User + "/messages", MailPermissions.Write, sending.DraftAsync);
        routes.Map("POST", Message + "/createReply", MailPermissions.Write, sending.CreateReplyAsync);
        routes.Map("POST", Message + "/send", MailPermissions.Send, sending.SendDraftAsync);
        routes.Map("POST", User + "/sendMail", MailPermissions.Send, sending.SendMailAsync);
    }
}
