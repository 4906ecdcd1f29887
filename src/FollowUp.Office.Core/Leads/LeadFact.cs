using System.Text.Json.Serialization;
using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Leads;

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
[JsonDerivedType(typeof(AnswerGiven), "answerGiven")]
[JsonDerivedType(typeof(TouchMade), "touchMade")]
[JsonDerivedType(typeof(Noted), "noted")]
[JsonDerivedType(typeof(AboutSaid), "aboutSaid")]
[JsonDerivedType(typeof(CadenceChosen), "cadenceChosen")]
[JsonDerivedType(typeof(KindChosen), "kindChosen")]
[JsonDerivedType(typeof(DayRemembered), "dayRemembered")]
[JsonDerivedType(typeof(ReferralMade), "referralMade")]
[JsonDerivedType(typeof(PersonDescribed), "personDescribed")]
[JsonDerivedType(typeof(Tagged), "tagged")]
[JsonDerivedType(typeof(LetGo), "letGo")]
[JsonDerivedType(typeof(EventMoved), "eventMoved")]
[JsonDerivedType(typeof(EventDeleted), "eventDeleted")]
public abstract record LeadFact(string Key, DateTimeOffset At)
{
    /// <summary>The user made this person a lead and said when to follow up.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Due">When the next touch is due.</param>
    /// <param name="Channel">By what way.</param>
    /// <param name="Kind">What they are to the owner.</param>
    /// <param name="Cadence">The rhythm after that; null for the usual one of the kind.</param>
    public sealed record Captured(
        string Key, DateTimeOffset At, DueTime Due, Channel Channel, LeadKind Kind = LeadKind.Prospect, Cadence? Cadence = null) : LeadFact(Key, At);

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
    /// <param name="Proposal">When to come back, where the mail says so in words.</param>
    public sealed record PersonWrote(string Key, DateTimeOffset At, MailRef Mail, MailClues Clues, Proposal? Proposal = null) : LeadFact(Key, At);

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

    /// <summary>The owner recorded what the lead said.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Answer">What they said.</param>
    /// <param name="By">By what way, where it was not a mail that is known: then it is a touch as well.</param>
    public sealed record AnswerGiven(string Key, DateTimeOffset At, Answer Answer, Channel? By = null) : LeadFact(Key, At);

    /// <summary>A touch that no mail tells of: a call, a meeting, a card. The owner recorded it, or their calendar tells of it.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Channel">By what way.</param>
    /// <param name="About">What it was about, where that is said.</param>
    /// <param name="Completes">True where it is the next touch that was owed, whatever its date.</param>
    /// <param name="Evidence">What tells of it; null where the owner did.</param>
    public sealed record TouchMade(
        string Key, DateTimeOffset At, Channel Channel, string? About, bool Completes = false, Evidence? Evidence = null) : LeadFact(Key, At);

    /// <summary>The owner wrote something down: no touch.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Text">What.</param>
    public sealed record Noted(string Key, DateTimeOffset At, string Text) : LeadFact(Key, At);

    /// <summary>The owner said in one line what a touch was about; the newest word holds.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="TouchKey">Key of the touch.</param>
    /// <param name="About">What it was about.</param>
    public sealed record AboutSaid(string Key, DateTimeOffset At, string TouchKey, string About) : LeadFact(Key, At);

    /// <summary>The owner chose the rhythm, or changed its steps.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Cadence">The rhythm from now on.</param>
    public sealed record CadenceChosen(string Key, DateTimeOffset At, Cadence Cadence) : LeadFact(Key, At);

    /// <summary>The owner said what the lead is to them.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Kind">What.</param>
    /// <param name="Cadence">The rhythm from now on; null for the usual one of the kind.</param>
    public sealed record KindChosen(string Key, DateTimeOffset At, LeadKind Kind, Cadence? Cadence = null) : LeadFact(Key, At);

    /// <summary>The owner said on what day of the year something of the lead's is kept, or that it is on none.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Timing"><see cref="StepTiming.Birthday"/> or <see cref="StepTiming.Anniversary"/>.</param>
    /// <param name="Day">The day; null for none.</param>
    public sealed record DayRemembered(string Key, DateTimeOffset At, StepTiming Timing, MonthDay? Day) : LeadFact(Key, At);

    /// <summary>The lead sent somebody to the owner, or the owner sent somebody to them.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="IsReceived">True where the lead sent somebody to the owner: thanks are due.</param>
    /// <param name="Who">Who was sent, where that is said.</param>
    public sealed record ReferralMade(string Key, DateTimeOffset At, bool IsReceived, string? Who) : LeadFact(Key, At);

    /// <summary>
    /// The owner said who the lead is. Null leaves a field as it is, and an empty one is cleared, so that of two words on two fields each
    /// can be undone. The first, of the key <see cref="FirstKey"/>, tells what was known before: it is kept with the first change.
    /// </summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Name">Their name; never cleared.</param>
    /// <param name="Company">For whom they work.</param>
    /// <param name="Title">As what.</param>
    /// <param name="Phone">Their number.</param>
    public sealed record PersonDescribed(
        string Key, DateTimeOffset At, string? Name = null, string? Company = null, string? Title = null, string? Phone = null) : LeadFact(Key, At)
    {
        /// <summary>Key of what was known of the lead when they became one.</summary>
        public const string FirstKey = "person";
    }

    /// <summary>The owner gave the lead tags and took others away. What stays is not said, so that undoing takes back this change alone.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Added">Words that came.</param>
    /// <param name="Removed">Words that went; they go before the others come.</param>
    public sealed record Tagged(string Key, DateTimeOffset At, IReadOnlyList<string> Added, IReadOnlyList<string> Removed) : LeadFact(Key, At);

    /// <summary>The owner let the lead go, by their explicit word.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    public sealed record LetGo(string Key, DateTimeOffset At) : LeadFact(Key, At);

    /// <summary>The owner moved the next touch's event in their calendar.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Due">Where it stands now.</param>
    /// <param name="Evidence">What tells of it.</param>
    public sealed record EventMoved(string Key, DateTimeOffset At, DueTime Due, Evidence Evidence) : LeadFact(Key, At);

    /// <summary>The owner deleted the next touch's event from their calendar: it counts as nothing until they say what it meant.</summary>
    /// <param name="Key">Identity.</param>
    /// <param name="At">When.</param>
    /// <param name="Evidence">What tells of it.</param>
    public sealed record EventDeleted(string Key, DateTimeOffset At, Evidence Evidence) : LeadFact(Key, At);

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
        TouchMade fact => fact.Evidence,
        EventMoved fact => fact.Evidence,
        EventDeleted fact => fact.Evidence,
        _ => null,
    };
}
