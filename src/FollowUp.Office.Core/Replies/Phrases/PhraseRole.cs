namespace FollowUp.Office.Core.Replies.Phrases;

/// <summary>What a phrase of the tables says about a mail. The names are the section names of the tables, dots left out.</summary>
internal enum PhraseRole
{
    /// <summary>Subject: what programs put before the subject that they answer.</summary>
    SubjectAuto,

    /// <summary>Subject: an absence in few words, which a person may write too.</summary>
    SubjectAway,

    /// <summary>Subject: somebody is said to be absent, in the third person.</summary>
    SubjectOut,

    /// <summary>Subject: receipt of a request is confirmed.</summary>
    SubjectAck,

    /// <summary>Subject: a delivery failed.</summary>
    SubjectFailure,

    /// <summary>Subject: a delivery takes longer.</summary>
    SubjectDelay,

    /// <summary>Subject: a delivery succeeded.</summary>
    SubjectDelivered,

    /// <summary>Subject: a mail was read, or deleted unread.</summary>
    SubjectRead,

    /// <summary>Subject: a report of abuse.</summary>
    SubjectAbuse,

    /// <summary>Subject: what only calendars write before an event's name.</summary>
    SubjectMeeting,

    /// <summary>Subject: an invitation or an answer to one, in words that people use as well.</summary>
    SubjectCalendar,

    /// <summary>Body: the text says of itself that a machine sent it.</summary>
    Machine,

    /// <summary>Body: absence in the words of a notice.</summary>
    AbsentFormal,

    /// <summary>Body: absence in words that people use as well.</summary>
    Absent,

    /// <summary>Body: what to do where it cannot wait, and who stands in.</summary>
    Urgent,

    /// <summary>Body: whom to turn to, in words that people use as well.</summary>
    Turn,

    /// <summary>Body: mail is not, or rarely, looked at.</summary>
    Limited,

    /// <summary>Body: an answer is promised for after the return.</summary>
    Later,

    /// <summary>Body: back on some day.</summary>
    Back,

    /// <summary>Body: thanks for a mail, as notices begin.</summary>
    Thanks,

    /// <summary>Body: a request or message was received.</summary>
    Ack,

    /// <summary>Body: somebody of a team will answer, or within some hours.</summary>
    Promise,

    /// <summary>Body: a ticket, a case, a number to quote.</summary>
    Ticket,

    /// <summary>Body: the sender is to prove to be a person.</summary>
    Challenge,

    /// <summary>Body: words with which people answer what was written to them.</summary>
    Engaged,

    /// <summary>Body: a delivery failed.</summary>
    Failure,

    /// <summary>Body: a delivery takes longer.</summary>
    Delay,

    /// <summary>Body: a delivery succeeded.</summary>
    Delivered,

    /// <summary>Body: a mail was displayed, read or deleted unread.</summary>
    Read,

    /// <summary>Body: a report of abuse.</summary>
    Abuse,

    /// <summary>Body: an invitation or an answer to one.</summary>
    Calendar,

    /// <summary>How the line above a quotation ends.</summary>
    QuoteEnd,

    /// <summary>With which field name a quoted mail's header begins.</summary>
    QuoteFrom,

    /// <summary>With what words a letter is closed.</summary>
    Bye,
}
