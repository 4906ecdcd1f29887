using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Accounts;

/// <summary>The user asks for everything that is kept of them to be deleted, and may think better of it until then.</summary>
internal static class DeletionEndpoints
{
    /// <summary>How long a second thought takes at most: nothing that is deleted comes back.</summary>
    private const int DaysToThinkBetter = 7;

    /// <summary>At midnight in the user's zone, when nobody is in the middle of anything. Asked again, the day stays.</summary>
    public static async Task<Ok<Me>> Ask(CurrentAccount current, FollowUpDb db, MeWriter me, TimeProvider time, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        var day = account.Week().LocalDate(time.GetUtcNow()).AddDays(DaysToThinkBetter + 1);
        account.DeletesAt ??= new DueTime(day.ToDateTime(TimeOnly.MinValue), account.TimeZone).Instant;
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await me.OfAsync(account, cancellationToken));
    }

    public static async Task<Ok<Me>> Keep(CurrentAccount current, FollowUpDb db, MeWriter me, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        account.DeletesAt = null;
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await me.OfAsync(account, cancellationToken));
    }
}
