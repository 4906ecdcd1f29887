using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace FollowUp.Office.Server.Leads;

/// <summary>Load the user's lead, change it, save, answer with how it is now: the frame of every change.</summary>
internal sealed class LeadChange(CurrentAccount current, FollowUpDb db, LeadBook book, LeadReader reader, EffectBell bell, IHttpContextAccessor http)
{
    /// <summary>The request names the version that it saw, which is the newest one: whatever it says again is meant.</summary>
    public bool SaysWhatItSaw => http.HttpContext!.Request.Headers[HeaderNames.IfMatch].Count > 0;

    /// <param name="id">Whose lead it is decides the token; another user's id is not found.</param>
    /// <param name="change">Changes without saving; a problem leaves everything as it was.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> ApplyAsync(
        Guid id, Func<Account, Lead, LeadBook, Task<ProblemHttpResult?>> change, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => TryAsync(id, change, cancellationToken));

    /// <summary>Records one fact about an active lead.</summary>
    public Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> RecordAsync(
        Guid id, DateTimeOffset now, Func<Account, DateTimeOffset, Task<LeadFact>> fact, CancellationToken cancellationToken) =>
        ApplyAsync(id, async (account, lead, open) =>
        {
            if (!lead.IsActive)
            {
                return LeadProblems.NotActive();
            }

            await open.RecordAsync(account, lead, cancellationToken, await fact(account, now));
            return null;
        }, cancellationToken);

    private async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> TryAsync(
        Guid id, Func<Account, Lead, LeadBook, Task<ProblemHttpResult?>> change, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        if (await db.LeadsOf(account).SingleOrDefaultAsync(lead => lead.Id == id, cancellationToken) is not { } lead)
        {
            return TypedResults.NotFound();
        }

        // Who says what they saw is told when it is no longer so, and nothing is overwritten.
        if (http.HttpContext!.Request.Headers[HeaderNames.IfMatch] is [{ } seen] && seen.Trim('"') != $"{lead.Version}")
        {
            return LeadProblems.ChangedMeanwhile(seen.Trim('"'), await reader.ReadAsync(account, lead, cancellationToken));
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
