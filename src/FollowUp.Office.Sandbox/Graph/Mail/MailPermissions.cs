namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>Microsoft's permission table, as far as mail goes.</summary>
internal static class MailPermissions
{
    public static readonly GraphPermission List = new(["Mail.Read", "Mail.ReadBasic", "Mail.ReadWrite"], ["Mail.Read", "Mail.ReadBasic.All", "Mail.ReadWrite"]);

    /// <summary>The table lets Mail.ReadWrite list messages and not get one.</summary>
    public static readonly GraphPermission Get = new(["Mail.Read", "Mail.ReadBasic"], ["Mail.Read", "Mail.ReadBasic.All"]);

    public static readonly GraphPermission Attachments = new(["Mail.Read"], ["Mail.Read"]);
    public static readonly GraphPermission Write = new(["Mail.ReadWrite"], ["Mail.ReadWrite"]);
    public static readonly GraphPermission Rules = new(["MailboxSettings.Read"], ["MailboxSettings.Read"]);
    public static readonly GraphPermission Send = new(["Mail.Send"], ["Mail.Send"]);
}
