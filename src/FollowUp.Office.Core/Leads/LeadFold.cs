using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Leads;

/// <summary>One fold over the facts of a lead, in order of time: what each of them makes of the state.</summary>
internal sealed class LeadFold(WorkingWeek week, Reach reach, IReadOnlyCollection<LeadFact> facts)
{
    private readonly MailTrust _trust = MailTrust.Of(facts, reach);
    private readonly FailedMails _failed = FailedMails.Of(facts);

    public LeadState Run()
    {
        var (state, days) = (LeadState.None, new HashSet<(DateOnly, Channel)>());
        foreach (var fact in facts)
        {
            state = Next(state, fact);
            if (IsTouch(fact))
            {
                days.Add((week.LocalDate(fact.At), Channel.Mail));
            }
        }

        return state.IsActive ? state with { Touches = days.Count, WriteTo = reach.Working(state.BouncedAddresses) } : LeadState.None;
    }

    private bool IsTouch(LeadFact fact) => fact switch
    {
        LeadFact.MailReceived or LeadFact.PersonReplied => true,
        LeadFact.MailSent sent => !_failed.Contains(sent),
        LeadFact.PersonWrote wrote => _trust.Find(wrote.Key)!.Standing == Standing.Answer,
        _ => false,
    };

    private LeadState Next(LeadState state, LeadFact fact) => fact switch
    {
        LeadFact.Captured captured => Planned(state with { IsActive = true }, captured.Due, captured.Channel),
        LeadFact.NextTouchChosen chosen => Planned(state, chosen.Due, chosen.Channel),
        LeadFact.MailReceived received => state with { LastConversation = received.Mail.Subject },
        LeadFact.MailSent sent when !_failed.Contains(sent) => Sent(state, sent),
        LeadFact.PersonReplied replied => Replied(state, new Answered(replied.Key, replied.At, replied.Mail.Subject)),
        LeadFact.PersonWrote wrote => Wrote(state, wrote),
        LeadFact.AutoReplied { BackOn: { } backOn } auto when _trust.IsOwnAbsence(auto.Clues) => Away(state, auto, backOn),
        LeadFact.MailBounced { IsPermanent: true } bounced => Bounced(state, bounced),
        _ => state,
    };

    // The newest wish of the user wins, also over an absence, and it settles what was waiting for their word.
    private static LeadState Planned(LeadState state, DueTime due, Channel channel) => Settled(state) with
    {
        NextTouch = new NextTouch(due, channel, TouchReason.Chosen),
        ParkedUntil = null,
        BeforeAbsence = null,
    };

    private static LeadState Settled(LeadState state) => state with { Answered = null, SuggestedAddress = null, Question = null, Failure = null };

    // A touch that was due by the day of writing is done by writing; one that lies ahead stays.
    private LeadState Sent(LeadState state, LeadFact.MailSent sent)
    {
        var day = week.LocalDate(sent.At);
        var done = state.NextTouch is { } next
            && (next.Reason is TouchReason.JudgeAnswer or TouchReason.AddressFailed || next.Due.Date <= day);
        var written = Settled(state) with
        {
            Waiting = new Waiting(sent.At, sent.Mail.Subject),
            LastConversation = sent.Mail.Subject,
            AwayUntil = state.AwayUntil > day ? state.AwayUntil : null,
        };
        return done ? Rhythm(written, day) : written;
    }

    // The out-of-office is sent once in an absence: what we plan during it keeps to what it said.
    private LeadState Rhythm(LeadState state, DateOnly day)
    {
        var next = new NextTouch(week.AtStartOf(week.AddWorkingDays(day, LeadHistory.RhythmInWorkingDays)), Channel.Mail, TouchReason.NoAnswerYet);
        return state.AwayUntil is { } backOn ? Behind(state, next, backOn) : state with { NextTouch = next, ParkedUntil = null, BeforeAbsence = null };
    }

    private LeadState Wrote(LeadState state, LeadFact.PersonWrote wrote)
    {
        var (weighed, mail) = (_trust.Find(wrote.Key)!, wrote.Mail);
        return weighed.Standing switch
        {
            Standing.Answer => Replied(state, new Answered(wrote.Key, wrote.At, mail.Subject, IsByWord: weighed.Evidence.Rule == "youSaid")) with
            {
                SuggestedAddress = _trust.IsLeads(wrote.Clues) || wrote.Clues.ViaList || wrote.Clues.Sender == SenderRelation.OtherLead ? null : wrote.Clues.Address,
            },
            Standing.Question => state with { Question = new Question(wrote.Key, wrote.At, mail.Subject, wrote.Clues.Address, weighed.Evidence) },
            _ => state,
        };
    }

    private LeadState Replied(LeadState state, Answered answer)
    {
        var local = TimeZoneInfo.ConvertTime(answer.At, TimeZoneInfo.FindSystemTimeZoneById(week.Zone)).DateTime;
        return Settled(state) with
        {
            Waiting = null,
            AwayUntil = null,
            ParkedUntil = null,
            BeforeAbsence = null,
            Answered = answer,
            LastConversation = answer.Subject,
            NextTouch = state.NextTouch is null
                ? null
                : new NextTouch(new DueTime(WholeMinute(local), week.Zone), state.NextTouch.Channel, TouchReason.JudgeAnswer),
        };
    }

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

    // Never earlier than it was planned.
    private LeadState Behind(LeadState state, NextTouch planned, DateOnly backOn)
    {
        var due = week.AtStartOf(week.WorkingDayFrom(backOn));
        return due.Local > planned.Due.Local
            ? state with { NextTouch = planned with { Due = due, Reason = TouchReason.BackFromAbsence }, ParkedUntil = backOn, BeforeAbsence = planned }
            : state with { NextTouch = planned, ParkedUntil = null, BeforeAbsence = null };
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
        var channel = isUnreachable && reach.HasPhone && next.Channel == Channel.Mail ? Channel.Call : next.Channel;
        var isOurs = next.Reason is TouchReason.NoAnswerYet || next.Due.Instant <= at;
        return isOurs
            ? new NextTouch(week.NextHourAfter(at), channel, TouchReason.AddressFailed)
            : next with { Channel = channel };
    }

    private static DateTime WholeMinute(DateTime local) => local.Date.AddMinutes((int)local.TimeOfDay.TotalMinutes);
}
