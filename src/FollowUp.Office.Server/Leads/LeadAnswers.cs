using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Cadences;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads;

/// <summary>What the user says about mails that may be answers, and what the lead said in them.</summary>
internal static class LeadAnswers
{
    private const int LongestWords = 500;

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> Judge(
        Guid id, JudgeRequest request, LeadChange change, FollowUpDb db, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            var row = await db.Set<FactRow>().AsNoTracking()
                .SingleOrDefaultAsync(found => found.Id == request.EntryId && found.LeadId == lead.Id, cancellationToken);
            var asked = row is null ? null : (await book.HistoryAsync(lead, cancellationToken)).Weigh().Find(row.Key);
            if (!lead.IsActive || asked is not { Standing: Standing.Question })
            {
                return LeadProblems.NothingToJudge();
            }

            var now = time.GetUtcNow();
            await book.RecordAsync(account, lead, cancellationToken,
                [new LeadFact.AnswerJudged($"judged:{Guid.CreateVersion7(now)}", now, row!.Key, request.IsAnswer)]);
            return null;
        }, cancellationToken);

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> Say(
        Guid id, AnswerRequest request, LeadChange change, CadenceShelf cadences, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            if (!lead.IsActive)
            {
                return LeadProblems.NotActive();
            }

            var now = time.GetUtcNow();
            var (due, wrong) = request.Until?.Wish() is { } wish ? FollowUpWishes.Resolve(wish, account.Week(), now) : (null, null);
            if (wrong is not null || (due is null && (request.Until is not null || request.Answer == AnswerWord.NotNow)))
            {
                return LeadProblems.Of(wrong);
            }

            if (request is { Answer: AnswerWord.No, Reason: null })
            {
                return LeadProblems.NoReason();
            }

            var customers = await cadences.OfAsync(account, LeadKind.Customer, cancellationToken);
            var answer = AnswerOf(request, due, lead.NextChannel ?? Channel.Mail, customers, NoPauses.Of(account), account.Week(), now);
            var given = new LeadFact.AnswerGiven($"answer:{Guid.CreateVersion7(now)}", now, answer, request.By);
            if (change.SaysWhatItSaw || !(await book.HistoryAsync(lead, cancellationToken)).Repeats(given))
            {
                await book.RecordAsync(account, lead, cancellationToken, given);
            }

            return null;
        }, cancellationToken);

    private static Answer AnswerOf(AnswerRequest request, DueTime? due, Channel usual, Cadence customers, NoPauses pauses, WorkingWeek week, DateTimeOffset now)
    {
        var (channel, words) = (request.Channel ?? usual, PlainText.OfOptional(request.Words, LongestWords));
        return request.Answer switch
        {
            AnswerWord.Yes => new Answer.Yes(customers == DefaultCadences.Customer ? null : customers),
            AnswerWord.NotNow => new Answer.NotNow(due!, channel, words),
            AnswerWord.No => new Answer.No(request.Reason!.Value, due ?? ReasonsForNo.AskAgain(pauses.After(request.Reason.Value), week.LocalDate(now), week), channel, words),
            AnswerWord.Stop => new Answer.Stop(words),
            _ => new Answer.StillTalking(),
        };
    }
}
