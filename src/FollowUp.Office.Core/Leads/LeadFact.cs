using System.Text.Json.Serialization;
using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Leads;

/// <summary>What a lead is to its owner.</summary>
public enum LeadKind
{
    /// <summary>Somebody who may buy.</summary>
    Prospect,

    /// <summary>Somebody who sends others.</summary>
    ReferralPartner,

    /// <summary>Somebody who has bought.</summary>
    Customer,
}

/// <summary>By what way a touch is made.</summary>
public enum Channel
{
    /// <summary>A mail.</summary>
    Mail,

    /// <summary>A telephone call.</summary>
    Call,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A card by snail mail.</summary>
    Post,

    /// <summary>A Teams message.</summary>
    Teams,
}

/// <summary>Which mail a fact is about.</summary>
/// <param name="InternetMessageId">Message-ID with angle brackets.</param>
/// <param name="ConversationId">The store's conversation, possibly empty.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="WebLink">A link that opens it, where known.</param>
public sealed record MailRef(string InternetMessageId, string ConversationId, string Subject, string? WebLink);

/// <summary>Why an automatic act happened; shown to the user.</summary>
/// <param name="Rule">Stable name of the rule that matched, such as inReplyTo or autoSubmitted.</param>
/// <param name="Detail">What it matched: a message id or a header, never a body.</param>
public sealed record Evidence(string Rule, string Detail);

/// <summary>Why a next touch is planned.</summary>
public enum TouchReason
{
    /// <summary>The user chose a preset or a date.</summary>
    Chosen,

    /// <summary>We wrote and nobody answered: the rhythm goes on.</summary>
    NoAnswerYet,

    /// <summary>A person answered; the user is to say what they said.</summary>
    JudgeAnswer,

    /// <summary>The person is away until a known date.</summary>
    BackFromAbsence,

    /// <summary>Our mail did not arrive: reach them another way.</summary>
    AddressFailed,
}

/// <summary>
/// Something that happened to a lead, or that its owner decided. Facts are kept, never changed; an undone fact is set aside.
/// The lead's state is the fold over its facts in order of time (<see cref="LeadHistory"/>), so a fact that comes twice,
/// late or out of order gives the same result.
/// </summary>
/// <param name="Key">Identity of what happened: the same happening always has the same key. For mail it is the Message-ID.</param>
/// <param name="At">When it happened.</param>
[JsonDerivedType(typeof(Captured), "captured")]
[JsonDerivedType(typeof(NextTouchChosen), "nextTouchChosen")]
[JsonDerivedType(typeof(MailReceived), "mailReceived")]
[JsonDerivedType(typeof(MailSent), "mailSent")]
[JsonDerivedType(typeof(PersonReplied), "personReplied")]
[JsonDerivedType(typeof(PersonWrote), "personWrote")]
[JsonDerivedType(typeof(AnswerJudged), "answerJudged")]
[JsonDerivedType(typeof(AutoReplied), "autoReplied")]
[JsonDerivedType(typeof(MailBounced), "mailBounced")]
[JsonDerivedType(typeof(OtherMailSeen), "otherMailSeen")]
[JsonDerivedType(typeof(AddressAdded), "addressAdded")]
[JsonDerivedType(typeof(AddressRemoved), "addressRemoved")]
public abstract record LeadFact(string Key, DateTimeOffset At)
{
    /// <summary>The user made this person a lead and said when to follow up.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Due">When the next touch is due.</param>
    /// <param name="Channel">By what way.</param>
    public sealed record Captured(string Key, DateTimeOffset At, DueTime Due, Channel Channel) : LeadFact(Key, At);

    /// <summary>The user chose another next touch.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Due">When the next touch is due.</param>
    /// <param name="Channel">By what way.</param>
    public sealed record NextTouchChosen(string Key, DateTimeOffset At, DueTime Due, Channel Channel) : LeadFact(Key, At);

    /// <summary>The lead's mail from which they were captured: a touch, but no answer to us.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When it was received.</param>
    /// <param name="Mail">Which mail.</param>
    public sealed record MailReceived(string Key, DateTimeOffset At, MailRef Mail) : LeadFact(Key, At);

    /// <summary>The owner wrote to the lead: a touch, and from now on we wait.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When it was sent.</param>
    /// <param name="Mail">Which mail.</param>
    /// <param name="Audience">To whom it went; null where that is not known.</param>
    public sealed record MailSent(string Key, DateTimeOffset At, MailRef Mail, Audience? Audience = null) : LeadFact(Key, At);

    /// <summary>A person answered, beyond doubt: kept from the time before <see cref="PersonWrote"/>.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When it was received.</param>
    /// <param name="Mail">Which mail.</param>
    /// <param name="Evidence">Why it counts as this lead's answer.</param>
    public sealed record PersonReplied(string Key, DateTimeOffset At, MailRef Mail, Evidence Evidence) : LeadFact(Key, At);

    /// <summary>
    /// A person wrote what may be this lead's answer. Whether it is one is not recorded but derived from the clues and all other
    /// facts (<see cref="MailTrust"/>), so that it does not matter what was heard first.
    /// </summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When it was received.</param>
    /// <param name="Mail">Which mail.</param>
    /// <param name="Clues">What speaks for it.</param>
    public sealed record PersonWrote(string Key, DateTimeOffset At, MailRef Mail, MailClues Clues) : LeadFact(Key, At);

    /// <summary>The owner said whether a mail was this lead's answer; the newest word on a mail holds.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="MailKey">Key of the <see cref="PersonWrote"/>.</param>
    /// <param name="IsAnswer">True for yes.</param>
    public sealed record AnswerJudged(string Key, DateTimeOffset At, string MailKey, bool IsAnswer) : LeadFact(Key, At);

    /// <summary>A machine answered for the person: never an answer, never a touch.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When it was received.</param>
    /// <param name="Mail">Which mail.</param>
    /// <param name="Evidence">What marks it as automatic.</param>
    /// <param name="BackOn">The day the person is back, where stated.</param>
    /// <param name="Clues">Whose absence it may be; null, as in older facts, means the lead's own.</param>
    public sealed record AutoReplied(string Key, DateTimeOffset At, MailRef Mail, Evidence Evidence, DateOnly? BackOn, MailClues? Clues = null) : LeadFact(Key, At);

    /// <summary>A mail of ours could not be delivered.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When we heard.</param>
    /// <param name="Mail">The report.</param>
    /// <param name="Evidence">What marks it as a bounce.</param>
    /// <param name="FailedAddress">The address that failed, normalised, or null when the report names none of the lead's.</param>
    /// <param name="IsPermanent">False where another try may succeed: then it is shown, and nothing else.</param>
    /// <param name="MoreAddresses">Further addresses of the lead that the same report names.</param>
    /// <param name="About">Keys of the mails that the report says it is about.</param>
    public sealed record MailBounced(
        string Key, DateTimeOffset At, MailRef Mail, Evidence Evidence, string? FailedAddress, bool IsPermanent = true,
        IReadOnlyList<string>? MoreAddresses = null, IReadOnlyList<string>? About = null) : LeadFact(Key, At);

    /// <summary>Mail of the lead that is neither answer nor failure: a list, a receipt, a calendar answer. Shown, and nothing else.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When it was received.</param>
    /// <param name="Mail">Which mail.</param>
    /// <param name="Evidence">What it is.</param>
    public sealed record OtherMailSeen(string Key, DateTimeOffset At, MailRef Mail, Evidence Evidence) : LeadFact(Key, At);

    /// <summary>The owner gave the lead another address.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Address">The address, normalised.</param>
    public sealed record AddressAdded(string Key, DateTimeOffset At, string Address) : LeadFact(Key, At);

    /// <summary>The owner took an address from the lead.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Address">The address, normalised.</param>
    public sealed record AddressRemoved(string Key, DateTimeOffset At, string Address) : LeadFact(Key, At);

    /// <summary>The mail this fact is about, or null.</summary>
    [JsonIgnore]
    public MailRef? AboutMail => this switch
    {
        MailReceived fact => fact.Mail,
        MailSent fact => fact.Mail,
        PersonReplied fact => fact.Mail,
        PersonWrote fact => fact.Mail,
        AutoReplied fact => fact.Mail,
        MailBounced fact => fact.Mail,
        OtherMailSeen fact => fact.Mail,
        _ => null,
    };

    /// <summary>Why it was recorded without the user's doing, or null. What a <see cref="PersonWrote"/> rests on says <see cref="MailTrust"/>.</summary>
    [JsonIgnore]
    public Evidence? Proof => this switch
    {
        PersonReplied fact => fact.Evidence,
        AutoReplied fact => fact.Evidence,
        MailBounced fact => fact.Evidence,
        OtherMailSeen fact => fact.Evidence,
        _ => null,
    };
}
