using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads;

/// <summary>What the user records by hand: touches that no mail tells of, notes, and what a touch was about.</summary>
internal static class LeadTouches
{
    private const int LongestLine = 200;
    private const int LongestNote = 2000;

    /// <summary>What is older is history, and says nothing about what is owed.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(366);

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> Make(
        Guid id, TouchRequest request, LeadChange change, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            var now = time.GetUtcNow();
            if (request.At > now || request.At < now - Oldest)
            {
                return LeadProblems.NotWithinAYear();
            }

            var about = PlainText.OfOptional(request.About, LongestLine);
            await book.RecordAsync(account, lead, cancellationToken,
                [new LeadFact.TouchMade($"touch:{Guid.CreateVersion7(now)}", request.At?.ToUniversalTime() ?? now, request.Channel, about, request.Completes)]);
            return null;
        }, cancellationToken);

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> Note(
        Guid id, NoteRequest request, LeadChange change, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            if (PlainText.OfOptional(request.Text, LongestNote, keepLines: true) is not { } text)
            {
                return LeadProblems.NothingWritten();
            }

            var now = time.GetUtcNow();
            await book.RecordAsync(account, lead, cancellationToken, [new LeadFact.Noted($"note:{Guid.CreateVersion7(now)}", now, text)]);
            return null;
        }, cancellationToken);

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> SetAbout(
        Guid id, AboutRequest request, LeadChange change, FollowUpDb db, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            var row = await db.Set<FactRow>().AsNoTracking().SingleOrDefaultAsync(found => found.Id == request.EntryId && found.LeadId == lead.Id, cancellationToken);
            if (row is null || !LeadTimeline.IsTouch(LeadBook.FactOf(row), (await book.HistoryAsync(lead, cancellationToken)).Weigh()))
            {
                return LeadProblems.NoTouch();
            }

            var now = time.GetUtcNow();
            await book.RecordAsync(account, lead, cancellationToken,
                [new LeadFact.AboutSaid($"about:{Guid.CreateVersion7(now)}", now, row.Key, PlainText.OfOptional(request.About, LongestLine) ?? "")]);
            return null;
        }, cancellationToken);
}
