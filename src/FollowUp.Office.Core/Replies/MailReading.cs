namespace FollowUp.Office.Core.Replies;

/// <summary>One mail under the classifier's eyes: each part is read once, and only if a rule asks for it.</summary>
internal sealed class MailReading(MessageFacts message)
{
    private SubjectReading? _subject;
    private BodyReading? _body;
    private (bool IsKnown, Leads.Evidence? Evidence) _delivery;

    /// <summary>The mail.</summary>
    public MessageFacts Message { get; } = message;

    /// <summary>Its header fields.</summary>
    public HeaderMarks Headers { get; } = new(message.Headers);

    /// <summary>Its subject.</summary>
    public SubjectReading Subject => _subject ??= new SubjectReading(Message.Subject);

    /// <summary>Its body.</summary>
    public BodyReading Body => _body ??= new BodyReading(Message);

    /// <summary>Why it is a report on a delivery, or null; two rules ask for it.</summary>
    public Leads.Evidence? Delivery
    {
        get
        {
            if (!_delivery.IsKnown)
                _delivery = (true, DeliverySigns.Of(this));
            return _delivery.Evidence;
        }
    }

    /// <summary>Whether the MAPI class begins so.</summary>
    public bool ClassBegins(string prefix) => Message.MessageClass?.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether the MAPI class is a report's with this ending.</summary>
    public bool IsReportClass(string suffix) => ClassBegins("REPORT.") && Message.MessageClass!.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether no sender is stated.</summary>
    public bool HasNoSender => string.IsNullOrWhiteSpace(Message.From?.Address);
}
