namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>An inbox rule that moves mail with some words in its sender or subject into a folder.</summary>
internal sealed record MailRule(string Id, string DisplayName, string FolderId)
{
    public bool IsEnabled { get; init; } = true;
    public string? SenderContains { get; init; }
    public string? SubjectContains { get; init; }

    public bool Fits(NewMessage mail) =>
        Holds(SenderContains, $"{mail.From?.Name} {mail.From?.Address}") && Holds(SubjectContains, mail.Subject);

    private static bool Holds(string? words, string text) => words is null || text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
