using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Effects;

/// <summary>An effect that did not work out, in one sentence, with a way to try again.</summary>
/// <param name="EffectId">By which it is tried again.</param>
/// <param name="Kind"><c>calendar</c> or <c>teams</c>.</param>
/// <param name="What">A slug by which it is said in another language.</param>
/// <param name="Day">Of which follow-up block, where it is one.</param>
/// <param name="Sentence">In English.</param>
/// <param name="Retryable">Whether there is anything to try again.</param>
internal sealed record ProblemResponse(Guid EffectId, string Kind, string What, DateOnly? Day, string Sentence, bool Retryable);

/// <summary>What the user is told of effects that did not work out.</summary>
internal static class EffectProblems
{
    /// <summary>Of the calendar only the newest act of each lane matters; of Teams every card.</summary>
    public static IEnumerable<ProblemResponse> In(IEnumerable<EffectRow> effects) =>
        effects.GroupBy(row => row.IsCard ? row.Key : row.Lane)
            .Select(group => group.MaxBy(row => row.Seq)!)
            .Where(row => row.State is EffectState.Dead or EffectState.Unknown)
            .Select(Of);

    /// <summary>Of the acts that no lead tells of: the follow-up blocks of days to come, and what plans them.</summary>
    public static async Task<IReadOnlyList<ProblemResponse>> OfAccountAsync(FollowUpDb db, Account account, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var effects = db.Set<EffectRow>().AsNoTracking().Where(row => row.AccountId == account.Id && row.LeadId == null);
        var failed = await effects.Where(row => row.State == EffectState.Dead || row.State == EffectState.Unknown)
            .Where(row => !effects.Any(later => later.Lane == row.Lane && later.Seq > row.Seq)).ToListAsync(cancellationToken);
        var today = account.Week().LocalDate(now);
        return [.. In(failed.Where(row => !(EffectLane.DayOf(row) < today)))];
    }

    private static ProblemResponse Of(EffectRow row)
    {
        var (what, sentence) = EffectSentences.Of(row);
        return new ProblemResponse(row.Id, row.IsCard ? "teams" : "calendar", what, EffectLane.DayOf(row), sentence, Retryable: true);
    }

    public static ProblemHttpResult NothingToRetry() => Problem.Of(StatusCodes.Status409Conflict, "nothing-to-retry",
        "This is being taken care of already. Wait a moment.");
}
