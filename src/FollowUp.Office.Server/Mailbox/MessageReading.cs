using System.Text;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using Microsoft.Graph.Models;
using Person = FollowUp.Office.Core.Replies.Person;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>From Graph's message to the product's facts, cheap or full.</summary>
internal sealed class MessageReading(GraphAccess graph, TimeProvider time)
{
    private const string MessageClass = "String 0x001A";

    /// <summary>Enough for what people write; quoted history and disclaimers may be longer.</summary>
    private const int LongestBody = 32 * 1024;

    /// <summary>A report names the failed address and the failed mail's header near its beginning.</summary>
    private const int LongestSource = 64 * 1024;

    /// <summary>A mail that was just told of may not be found for a moment (facts/reliability 2.1).</summary>
    private static readonly TimeSpan ReplicationPause = TimeSpan.FromSeconds(1);
    private const int Tries = 3;

    private static readonly string[] FullFields = [.. CheapFields.Select, "internetMessageHeaders", "body"];

    private static readonly string[] FullProperties =
        [$"singleValueExtendedProperties($filter=id eq '{CheapFields.InReplyTo}' or id eq '{CheapFields.References}' or id eq '{MessageClass}')"];

    /// <summary>The full mail, or null where it is gone meanwhile.</summary>
    public async Task<MessageFacts?> FullAsync(Account account, string messageId, MailSide side, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await FetchAsync(account, messageId, cancellationToken) is { } message
                    ? await WithSourceAsync(account, Full(message, side), cancellationToken)
                    : null;
            }
            catch (Exception missing) when (GraphFailure.KindOf(missing) == GraphFailureKind.NotFound)
            {
                if (tries == Tries)
                    return null;
                await Task.Delay(ReplicationPause, time, cancellationToken);
            }
        }
    }

    // Whom and which mail a failure report is about often stands only in parts that Graph's body leaves out.
    private async Task<MessageFacts> WithSourceAsync(Account account, MessageFacts full, CancellationToken cancellationToken)
    {
        var isUnclear = full.Side == MailSide.Received && ReplyClassifier.Classify(full) is Classification.Bounce bounce
            && (bounce.FailedAddresses.Count == 0 || (ReplyMatcher.AnsweredIds(full).Count == 0 && BounceReport.OriginalMessageIds(full).Count == 0));
        return isUnclear ? full with { Source = await SourceAsync(account, full.Id, cancellationToken) } : full;
    }

    /// <summary>The beginning of the mail as it came over the wire.</summary>
    public async Task<string?> SourceAsync(Account account, string messageId, CancellationToken cancellationToken)
    {
        var client = await graph.ForAsync(account, cancellationToken);
        await using var content = await client.Users[account.ObjectId].Messages[messageId].Content.GetAsync(cancellationToken: cancellationToken);
        if (content is null)
            return null;
        var buffer = new byte[LongestSource];
        var read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        // Headers and reports are ASCII; what is not must not break them.
        return Encoding.Latin1.GetString(buffer, 0, read);
    }

    private async Task<Message?> FetchAsync(Account account, string messageId, CancellationToken cancellationToken)
    {
        var client = await graph.ForAsync(account, cancellationToken);
        return await client.Users[account.ObjectId].Messages[messageId].GetAsync(
            request =>
            {
                request.QueryParameters.Select = FullFields;
                request.QueryParameters.Expand = FullProperties;
                request.Headers.Add("Prefer", "outlook.body-content-type=\"text\"");
            },
            cancellationToken);
    }

    public static MessageFacts Cheap(Message message, MailSide side) =>
        new()
        {
            Id = message.Id!,
            InternetMessageId = message.InternetMessageId?.Trim() ?? "",
            ConversationId = message.ConversationId ?? "",
            Subject = message.Subject ?? "",
            From = PersonOf(message.From),
            Sender = PersonOf(message.Sender) is { } sender && sender.Address != PersonOf(message.From)?.Address ? sender : null,
            ReplyTo = [.. (message.ReplyTo ?? []).Select(PersonOf).OfType<Person>()],
            Recipients = [.. Recipients(message)],
            At = (side == MailSide.Sent ? message.SentDateTime ?? message.ReceivedDateTime : message.ReceivedDateTime ?? message.SentDateTime) ?? default,
            Side = side,
            IsDraft = message.IsDraft == true,
            WebLink = message.WebLink,
            IsCalendarMessage = message is EventMessage,
            MapiInReplyTo = Property(message, CheapFields.InReplyTo),
            MapiReferences = Property(message, CheapFields.References),
        };

    /// <summary>As a list tells it: with its headers, and the beginning of what it says.</summary>
    public static MessageFacts Listed(Message message, MailSide side) => Cheap(message, side) with { Headers = HeadersOf(message), BodyText = message.BodyPreview };

    private static List<HeaderField> HeadersOf(Message message) =>
        [.. (message.InternetMessageHeaders ?? []).Where(field => field.Name is not null).Select(field => new HeaderField(field.Name!, field.Value ?? ""))];

    private static MessageFacts Full(Message message, MailSide side)
    {
        var messageClass = Property(message, MessageClass);
        return Cheap(message, side) with
        {
            Headers = HeadersOf(message),
            MessageClass = messageClass,
            IsCalendarMessage = message is EventMessage || messageClass?.StartsWith("IPM.Schedule.", StringComparison.OrdinalIgnoreCase) == true,
            BodyText = message.Body?.Content is { } body ? body[..Math.Min(body.Length, LongestBody)] : null,
        };
    }

    private static IEnumerable<Person> Recipients(Message message) =>
        (message.ToRecipients ?? []).Concat(message.CcRecipients ?? []).Concat(message.BccRecipients ?? []).Select(PersonOf).OfType<Person>();

    private static Person? PersonOf(Recipient? recipient) =>
        recipient?.EmailAddress is { } address && (address.Address ?? address.Name) is not null ? new Person(address.Name ?? "", address.Address ?? "") : null;

    private static string? Property(Message message, string id) =>
        message.SingleValueExtendedProperties?.Find(property => string.Equals(property.Id, id, StringComparison.OrdinalIgnoreCase))?.Value;
}
