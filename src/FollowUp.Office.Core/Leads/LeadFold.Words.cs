using FollowUp.Office.Core.Cadences;

namespace FollowUp.Office.Core.Leads;

/// <summary>What the owner's words and acts make of an active lead: answers they recorded, touches by hand, the rhythm they chose.</summary>
internal sealed partial class LeadFold
{
    private LeadState OfOwner(LeadState state, LeadFact fact) => fact switch
    {
        LeadFact.AnswerGiven given => Said(state, given),
        LeadFact.TouchMade made => Made(state, made),
        LeadFact.CadenceChosen chosen => Replanned(state with { Cadence = state.Cadence!.Following(chosen.Cadence, week.LocalDate(chosen.At)) }, week.LocalDate(chosen.At)),
        LeadFact.KindChosen chosen => Replanned(OfKind(state, chosen.Kind, chosen.Cadence, week.LocalDate(chosen.At)), week.LocalDate(chosen.At)),
        LeadFact.DayRemembered { Timing: StepTiming.Birthday } day => Replanned(state with { Birthday = day.Day }, week.LocalDate(day.At)),
        LeadFact.DayRemembered day => Replanned(state with { Anniversary = day.Day }, week.LocalDate(day.At)),
        LeadFact.ReferralMade made => Referred(state, made),
        LeadFact.LetGo letGo => Retire(state, letGo, RetiredBy.Owner),
        LeadFact.EventMoved moved => MovedTo(state, moved),
        LeadFact.EventDeleted deleted => state.NextTouch is { BelongsInCalendar: true } ? state with { EventDeletedAt = deleted.At } : state,
        _ => state,
    };

    private LeadState Said(LeadState state, LeadFact.AnswerGiven given)
    {
        var (heard, day) = (Heard(state), week.LocalDate(given.At));
        return given.Answer switch
        {
            Answer.Yes yes => Onward(OfKind(heard with { NoCount = 0, Permission = null }, LeadKind.Customer, yes.Cadence, day), day),
            Answer.NotNow(var until, var channel, var words) => Promised(heard with { Permission = new Permission(given.At, until, channel, words) }),
            Answer.No no => SaidNo(heard with { Permission = null }, given, no),
            Answer.Stop => Retire(heard, given, RetiredBy.Stop),
            _ => Onward(heard with { Cadence = heard.Cadence!.From(day) }, day),
        };
    }

    // Whoever becomes a customer on this day is remembered by it, unless the owner keeps another.
    private static LeadState OfKind(LeadState state, LeadKind kind, Cadence? cadence, DateOnly day) => state with
    {
        Kind = kind,
        Cadence = new CadenceRun(cadence ?? DefaultCadences.For(kind), day),
        Anniversary = kind == LeadKind.Customer ? state.Anniversary ?? MonthDay.Of(day) : state.Anniversary,
    };

    private static LeadState Promised(LeadState state) => OwnPlan(state, new NextTouch(
        state.Permission!.Until, state.Permission.Channel, TouchReason.Permission, state.Permission.Words));

    private static LeadState SaidNo(LeadState state, LeadFact.AnswerGiven given, Answer.No no)
    {
        var counted = no.Reason == NoReason.NoAnswer ? state : state with { NoCount = state.NoCount + 1 };
        return counted.NoCount >= ReasonsForNo.UntilRetired
            ? Retire(counted, given, RetiredBy.FiveNos)
            : OwnPlan(counted, new NextTouch(no.AskAgain, no.Channel, TouchReason.AskAgain, no.Words));
    }

    // The rhythm begins anew once the pause is over and the ask is made.
    private static LeadState OwnPlan(LeadState state, NextTouch next) => state with { NextTouch = next, Cadence = state.Cadence!.Anew() };

    private static LeadState Retire(LeadState state, LeadFact fact, RetiredBy by) => Heard(state) with
    {
        IsActive = false,
        Retired = new Retirement(fact.Key, fact.At, by),
        NextTouch = null,
        Permission = null,
    };

    // A meeting reaches the person; a call may have reached their voicemail only.
    private LeadState Made(LeadState state, LeadFact.TouchMade made)
    {
        var day = week.LocalDate(made.At);
        var touched = state with
        {
            Waiting = made.Channel == Channel.Meeting ? null : state.Waiting,
            UnansweredMails = 0,
            LastConversation = About(made.Key, made.About) ?? state.LastConversation,
        };
        return made.Completes || IsOwedBy(state, day) || IsOfRhythm(state) ? Onward(Completed(Settled(touched), day), day) : touched;
    }

    private LeadState Replanned(LeadState state, DateOnly day) => IsOfRhythm(state) ? Onward(state, day) : state;

    // A wish of the owner's stays; thanks come before everything that the rhythm or a promise wants later.
    private LeadState Referred(LeadState state, LeadFact.ReferralMade made)
    {
        var balance = state.Referrals;
        var counted = state with { Referrals = made.IsReceived ? balance with { Received = balance.Received + 1 } : balance with { Given = balance.Given + 1 } };
        var thanks = week.AtStartOf(week.AddWorkingDays(week.LocalDate(made.At), 1));
        return made.IsReceived && (IsOfRhythm(state) || state.NextTouch?.Reason == TouchReason.Permission) && state.NextTouch!.Due.Local > thanks.Local
            ? counted with { NextTouch = new NextTouch(thanks, state.NextTouch.Channel, TouchReason.ThankYou), ParkedUntil = null, BeforeAbsence = null }
            : counted;
    }

    private static LeadState MovedTo(LeadState state, LeadFact.EventMoved moved) => state.NextTouch is not { BelongsInCalendar: true } next ? state : state with
    {
        NextTouch = next with { Due = moved.Due with { IsFixed = true } },
        ParkedUntil = null,
        BeforeAbsence = null,
        EventDeletedAt = null,
    };
}
