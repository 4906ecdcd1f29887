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

/// <summary>When to come back, as a mail says it in words. It is proposed and never applied unasked.</summary>
/// <param name="Day">A working day of the owner's.</param>
/// <param name="Words">The sentence that says it.</param>
public sealed record Proposal(DateOnly Day, string Words);

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

    /// <summary>The cadence goes on.</summary>
    Cadence,

    /// <summary>They gave permission to come back then.</summary>
    Permission,

    /// <summary>They said no, and the pause after it is over.</summary>
    AskAgain,

    /// <summary>They sent somebody: say thank you.</summary>
    ThankYou,

    /// <summary>It is their birthday.</summary>
    Birthday,

    /// <summary>It is a year, or some years, since they became a customer.</summary>
    Anniversary,
}
