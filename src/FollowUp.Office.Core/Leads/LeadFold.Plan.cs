using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Leads;

/// <summary>How the one next touch is found: an active lead is never without.</summary>
internal sealed partial class LeadFold
{
    /// <summary>Two mails nobody answered are enough: the next word comes another way (the method).</summary>
    private const int MailsBeforeAnotherWay = 2;

    private LeadState Captured(LeadState state, LeadFact.Captured captured)
    {
        var day = week.LocalDate(captured.At);
        var run = new CadenceRun(captured.Cadence ?? DefaultCadences.For(captured.Kind), day);
        return Planned(state with { IsActive = true, Kind = captured.Kind, Cadence = state.Cadence ?? run }, captured.Due, captured.Channel);
    }

    // The newest wish of the user wins, also over an absence, and it settles what was waiting for their word.
    private static LeadState Planned(LeadState state, DueTime due, Channel channel) => Settled(state) with
    {
        NextTouch = new NextTouch(due, channel, TouchReason.Chosen),
        Cadence = state.Cadence is { } run ? run with { Planned = null } : null,
        ParkedUntil = null,
        BeforeAbsence = null,
        EventDeletedAt = null,
    };

    /// <summary>Whether a touch made on this day is the one that was owed.</summary>
    private static bool IsOwedBy(LeadState state, DateOnly day) =>
        state.NextTouch is { } next && (next.Reason is TouchReason.JudgeAnswer or TouchReason.AddressFailed || next.Due.Date <= day);

    /// <summary>Planned by the rhythm and left where it was put: it moves with what it is counted from.</summary>
    private static bool IsOfRhythm(LeadState state) =>
        (state.BeforeAbsence ?? state.NextTouch) is
        {
            Reason: TouchReason.NoAnswerYet or TouchReason.Cadence or TouchReason.Birthday or TouchReason.Anniversary, Due.IsFixed: false,
        };

    private static LeadState Completed(LeadState state, DateOnly day) => state with
    {
        Cadence = state.Cadence?.After(day),
        Permission = state.NextTouch?.Reason == TouchReason.Permission ? null : state.Permission,
        EventDeletedAt = null,
    };

    /// <summary>What comes next: what was promised, else the step of the rhythm.</summary>
    private LeadState Onward(LeadState state, DateOnly day)
    {
        if (state.Permission is { } permission && permission.Until.Date > day)
        {
            return Placed(state, new NextTouch(permission.Until, permission.Channel, TouchReason.Permission, permission.Words));
        }

        var planned = state.Cadence!.Next(week, state.Birthday, state.Anniversary);
        // A rhythm that changed may name a day that is over: it is owed now.
        var due = week.AtStartOf(planned.Day > day ? planned.Day : week.WorkingDayFrom(day));
        var next = new NextTouch(due, ChannelOf(planned.Step, state), ReasonOf(planned.Step, state));
        return Placed(state with { Cadence = state.Cadence with { Planned = planned } }, next);
    }

    // The out-of-office is sent once in an absence: what we plan during it keeps to what it said.
    private LeadState Placed(LeadState state, NextTouch next) =>
        state.AwayUntil is { } backOn ? Behind(state, next, backOn) : state with { NextTouch = next, ParkedUntil = null, BeforeAbsence = null };

    // Never earlier than it was planned.
    private LeadState Behind(LeadState state, NextTouch planned, DateOnly backOn)
    {
        var due = week.AtStartOf(week.WorkingDayFrom(backOn));
        return due.Local > planned.Due.Local
            ? state with { NextTouch = planned with { Due = due, Reason = TouchReason.BackFromAbsence }, ParkedUntil = backOn, BeforeAbsence = planned }
            : state with { NextTouch = planned, ParkedUntil = null, BeforeAbsence = null };
    }

    private static Channel ChannelOf(CadenceStep step, LeadState state) =>
        step.Channel == Channel.Mail && state.UnansweredMails >= MailsBeforeAnotherWay ? Channel.Call : step.Channel;

    private static TouchReason ReasonOf(CadenceStep step, LeadState state) => step.Timing switch
    {
        StepTiming.Birthday => TouchReason.Birthday,
        StepTiming.Anniversary => TouchReason.Anniversary,
        StepTiming.WorkingDaysAfterTouch when state.Waiting is not null => TouchReason.NoAnswerYet,
        _ => TouchReason.Cadence,
    };
}
