namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>A name and an address as a mail states them; the address may be empty or broken, as real mail has it.</summary>
internal sealed record MailPerson(string Name, string Address);

/// <summary>A file that travels with a mail.</summary>
internal sealed record MailAttachment(string Name, string ContentType, byte[] Content, bool IsInline = false, string? ContentId = null);

/// <summary>A mail before a mailbox has taken it in: what the MIME reader, the samples and the composer hand over.</summary>
internal sealed record NewMessage
{
    public string Subject { get; init; } = "";

    /// <summary>Null where the mail states no sender at all.</summary>
    public MailPerson? From { get; init; }

    /// <summary>Null means the same as <see cref="From"/>.</summary>
    public MailPerson? Sender { get; init; }

    public IReadOnlyList<MailPerson> To { get; init; } = [];
    public IReadOnlyList<MailPerson> Cc { get; init; } = [];
    public IReadOnlyList<MailPerson> Bcc { get; init; } = [];
    public IReadOnlyList<MailPerson> ReplyTo { get; init; } = [];

    /// <summary>The date that the mail itself states; the mailbox stamps its own time of receipt.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>With angle brackets; null lets the mailbox make one.</summary>
    public string? InternetMessageId { get; init; }

    /// <summary>Null lets the mailbox thread the mail by In-Reply-To and References.</summary>
    public string? ConversationId { get; init; }

    public bool IsHtml { get; init; }
    public string Body { get; init; } = "";

    /// <summary>All header fields in order, repeated names kept, values unfolded and otherwise as on the wire.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>The bytes on the wire, for <c>GET /messages/{id}/$value</c>; null where the mail was made here.</summary>
    public byte[]? Mime { get; init; }

    /// <summary>PidTagMessageClass (String 0x001A), such as REPORT.IPM.Note.NDR.</summary>
    public string MessageClass { get; init; } = "IPM.Note";

    /// <summary>Graph's meetingMessageType for calendar mail, such as meetingAccepted; null for all other mail.</summary>
    public string? MeetingMessageType { get; init; }

    /// <summary>The first value of a header field, by name without case.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
