namespace FollowUp.Office.Sandbox.Tenant;

internal enum MailChangeKind
{
    Created,
    Updated,
    Deleted,
}

/// <summary>One change in one folder. A move is a Deleted in the folder left and a Created in the folder entered.</summary>
internal sealed record MailChange(long Sequence, MailChangeKind Kind, StoredMessage Message);

/// <summary>What happened in each folder, in order: the memory that delta queries read. Guarded by its mailbox.</summary>
internal sealed class MailLog
{
    private readonly Dictionary<string, List<MailChange>> _byFolder = new(StringComparer.Ordinal);

    public long Last { get; private set; }

    public long Next() => ++Last;

    public void Add(string folderId, MailChangeKind kind, StoredMessage message)
    {
        if (!_byFolder.TryGetValue(folderId, out var changes))
            _byFolder[folderId] = changes = [];
        changes.Add(new MailChange(Last, kind, message));
    }

    /// <summary>The changes after one number up to and with another, oldest first; looks only at the changes asked for.</summary>
    public IReadOnlyList<MailChange> Between(string folderId, long after, long until)
    {
        if (!_byFolder.TryGetValue(folderId, out var changes))
            return [];
        var first = changes.Count;
        while (first > 0 && changes[first - 1].Sequence > after)
            first--;
        return [.. changes.Skip(first).TakeWhile(change => change.Sequence <= until)];
    }
}
