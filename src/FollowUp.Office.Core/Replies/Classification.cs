using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Core.Replies;

/// <summary>What a received mail is, in one word.</summary>
public enum ReplyClass
{
    /// <summary>A person wrote it.</summary>
    Human,

    /// <summary>A machine answered for a person.</summary>
    AutoReply,

    /// <summary>A delivery failed for good.</summary>
    Bounce,

    /// <summary>An invitation, an answer to one, a cancellation.</summary>
    Calendar,

    /// <summary>Lists, newsletters, notices, receipts, reports.</summary>
    Other,
}

/// <summary>What kind of mail it is that is neither an answer nor a failure.</summary>
public enum OtherKind
{
    /// <summary>A mailing list distributed it, or it went to many.</summary>
    List,

    /// <summary>A read receipt (RFC 8098).</summary>
    Receipt,

    /// <summary>A warning that delivery takes longer, or word that it succeeded.</summary>
    DeliveryNotice,

    /// <summary>Somebody marked our mail as spam (ARF, RFC 5965).</summary>
    AbuseReport,

    /// <summary>A program's notice that nobody asked for.</summary>
    Notice,

    /// <summary>It states no sender.</summary>
    NoSender,
}

/// <summary>A verdict with its reason: one of five, each with what it tells.</summary>
/// <param name="Evidence">Which mark decided; never a body.</param>
public abstract record Classification(Evidence Evidence)
{
    /// <summary>The verdict in one word.</summary>
    public abstract ReplyClass Verdict { get; }

    /// <summary>A person wrote it.</summary>
    /// <param name="Evidence">Why.</param>
    public sealed record HumanReply(Evidence Evidence) : Classification(Evidence)
    {
        /// <inheritdoc />
        public override ReplyClass Verdict => ReplyClass.Human;
    }

    /// <summary>A machine answered for a person.</summary>
    /// <param name="Evidence">Why.</param>
    /// <param name="ReturnDate">The day on which the absent person is back; null where none is stated.</param>
    public sealed record AutoReply(Evidence Evidence, DateOnly? ReturnDate) : Classification(Evidence)
    {
        /// <inheritdoc />
        public override ReplyClass Verdict => ReplyClass.AutoReply;
    }

    /// <summary>A mail could not be delivered.</summary>
    /// <param name="Evidence">Why.</param>
    /// <param name="IsPermanent">False where the report says that another try may succeed (RFC 3463 class 4); true otherwise.</param>
    /// <param name="FailedAddresses">Normalised addresses that the report names, possibly none.</param>
    public sealed record Bounce(Evidence Evidence, bool IsPermanent, IReadOnlyList<string> FailedAddresses) : Classification(Evidence)
    {
        /// <inheritdoc />
        public override ReplyClass Verdict => ReplyClass.Bounce;
    }

    /// <summary>An invitation, an answer to one, a counter-proposal or a cancellation.</summary>
    /// <param name="Evidence">Why.</param>
    public sealed record CalendarResponse(Evidence Evidence) : Classification(Evidence)
    {
        /// <inheritdoc />
        public override ReplyClass Verdict => ReplyClass.Calendar;
    }

    /// <summary>Neither an answer nor a failure.</summary>
    /// <param name="Evidence">Why.</param>
    /// <param name="Kind">What it is.</param>
    public sealed record Other(Evidence Evidence, OtherKind Kind) : Classification(Evidence)
    {
        /// <inheritdoc />
        public override ReplyClass Verdict => ReplyClass.Other;
    }
}
