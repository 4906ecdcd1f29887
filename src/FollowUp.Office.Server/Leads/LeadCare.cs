using System.Globalization;
using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Cadences;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Leads;

/// <summary>What a lead is to the user, and how they are cared for: kind, rhythm, days of the year, referrals, and letting go.</summary>
internal static class LeadCare
{
    private const int LongestName = 200;

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> SetKind(
        Guid id, KindRequest request, LeadChange change, CadenceShelf cadences, TimeProvider time, CancellationToken cancellationToken) =>
        await change.RecordAsync(id, time.GetUtcNow(), async (account, now) =>
        {
            var cadence = await cadences.OfAsync(account, request.Kind, cancellationToken);
            return new LeadFact.KindChosen($"kind:{Guid.CreateVersion7(now)}", now, request.Kind, cadence == DefaultCadences.For(request.Kind) ? null : cadence);
        }, cancellationToken);

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> SetCadence(
        Guid id, CadenceChoiceRequest request, LeadChange change, CadenceShelf cadences, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            if (!lead.IsActive)
            {
                return LeadProblems.NotActive();
            }

            if (await cadences.FindAsync(account, request.CadenceId, cancellationToken) is not { } cadence)
            {
                return LeadProblems.NoSuchCadence();
            }

            var now = time.GetUtcNow();
            await book.RecordAsync(account, lead, cancellationToken, new LeadFact.CadenceChosen($"cadence:{Guid.CreateVersion7(now)}", now, cadence));
            return null;
        }, cancellationToken);

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> RecordReferral(
        Guid id, ReferralRequest request, LeadChange change, TimeProvider time, CancellationToken cancellationToken) =>
        await change.RecordAsync(id, time.GetUtcNow(), (_, now) => Task.FromResult<LeadFact>(
            new LeadFact.ReferralMade($"referral:{Guid.CreateVersion7(now)}", now, request.Received, Data.PlainText.OfOptional(request.Who, LongestName))), cancellationToken);

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> LetGo(
        Guid id, LeadChange change, TimeProvider time, CancellationToken cancellationToken) =>
        await change.RecordAsync(id, time.GetUtcNow(), (_, now) => Task.FromResult<LeadFact>(new LeadFact.LetGo($"letGo:{Guid.CreateVersion7(now)}", now)), cancellationToken);

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> SetDays(
        Guid id, DaysRequest request, LeadChange change, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            if (!IsDay(request.Birthday, out var birthday) || !IsDay(request.Anniversary, out var anniversary))
            {
                return LeadProblems.NoSuchDay();
            }

            var now = time.GetUtcNow();
            await book.RecordAsync(account, lead, cancellationToken,
                new LeadFact.DayRemembered($"day:{Guid.CreateVersion7(now)}", now, StepTiming.Birthday, birthday),
                new LeadFact.DayRemembered($"day:{Guid.CreateVersion7(now)}", now, StepTiming.Anniversary, anniversary));
            return null;
        }, cancellationToken);

    private static bool IsDay(string? text, out MonthDay? day)
    {
        // 2024 is a leap year: the 29th of February is somebody's birthday.
        var isDay = DateOnly.TryParseExact("2024-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = isDay ? MonthDay.Of(date) : null;
        return isDay || string.IsNullOrEmpty(text);
    }
}
