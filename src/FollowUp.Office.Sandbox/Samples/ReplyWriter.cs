using System.Globalization;
using FollowUp.Office.Sandbox.Mime;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Samples;

internal enum ReplyKind
{
    Human,
    OutOfOffice,
    Bounce,
}

/// <summary>What the other side does: a body of one's own for a human, a date of return for an absence.</summary>
internal sealed record ReplyOrder(ReplyKind Kind, string? Body = null, DateOnly? ReturnDate = null);

/// <summary>
/// Writes the other side's answer to a message as a mail on the wire, and reads it back: what arrives has been through
/// the same reader as any file.
/// </summary>
internal static class ReplyWriter
{
    /// <summary>Who would answer: the first recipient of an own mail, the sender of a received one. Null where nobody can.</summary>
    public static MailPerson? Correspondent(StoredMessage answered, DemoUser owner)
    {
        IEnumerable<MailPerson?> candidates = answered.IsOwn
            ? [.. answered.Mail.To, .. answered.Mail.Cc, .. answered.Mail.Bcc]
            : [answered.Mail.From, .. answered.Mail.ReplyTo];
        return candidates.FirstOrDefault(person => person is not null && person.Address.Contains('@', StringComparison.Ordinal) && !IsOwner(person, owner));
    }

    public static NewMessage Write(ReplyOrder order, StoredMessage answered, DemoUser owner, DateTimeOffset now)
    {
        var other = Correspondent(answered, owner) ?? throw new ArgumentException("The message has no correspondent who could answer.", nameof(answered));
        var letter = new Letter(answered, owner, other, now);
        var mime = order.Kind switch
        {
            ReplyKind.OutOfOffice => OutOfOffice.Write(letter, order.ReturnDate, order.Body),
            ReplyKind.Bounce => Bounce.Write(letter),
            _ => Human(letter, order.Body),
        };
        return MimeReader.Read(mime).Message ?? throw new InvalidOperationException("The reply that was written cannot be read.");
    }

    private static byte[] Human(Letter letter, string? body) => letter.Begin(letter.Other)
        .TextField("Subject", letter.ReplySubject)
        .Text($"{(string.IsNullOrWhiteSpace(body) ? ReplyText.For(letter) : body.TrimEnd())}\n\n{ReplyText.Quote(letter)}")
        .ToBytes();

    private static bool IsOwner(MailPerson person, DemoUser owner) =>
        owner.Aliases.Append(owner.Address).Contains(person.Address, StringComparer.OrdinalIgnoreCase);
}

/// <summary>What every answer shares: whom it goes to, which thread it is in, when it is written.</summary>
internal sealed record Letter(StoredMessage Answered, DemoUser Owner, MailPerson Other, DateTimeOffset Now)
{
    public string Domain => Other.Address[(Other.Address.LastIndexOf('@') + 1)..];

    public string Subject => MailThread.Subject(Answered.Mail.Subject);

    public string ReplySubject => IsReply(Subject) ? Subject : "Re: " + Subject;

    /// <summary>The fields of an answer up to its subject.</summary>
    public MimeWriter Begin(MailPerson from, string? returnPath = null) => new MimeWriter()
        .Field("Return-Path", returnPath ?? $"<{from.Address}>")
        .People("From", from)
        .People("To", new MailPerson(Owner.Name, Owner.Address))
        .Date(Now)
        .Field("Message-ID", MessageIds.New(from.Address))
        .Field("In-Reply-To", Answered.InternetMessageId)
        .Field("References", MailThread.References(Answered))
        .Field("MIME-Version", "1.0");

    private static bool IsReply(string subject) =>
        Array.Exists(["re:", "aw:", "antw:", "sv:", "rv:"], mark => subject.StartsWith(mark, true, CultureInfo.InvariantCulture));
}
