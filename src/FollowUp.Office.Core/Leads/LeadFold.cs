using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Core.Leads;

/// <summary>
/// One fold over the facts of a lead, in order of time: what each of them makes of the state. Here stands what mail does;
/// what the owner says and does is in LeadFold.Words.cs, how the next touch is found in LeadFold.Plan.cs.
/// </summary>
internal sealed partial class LeadFold(WorkingWeek week, Reach reach, IReadOnlyCollection<LeadFact> facts)
{
    private readonly MailTrust _trust = MailTrust.Of(facts, reach);
    private readonly FailedMails _failed = FailedMails.Of(facts);
    private readonly Dictionary<string, string> _abouts = AboutsIn(facts);
    private readonly PersonCard? _person = PersonIn(facts);

    public LeadState Run()
    {
        var (state, touches) = (LeadState.None, new HashSet<(DateOnly, Channel)>());
        foreach (var fact in facts)
        {
            state = Next(state, fact);
            if (TouchIn(fact) is { } channel)
            {
                touches.Add((week.LocalDate(fact.At), channel));
                state = fact.AboutMail?.WebLink is { } link ? state with { LastLink = link } : state;
            }
        }

        return state is { IsActive: false, Retired: null } ? LeadState.None : state with
        {
            Touches = touches.Count,
            WriteTo = reach.Working(state.BouncedAddresses),
            Person = _person,
            Tags = TagsIn(facts),
        };
    }

    private Channel? TouchIn(LeadFact fact) => fact switch
    {
        LeadFact.MailReceived or LeadFact.PersonReplied => Channel.Mail,
        LeadFact.MailSent sent when !_failed.Contains(sent) => Channel.Mail,
        LeadFact.PersonWrote wrote when _trust.Find(wrote.Key)!.Standing == Standing.Answer => Channel.Mail,
        LeadFact.TouchMade made => made.Channel,
        LeadFact.AnswerGiven given => given.By,
        _ => null,
    };

    private LeadState Next(LeadState state, LeadFact fact) => state.Retired is null ? OfLiving(state, fact) : OfRetired(state, fact);

    // Whoever retired is not followed up, whatever comes: it is kept, and that is all. Only the owner takes them up again, and nobody after a Stop.
    private LeadState OfRetired(LeadState state, LeadFact fact) => fact switch
    {
        LeadFact.Captured captured when state.Retired!.By != RetiredBy.Stop => Captured(state with { Retired = null, NoCount = 0, Cadence = null }, captured),
        LeadFact.NextTouchChosen chosen when state.Retired!.By != RetiredBy.Stop => Planned(state with { IsActive = true, Retired = null, NoCount = 0 }, chosen.Due, chosen.Channel),
        { AboutMail: { } mail } when TouchIn(fact) is not null => state with { LastConversation = About(fact.Key, Topic.Of(mail.Subject)) },
        LeadFact.TouchMade made => state with { LastConversation = About(made.Key, made.About) ?? state.LastConversation },
        _ => state,
    };

    private LeadState OfLiving(LeadState state, LeadFact fact) => fact switch
    {
        LeadFact.Captured captured => Captured(state, captured),
        LeadFact.NextTouchChosen chosen => state.IsActive ? Planned(state, chosen.Due, chosen.Channel) : state,
        LeadFact.MailReceived received => state with { LastConversation = About(received.Key, Topic.Of(received.Mail.Subject)) },
        LeadFact.MailSent sent when !_failed.Contains(sent) => Sent(state, sent),
        LeadFact.PersonReplied replied => Replied(state, new Answered(replied.Key, replied.At, replied.Mail.Subject)),
        LeadFact.PersonWrote wrote => Wrote(state, wrote),
        LeadFact.AutoReplied { BackOn: { } backOn } auto when _trust.IsOwnAbsence(auto.Clues) => Away(state, auto, backOn),
        LeadFact.MailBounced { IsPermanent: true } bounced => Bounced(state, bounced),
        _ => state.IsActive ? OfOwner(state, fact) : state,
    };

    // A touch that was due by the day of writing is done by writing; one that lies ahead stays.
    private LeadState Sent(LeadState state, LeadFact.MailSent sent)
    {
        var day = week.LocalDate(sent.At);
        var isFirstOfDay = state.Waiting is not { } waiting || week.LocalDate(waiting.Since) != day;
        var written = Settled(state) with
        {
            Waiting = new Waiting(sent.At, sent.Mail.Subject),
            UnansweredMails = state.UnansweredMails + (isFirstOfDay ? 1 : 0),
            LastConversation = About(sent.Key, Topic.Of(sent.Mail.Subject)),
            AwayUntil = state.AwayUntil > day ? state.AwayUntil : null,
        };
        return IsOwedBy(state, day) ? Onward(Completed(written, day), day) : written;
    }

    private LeadState Wrote(LeadState state, LeadFact.PersonWrote wrote)
    {
        var (weighed, mail) = (_trust.Find(wrote.Key)!, wrote.Mail);
        return weighed.Standing switch
        {
            Standing.Answer => Replied(state, new Answered(wrote.Key, wrote.At, mail.Subject, weighed.Evidence.Rule == "youSaid", wrote.Proposal)) with
            {
                SuggestedAddress = _trust.IsLeads(wrote.Clues) || wrote.Clues.ViaList || wrote.Clues.Sender == SenderRelation.OtherLead ? null : wrote.Clues.Address,
            },
            Standing.Question => state with { Question = new Question(wrote.Key, wrote.At, mail.Subject, wrote.Clues.Address, weighed.Evidence) },
            _ => state,
        };
    }

    private LeadState Replied(LeadState state, Answered answer) => Heard(state) with
    {
        Answered = answer,
        LastConversation = About(answer.Key, Topic.Of(answer.Subject)),
        // A conversation that lives begins the rhythm anew.
        Cadence = state.Cadence?.Anew(),
        NextTouch = state.NextTouch is null
            ? null
            : new NextTouch(new DueTime(WholeMinute(answer.At), week.Zone), state.NextTouch.Channel, TouchReason.JudgeAnswer),
    };

    // Whoever is heard is not waited for, and is not away.
    private static LeadState Heard(LeadState state) => Settled(state) with
    {
        Waiting = null,
        UnansweredMails = 0,
        AwayUntil = null,
        ParkedUntil = null,
        BeforeAbsence = null,
        EventDeletedAt = null,
    };

    private static LeadState Settled(LeadState state) => state with { Answered = null, SuggestedAddress = null, Question = null, Failure = null };

    // The newest word on the absence holds, also where it brings the return forward; the wait goes on (peers.md 3, row 10).
    private LeadState Away(LeadState state, LeadFact.AutoReplied auto, DateOnly backOn)
    {
        if (backOn <= week.LocalDate(auto.At))
        {
            return state;
        }

        // A date chosen after the absence was known is not moved by hearing the same once more.
        var isChosenKnowing = state.AwayUntil == backOn && state.ParkedUntil is null;
        var away = state with { AwayUntil = backOn };
        return isChosenKnowing || state.NextTouch is not { BelongsInCalendar: true } next ? away : Behind(away, state.BeforeAbsence ?? next, backOn);
    }

    // What arrived nowhere is not waited for: its mail is left out of the fold. A date that the user chose stays.
    private LeadState Bounced(LeadState state, LeadFact.MailBounced report)
    {
        if (_failed.AddressesIn(report) is not { Count: > 0 } addresses)
        {
            return state;
        }

        var flagged = addresses.Aggregate(state.BouncedAddresses, (known, address) => known.With(address));
        return state with
        {
            BouncedAddresses = flagged,
            Failure = new Failure(report.Key, report.At, addresses[0]),
            NextTouch = state.NextTouch is { BelongsInCalendar: true } next ? AfterFailure(next, report.At, flagged) : state.NextTouch,
        };
    }

    private NextTouch AfterFailure(NextTouch next, DateTimeOffset at, AddressSet flagged)
    {
        var isUnreachable = reach.Addresses.Count > 0 && reach.Working(flagged) is null;
        var channel = isUnreachable && (_person is null ? reach.HasPhone : _person.Phone is not null) && next.Channel == Channel.Mail ? Channel.Call : next.Channel;
        var isOurs = next.Reason is TouchReason.NoAnswerYet || next.Due.Instant <= at;
        return isOurs
            ? new NextTouch(week.NextHourAfter(at), channel, TouchReason.AddressFailed)
            : next with { Channel = channel };
    }

    private DateTime WholeMinute(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(week.Zone)).DateTime;
        return local.Date.AddMinutes((int)local.TimeOfDay.TotalMinutes);
    }

    private string? About(string key, string? otherwise) => _abouts.GetValueOrDefault(key, otherwise!);

    // Who they are and how they are sorted has no part in what is owed to them: it is the same whenever it was said.
    private static PersonCard? PersonIn(IEnumerable<LeadFact> facts) => facts.OfType<LeadFact.PersonDescribed>().Aggregate(
        (PersonCard?)null, (known, said) => (known ?? new PersonCard("", null, null, null)).After(said));

    private static TagSet TagsIn(IEnumerable<LeadFact> facts) => facts.OfType<LeadFact.Tagged>().Aggregate(
        TagSet.Empty, (known, said) => known.Without(said.Removed).With(said.Added));

    private static Dictionary<string, string> AboutsIn(IEnumerable<LeadFact> facts)
    {
        var abouts = new Dictionary<string, string>();
        foreach (var said in facts.OfType<LeadFact.AboutSaid>())
        {
            abouts[said.TouchKey] = said.About;
        }

        return abouts;
    }
}
