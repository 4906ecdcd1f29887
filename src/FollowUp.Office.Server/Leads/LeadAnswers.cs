using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads;

/// <summary>What the user says about mails that may be answers.</summary>
internal static class LeadAnswers
{
    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> Judge(
        Guid id, JudgeRequest request, LeadChange change, FollowUpDb db, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            var row = await db.Set<FactRow>().AsNoTracking()
                .SingleOrDefaultAsync(found => found.Id == request.EntryId && found.LeadId == lead.Id, cancellationToken);
            var asked = row is null ? null : (await book.HistoryAsync(lead, cancellationToken)).Weigh().Find(row.Key);
            if (lead.Phase == LeadPhase.Retired || asked is not { Standing: Standing.Question })
            {
                return LeadProblems.NothingToJudge();
            }

            var now = time.GetUtcNow();
            await book.RecordAsync(account, lead, cancellationToken,
                [new LeadFact.AnswerJudged($"judged:{Guid.CreateVersion7(now)}", now, row!.Key, request.IsAnswer)]);
            return null;
        }, cancellationToken);
}
