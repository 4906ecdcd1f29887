using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads;

/// <summary>Load the user's lead, change it, save, answer with how it is now: the frame of every change.</summary>
internal sealed class LeadChange(CurrentAccount current, FollowUpDb db, LeadBook book, LeadReader reader, EffectBell bell)
{
    /// <param name="id">Whose lead it is decides the token; another user's id is not found.</param>
    /// <param name="change">Changes without saving; a problem leaves everything as it was.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> ApplyAsync(
        Guid id, Func<Account, Lead, LeadBook, Task<ProblemHttpResult?>> change, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => TryAsync(id, change, cancellationToken));

    private async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> TryAsync(
        Guid id, Func<Account, Lead, LeadBook, Task<ProblemHttpResult?>> change, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        if (await db.LeadsOf(account).SingleOrDefaultAsync(lead => lead.Id == id, cancellationToken) is not { } lead)
        {
            return TypedResults.NotFound();
        }

        if (await change(account, lead, book) is { } problem)
        {
            return problem;
        }

        await db.SaveChangesAsync(cancellationToken);
        bell.Ring();
        return TypedResults.Ok(await reader.ReadAsync(account, lead, cancellationToken));
    }
}
