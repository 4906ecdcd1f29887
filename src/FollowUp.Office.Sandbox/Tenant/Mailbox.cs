using FollowUp.Office.Sandbox.Changes;

namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>
/// One person's mail. Everything is in memory and under one lock; what leaves are snapshots.
/// <paramref name="carry"/> takes a sent mail to the recipients who have a mailbox here.
/// </summary>
internal sealed class Mailbox(DemoUser owner, TimeProvider clock, ChangeFeed changes, Action<NewMessage, IEnumerable<MailPerson>> carry)
{
    private readonly Lock _gate = new();
    private readonly MailLog _log = new();
    private readonly Dictionary<string, StoredMessage> _messages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _immutableIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byInternetMessageId = new(StringComparer.Ordinal);
    private long _arrivals;

    /// <summary>The message, the folder it happened in, and what happened; raised after the change is visible.</summary>
    public event Action<StoredMessage, string, MailChangeKind>? Changed;

    public DemoUser Owner { get; } = owner;
    public IReadOnlyList<MailFolder> Folders { get; private set; } = MailFolder.Of(owner);

    /// <summary>In the order in which they are applied.</summary>
    public IReadOnlyList<MailRule> Rules { get; private set; } = [];

    /// <summary>By id or by well-known name.</summary>
    public MailFolder? Folder(string idOrName) => Folders.FirstOrDefault(folder => folder.Is(idOrName));

    /// <summary>The folder of that name, made where there is none.</summary>
    public MailFolder FolderNamed(string displayName)
    {
        lock (_gate)
        {
            if (Folders.FirstOrDefault(folder => folder.DisplayName.Equals(displayName, StringComparison.OrdinalIgnoreCase)) is { } found)
                return found;
            var made = MailFolder.Own(Owner, displayName);
            Folders = [.. Folders, made];
            return made;
        }
    }

    public void AddRule(MailRule rule)
    {
        lock (_gate)
            Rules = [.. Rules, rule];
    }

    public bool RemoveRule(string id)
    {
        lock (_gate)
        {
            var before = Rules.Count;
            Rules = [.. Rules.Where(rule => rule.Id != id)];
            return Rules.Count < before;
        }
    }

    /// <summary>A folder goes with all that is in it, as when a person deletes it for good.</summary>
    public void RemoveFolder(MailFolder folder)
    {
        foreach (var message in Messages(folder.Id))
            Remove(message);
        lock (_gate)
            Folders = [.. Folders.Where(other => other.Id != folder.Id)];
    }

    /// <summary>By immutable or default id; a default id from before a move finds nothing.</summary>
    public StoredMessage? Find(string id)
    {
        lock (_gate)
        {
            return _messages.GetValueOrDefault(_immutableIds.GetValueOrDefault(id, id));
        }
    }

    /// <summary>Newest first; all folders without a name.</summary>
    public IReadOnlyList<StoredMessage> Messages(string? folder = null)
    {
        var id = folder is null ? null : Required(folder).Id;
        lock (_gate)
        {
            return [.. _messages.Values.Where(message => id is null || message.FolderId == id)
                .OrderByDescending(message => message.ReceivedAt).ThenByDescending(message => message.Arrival)];
        }
    }

    /// <summary>A folder's changes after a number, and the number up to which they reach.</summary>
    public (IReadOnlyList<MailChange> Changes, long Until) ChangesAfter(string folderId, long after, long? until = null)
    {
        lock (_gate)
        {
            var end = until ?? _log.Last;
            return (_log.Between(folderId, after, end), end);
        }
    }

    /// <summary>What goes to the inbox goes through its rules first: a mail that one of them moves was never in the inbox.</summary>
    public StoredMessage Deliver(NewMessage mail, string folder = MailFolder.Inbox)
    {
        var rule = folder == MailFolder.Inbox ? Rules.FirstOrDefault(rule => rule.IsEnabled && rule.Fits(mail)) : null;
        var target = rule?.FolderId ?? folder;
        return Add(mail, target, message => message with { SentAt = Second(mail.Date ?? message.ReceivedAt) });
    }

    /// <summary>As the owner writes and sends it: the copy lies in Sent Items.</summary>
    public StoredMessage Send(NewMessage mail, Func<StoredMessage, StoredMessage>? shape = null)
    {
        var sent = Add(AsOwn(mail), MailFolder.SentItems, message => (shape?.Invoke(message) ?? message) with { IsOwn = true, IsRead = true });
        carry(OnTheWire(sent), [.. sent.Mail.To, .. sent.Mail.Cc, .. sent.Mail.Bcc]);
        return sent;
    }

    public StoredMessage Draft(NewMessage mail, Func<StoredMessage, StoredMessage>? shape = null) =>
        Add(AsOwn(mail), MailFolder.Drafts, message => (shape?.Invoke(message) ?? message) with { IsOwn = true, IsRead = true, IsDraft = true });

    /// <summary>The draft becomes the copy in Sent Items and keeps its immutable id, as in Exchange.</summary>
    public StoredMessage? SendDraft(string id)
    {
        var now = Second(clock.GetUtcNow());
        var sent = Replace(id, Required(MailFolder.SentItems).Id, draft => draft with { IsDraft = false, SentAt = now, ReceivedAt = now });
        if (sent is not null)
            carry(OnTheWire(sent), [.. sent.Mail.To, .. sent.Mail.Cc, .. sent.Mail.Bcc]);
        return sent;
    }

    public StoredMessage? Move(string id, string folder) => Replace(id, Required(folder).Id, message => message);

    public StoredMessage? SetRead(string id, bool isRead) => Update(id, message => message with { IsRead = isRead });

    public StoredMessage? Update(string id, Func<StoredMessage, StoredMessage> change) => Replace(id, null, change);

    /// <summary>To Deleted Items; from there, for good.</summary>
    public bool Delete(string id)
    {
        var message = Find(id);
        if (message is null)
            return false;
        return message.FolderId == Required(MailFolder.DeletedItems).Id ? Remove(message) : Move(id, MailFolder.DeletedItems) is not null;
    }

    private StoredMessage Add(NewMessage mail, string folder, Func<StoredMessage, StoredMessage> shape)
    {
        var folderId = Required(folder).Id;
        var now = clock.GetUtcNow();
        StoredMessage message;
        lock (_gate)
        {
            var parent = MessageIds.AnsweredBy(mail).Select(ByInternetMessageId).FirstOrDefault(found => found is not null);
            var (conversationId, conversationIndex) = Conversations.Of(mail, parent, now);
            message = Record(folderId, MailChangeKind.Created, shape(new StoredMessage
            {
                ImmutableId = ItemIds.NewImmutable(),
                Arrival = ++_arrivals,
                FolderId = folderId,
                Mail = mail,
                InternetMessageId = mail.InternetMessageId ?? MessageIds.New(Owner.Address),
                ConversationId = conversationId,
                ConversationIndex = conversationIndex,
                CreatedAt = Second(now),
                ModifiedAt = Second(now),
                ReceivedAt = Second(now),
                SentAt = Second(now),
            }));
        }
        Announce((message, folderId, MailChangeKind.Created));
        return message;
    }

    private StoredMessage? Replace(string id, string? folderId, Func<StoredMessage, StoredMessage> change)
    {
        StoredMessage before, after;
        lock (_gate)
        {
            if (Find(id) is not { } found)
                return null;
            before = found;
            after = change(before) with { FolderId = folderId ?? before.FolderId, ModifiedAt = Second(clock.GetUtcNow()) };
            if (after.FolderId == before.FolderId)
            {
                after = Record(after.FolderId, MailChangeKind.Updated, after);
            }
            else
            {
                Record(before.FolderId, MailChangeKind.Deleted, before);
                after = Record(after.FolderId, MailChangeKind.Created, after);
            }
        }
        if (after.FolderId == before.FolderId)
            Announce((after, after.FolderId, MailChangeKind.Updated));
        else
            Announce((before, before.FolderId, MailChangeKind.Deleted), (after, after.FolderId, MailChangeKind.Created));
        return after;
    }

    private bool Remove(StoredMessage message)
    {
        lock (_gate)
        {
            if (!_messages.ContainsKey(message.ImmutableId))
                return false;
            Record(message.FolderId, MailChangeKind.Deleted, message);
            _messages.Remove(message.ImmutableId);
        }
        Announce((message, message.FolderId, MailChangeKind.Deleted));
        return true;
    }

    private StoredMessage Record(string folderId, MailChangeKind kind, StoredMessage message)
    {
        var stamped = message with { Version = _log.Next() };
        _log.Add(folderId, kind, stamped);
        if (kind == MailChangeKind.Deleted)
        {
            _immutableIds.Remove(stamped.Id);
        }
        else
        {
            _messages[stamped.ImmutableId] = stamped;
            _immutableIds[stamped.Id] = stamped.ImmutableId;
            _byInternetMessageId[stamped.InternetMessageId] = stamped.ImmutableId;
        }
        return stamped;
    }

    private void Announce(params ReadOnlySpan<(StoredMessage Message, string FolderId, MailChangeKind Kind)> happened)
    {
        foreach (var (message, folderId, kind) in happened)
            Changed?.Invoke(message, folderId, kind);
        changes.Publish("mail");
    }

    private StoredMessage? ByInternetMessageId(string id) =>
        _byInternetMessageId.TryGetValue(id, out var immutableId) ? _messages.GetValueOrDefault(immutableId) : null;

    private NewMessage AsOwn(NewMessage mail) => mail with { From = mail.From ?? new MailPerson(Owner.Name, Owner.Address) };

    private static NewMessage OnTheWire(StoredMessage sent) => sent.Mail with
    {
        InternetMessageId = sent.InternetMessageId,
        Date = sent.SentAt,
        Bcc = [],
        ConversationId = null,
        Mime = null,
        Headers = [.. sent.Mail.Headers, new("Thread-Index", Convert.ToBase64String(sent.ConversationIndex))],
    };

    private MailFolder Required(string idOrName) =>
        Folder(idOrName) ?? throw new ArgumentException($"The mailbox has no folder '{idOrName}'.", nameof(idOrName));

    // Outlook keeps whole seconds: a reply can look older than the mail that it answers within one.
    private static DateTimeOffset Second(DateTimeOffset time) =>
        new(time.UtcTicks - time.UtcTicks % TimeSpan.TicksPerSecond, TimeSpan.Zero);
}
