namespace FollowUp.Office.Core.Replies;

/// <summary>A name and an address as a mail states them; either may be empty.</summary>
/// <param name="Name">The display name, possibly empty.</param>
/// <param name="Address">The address as written, possibly empty or broken.</param>
public sealed record Person(string Name, string Address);

/// <summary>One header field of a mail, unfolded; names repeat.</summary>
/// <param name="Name">The field's name as written.</param>
/// <param name="Value">The field's value as on the wire: encoded words stay encoded.</param>
public sealed record HeaderField(string Name, string Value);

/// <summary>In which of the two watched places a mail was found.</summary>
public enum MailSide
{
    /// <summary>It came in: any folder that is not Sent Items.</summary>
    Received,

    /// <summary>The mailbox's owner sent it: Sent Items.</summary>
    Sent,
}

/// <summary>
/// What the product knows of one mail, free of any host's types. From the cheap listing only the fields up to
/// <see cref="IsDraft"/> are filled; <see cref="Headers"/> and what follows come with the full message, which is
/// fetched only for mail that may concern a lead (DESIGN 4.3).
/// </summary>
public sealed record MessageFacts
{
    /// <summary>The store's immutable id of the mail.</summary>
    public required string Id { get; init; }

    /// <summary>Message-ID with angle brackets, trimmed; empty where the mail has none.</summary>
    public required string InternetMessageId { get; init; }

    /// <summary>The store's conversation id; a hint, never proof (facts: splits and rotates with outside senders).</summary>
    public required string ConversationId { get; init; }

    /// <summary>The subject, decoded; never logged.</summary>
    public required string Subject { get; init; }

    /// <summary>Who wrote the mail; null where the mail states nobody.</summary>
    public required Person? From { get; init; }

    /// <summary>Who sent it for the author; null where it is the author.</summary>
    public Person? Sender { get; init; }

    /// <summary>Whom the author wants answered instead of themselves (Reply-To); empty where nobody else.</summary>
    public IReadOnlyList<Person> ReplyTo { get; init; } = [];

    /// <summary>To, Cc and Bcc, in this order.</summary>
    public IReadOnlyList<Person> Recipients { get; init; } = [];

    /// <summary>When the mailbox received it, or for one's own mail when it was sent.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Where it was found.</summary>
    public required MailSide Side { get; init; }

    /// <summary>True while it is only being written; drafts are never touches.</summary>
    public bool IsDraft { get; init; }

    /// <summary>A link that opens the mail in Outlook, where the store gives one.</summary>
    public string? WebLink { get; init; }

    /// <summary>Header fields in order; empty until the full message is fetched.</summary>
    public IReadOnlyList<HeaderField> Headers { get; init; } = [];

    /// <summary>MAPI message class (PidTagMessageClass), such as IPM.Note or REPORT.IPM.Note.NDR; null when not known.</summary>
    public string? MessageClass { get; init; }

    /// <summary>MAPI in-reply-to (PidTagInReplyToId); null when not known.</summary>
    public string? MapiInReplyTo { get; init; }

    /// <summary>MAPI references (PidTagInternetReferences); null when not known.</summary>
    public string? MapiReferences { get; init; }

    /// <summary>True where the store itself calls it an invitation, an answer to one or a cancellation.</summary>
    public bool IsCalendarMessage { get; init; }

    /// <summary>The body as plain text, cut by the fetcher; held in memory only, never stored or logged.</summary>
    public string? BodyText { get; init; }

    /// <summary>
    /// The mail as it came over the wire (RFC 5322), cut by the fetcher; null unless it was asked for, which is worth a call
    /// for a delivery report only. Held in memory only.
    /// </summary>
    public string? Source { get; init; }

    /// <summary>All values of a header field, in order; the name is compared without case (RFC 5322 1.2.2).</summary>
    public IEnumerable<string> HeaderValues(string name) =>
        Headers.Where(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(field => field.Value);
}
