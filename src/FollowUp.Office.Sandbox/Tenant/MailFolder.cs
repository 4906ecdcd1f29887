namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>
/// A folder. Those that every mailbox has bear a well-known name, which works in addresses wherever the id does; a folder of
/// one's own has none, and goes by its id there.
/// </summary>
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

    public bool Is(string idOrName) => Id == idOrName || WellKnownName.Equals(idOrName, StringComparison.OrdinalIgnoreCase);

    public static MailFolder Own(DemoUser owner, string displayName)
    {
        var id = ItemIds.Folder(owner, "own/" + displayName);
        return new MailFolder(id, displayName, id);
    }

    public static IReadOnlyList<MailFolder> Of(DemoUser owner) =>
        [.. Standard.Select(folder => new MailFolder(ItemIds.Folder(owner, folder.WellKnownName), folder.DisplayName, folder.WellKnownName))];
}
