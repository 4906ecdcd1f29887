using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Cadences;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Hosting.Once;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads;

/// <summary>What the pane can do with leads.</summary>
internal static class LeadEndpoints
{
    public static async Task<Results<Created<LeadResponse>, Ok<LeadResponse>, ProblemHttpResult>> Capture(
        CaptureRequest request, CurrentAccount current, LeadCapture capture, CadenceShelf cadences, LeadReader reader, EffectBell bell, TimeProvider time,
        CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        if (MailAddresses.Normalise(request.Person.Address) is not { } address)
        {
            return LeadProblems.NotAnAddress();
        }

        if (account.Owns(address))
        {
            return LeadProblems.OwnAddress();
        }

        if (LeadTags.Of(request.Tags ?? [], out var tooMuch) is null)
        {
            return tooMuch!;
        }

        var cadence = request.CadenceId is { } id ? await cadences.FindAsync(account, id, cancellationToken) : await cadences.OfAsync(account, request.Kind, cancellationToken);
        if (cadence is null)
        {
            return LeadProblems.NoSuchCadence();
        }

        if (Due(request.FollowUp, account, time, out var problem, cadence) is not { } due)
        {
            return problem!;
        }

        var (lead, isNew) = await capture.CaptureAsync(account, address, request, due, cadence, cancellationToken);
        if (lead.Phase == LeadPhase.Stopped)
        {
            return LeadProblems.AskedToStop();
        }

        bell.Ring();
        var response = await reader.ReadAsync(account, lead, cancellationToken);
        return isNew ? TypedResults.Created($"/api/leads/{lead.Id}", response) : TypedResults.Ok(response);
    }

    /// <summary>A capture sent again: the lead that it made, or that they were by then.</summary>
    public static Task<Results<Ok<LeadResponse>, StatusCodeHttpResult, NotFound>> Captured(
        RequestOnce once, HttpContext http, CurrentAccount current, FollowUpDb db, LeadReader reader, CancellationToken cancellationToken) =>
        Get(once.Made ?? Guid.Empty, http, current, db, reader, cancellationToken);

    public static async Task<Results<Ok<LeadResponse>, NoContent>> Find(
        string address, CurrentAccount current, FollowUpDb db, LeadReader reader, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        var lead = MailAddresses.Normalise(address) is { } normal ? await db.LeadByAddressAsync(account, normal, cancellationToken) : null;
        return lead is null or { Phase: LeadPhase.TakenBack }
            ? TypedResults.NoContent()
            : TypedResults.Ok(await reader.ReadAsync(account, lead, cancellationToken));
    }

    public static async Task<Results<Ok<LeadResponse>, StatusCodeHttpResult, NotFound>> Get(
        Guid id, HttpContext http, CurrentAccount current, FollowUpDb db, LeadReader reader, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        if (await db.LeadsOf(account).AsNoTracking().SingleOrDefaultAsync(lead => lead.Id == id, cancellationToken) is not { } lead)
        {
            return TypedResults.NotFound();
        }

        var response = await reader.ReadAsync(account, lead, cancellationToken);
        return EntityTag.IsKnown(http, response) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(response);
    }

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> SetNextTouch(
        Guid id, NextTouchRequest request, LeadChange change, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            if (lead.Phase == LeadPhase.Stopped)
            {
                return LeadProblems.AskedToStop();
            }

            if (Due(request.FollowUp, account, time, out var problem) is not { } due)
            {
                return problem;
            }

            var now = time.GetUtcNow();
            await book.RecordAsync(account, lead, cancellationToken, [new LeadFact.NextTouchChosen($"chosen:{Guid.CreateVersion7(now)}", now, due, request.Channel)]);
            return null;
        }, cancellationToken);

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> Undo(
        Guid id, UndoRequest request, LeadChange change, FollowUpDb db, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            var rows = await db.Set<FactRow>().Where(row => row.LeadId == lead.Id).ToListAsync(cancellationToken);
            var history = LeadBook.HistoryOf(rows, lead);
            var entry = LeadTimeline.Of(rows, [], history.Fold(account.Week()), history.Weigh()).FirstOrDefault(found => found.Id == request.EntryId);
            if (entry is not { Undoable: true })
            {
                return LeadProblems.CannotUndo();
            }

            await book.UndoAsync(account, lead, rows.Single(row => row.Id == entry.Id), cancellationToken);
            return null;
        }, cancellationToken);

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> Retry(
        Guid id, Guid effectId, LeadChange change, FollowUpDb db, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (_, lead, _) =>
        {
            var row = await db.Set<EffectRow>().SingleOrDefaultAsync(found => found.Id == effectId && found.LeadId == lead.Id, cancellationToken);
            return row?.TryAgain(time.GetUtcNow()) == true ? null : EffectProblems.NothingToRetry();
        }, cancellationToken);

    private static DueTime? Due(FollowUpInput input, Account account, TimeProvider time, out ProblemHttpResult? problem, Cadence? cadence = null)
    {
        var (due, wrong) = input.Wish(cadence) is { } wish ? FollowUpWishes.Resolve(wish, account.Week(), time.GetUtcNow()) : (null, null);
        problem = due is null ? LeadProblems.Of(wrong) : null;
        return due;
    }
}
