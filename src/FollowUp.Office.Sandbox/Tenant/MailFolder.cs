namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>A folder that every mailbox has; the well-known name works in addresses wherever the id does.</summary>
internal sealed record MailFolder(string Id, string DisplayName, string WellKnownName)
{
    public const string Inbox = "inbox";
    public const string Drafts = "drafts";
    public const string SentItems = "sentitems";
    public const string DeletedItems = "deleteditems";

    private static readonly (string DisplayName, string WellKnownName)[] Standard =
    [
        ("Inbox", Inbox), ("Drafts", Drafts), ("Sent Items", SentItems),
        ("Archive", "archive"), ("Junk Email", "junkemail"), ("Deleted Items", DeletedItems),
    ];

    public static IReadOnlyList<MailFolder> Of(DemoUser owner) =>
        [.. Standard.Select(folder => new MailFolder(ItemIds.Folder(owner, folder.WellKnownName), folder.DisplayName, folder.WellKnownName))];
}
