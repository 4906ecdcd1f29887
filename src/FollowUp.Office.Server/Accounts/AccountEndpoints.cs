using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Accounts;

internal sealed record SetMatchingRequest(bool SameCompany);

/// <summary>The signed-in user's own part of the API.</summary>
internal static class AccountEndpoints
{
    /// <summary>The pane has started: makes the account if new and sees to it that its mailbox is heard.</summary>
    public static async Task<Ok<Me>> StartSession(HttpContext http, Session session, MeWriter me, CancellationToken cancellationToken)
    {
        var token = await http.GetTokenAsync("access_token") ?? "";
        return TypedResults.Ok(await me.OfAsync(await session.StartAsync(token, cancellationToken), cancellationToken));
    }

    public static async Task<Ok<Me>> Me(CurrentAccount current, MeWriter me, CancellationToken cancellationToken) =>
        TypedResults.Ok(await me.OfAsync(await current.GetAsync(cancellationToken), cancellationToken));

    public static async Task<Ok<Me>> SetMatching(
        SetMatchingRequest request, CurrentAccount current, FollowUpDb db, MeWriter me, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        account.AnswersOfCompany = request.SameCompany;
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await me.OfAsync(account, cancellationToken));
    }

    public static async Task<Results<Ok<Me>, ProblemHttpResult>> Retry(
        Guid effectId, CurrentAccount current, FollowUpDb db, MeWriter me, EffectBell bell, TimeProvider time, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        var row = await db.Set<EffectRow>().SingleOrDefaultAsync(found => found.Id == effectId && found.AccountId == account.Id && found.LeadId == null, cancellationToken);
        if (row?.TryAgain(time.GetUtcNow()) != true)
        {
            return EffectProblems.NothingToRetry();
        }

        await db.SaveChangesAsync(cancellationToken);
        bell.Ring();
        return TypedResults.Ok(await me.OfAsync(account, cancellationToken));
    }
}
