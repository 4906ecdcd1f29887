using System.Text.Json;
using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Hosting.Once;
using FollowUp.Office.Server.Templates;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Cadences;

/// <summary>The user's rhythms: those that everybody begins with, and their own.</summary>
internal static class CadenceEndpoints
{
    /// <summary>More is a slip, and would make every list of them long.</summary>
    private const int MostOwn = 100;

    public static async Task<Ok<IReadOnlyList<CadenceResponse>>> List(CurrentAccount current, CadenceShelf shelf, CancellationToken cancellationToken) =>
        TypedResults.Ok(await shelf.ListAsync(await current.GetAsync(cancellationToken), cancellationToken));

    public static async Task<Results<Created<CadenceResponse>, ProblemHttpResult>> Add(
        CadenceRequest request, CurrentAccount current, FollowUpDb db, RequestOnce once, CancellationToken cancellationToken)
    {
        var (account, made) = (await current.GetAsync(cancellationToken), Guid.CreateVersion7());
        var cadence = Of(request, IdOf(made));
        if ((ProblemIn(cadence) ?? await TemplateProblemAsync(db, account, cadence, known: null, cancellationToken)) is { } problem)
        {
            return problem;
        }

        if (await db.Set<CadenceRow>().CountAsync(row => row.AccountId == account.Id, cancellationToken) >= MostOwn)
        {
            return Problem.Of(StatusCodes.Status409Conflict, "too-many-cadences", "You have a hundred cadences. Delete one that you no longer use first.");
        }

        once.Made = made;
        db.Add(RowOf(account, cadence));
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/api/cadences/{cadence.Id}", CadenceResponse.Of(cadence, leads: 0));
    }

    public static async Task<Results<Ok<CadencePreview>, NotFound, ProblemHttpResult>> Preview(
        string id, CadenceRequest request, CurrentAccount current, CadenceShelf shelf, CadenceChange change, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        if (await shelf.FindAsync(account, id, cancellationToken) is null)
        {
            return TypedResults.NotFound();
        }

        return ProblemIn(Of(request, id)) is { } problem ? problem : TypedResults.Ok(await change.PreviewAsync(account, Of(request, id), cancellationToken));
    }

    public static async Task<Results<Ok<CadenceResponse>, NotFound, ProblemHttpResult>> Change(
        string id, CadenceRequest request, CurrentAccount current, CadenceShelf shelf, CadenceChange change, FollowUpDb db, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        if (await shelf.FindAsync(account, id, cancellationToken) is not { } known)
        {
            return TypedResults.NotFound();
        }

        var cadence = Of(request, id);
        if ((ProblemIn(cadence) ?? await TemplateProblemAsync(db, account, cadence, known, cancellationToken)) is { } problem)
        {
            return problem;
        }

        var revision = await Collisions.RetryAsync(db, () => KeepAsync(db, account, cadence, cancellationToken));
        await change.ApplyAsync(account, cadence, revision, cancellationToken);
        return TypedResults.Ok(await ResponseAsync(db, account, cadence, cancellationToken));
    }

    /// <summary>Leads keep the steps they have; one that everybody begins with becomes again as it was.</summary>
    public static async Task<Results<NoContent, NotFound>> Delete(string id, CurrentAccount current, FollowUpDb db, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        return await Collisions.RetryAsync(db, () => ForgetAsync(db, account, id, cancellationToken)) ? TypedResults.NoContent() : TypedResults.NotFound();
    }

    public static Task<Results<Ok<CadenceResponse>, NotFound>> Added(
        RequestOnce once, CurrentAccount current, CadenceShelf shelf, CadenceChange change, FollowUpDb db, CancellationToken cancellationToken) =>
        Changed(IdOf(once.Made ?? Guid.Empty), current, shelf, change, db, cancellationToken);

    /// <summary>A change sent again may have been cut off between two batches of leads: it goes on with the steps that hold now.</summary>
    public static async Task<Results<Ok<CadenceResponse>, NotFound>> Changed(
        string id, CurrentAccount current, CadenceShelf shelf, CadenceChange change, FollowUpDb db, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        if (await RowAsync(db, account, id, cancellationToken) is { } row)
        {
            await change.ApplyAsync(account, row.ToCadence(), row.Revision, cancellationToken);
        }

        return await shelf.FindAsync(account, id, cancellationToken) is { } cadence ? TypedResults.Ok(await ResponseAsync(db, account, cadence, cancellationToken)) : TypedResults.NotFound();
    }

    private static async Task<bool> ForgetAsync(FollowUpDb db, Account account, string id, CancellationToken cancellationToken)
    {
        if (await RowAsync(db, account, id, cancellationToken) is not { } row)
        {
            return false;
        }

        db.Remove(row);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static Task<CadenceRow?> RowAsync(FollowUpDb db, Account account, string id, CancellationToken cancellationToken) =>
        db.Set<CadenceRow>().SingleOrDefaultAsync(row => row.AccountId == account.Id && row.Id == id, cancellationToken);

    private static async Task<CadenceResponse> ResponseAsync(FollowUpDb db, Account account, Cadence cadence, CancellationToken cancellationToken) =>
        CadenceResponse.Of(cadence, await CadenceChange.Following(db, account, cadence.Id).CountAsync(cancellationToken));

    private static string IdOf(Guid made) => made.ToString("N");

    // The same steps once more are the same revision: a change that was cut off goes on where it stopped.
    private static async Task<int> KeepAsync(FollowUpDb db, Account account, Cadence cadence, CancellationToken cancellationToken)
    {
        var row = await RowAsync(db, account, cadence.Id, cancellationToken);
        if (row is null)
        {
            row = RowOf(account, cadence);
            db.Add(row);
        }
        else if (row.ToCadence() != cadence)
        {
            (row.Name, row.Steps, row.Revision) = (cadence.Name, StepsOf(cadence), row.Revision + 1);
        }

        await db.SaveChangesAsync(cancellationToken);
        return row.Revision;
    }

    private static Cadence Of(CadenceRequest request, string id) => new(id, PlainText.OfOptional(request.Name, 101) ?? "", [.. request.Steps]);

    private static CadenceRow RowOf(Account account, Cadence cadence) => new()
    {
        AccountId = account.Id, TenantId = account.TenantId, Id = cadence.Id, Name = cadence.Name, Steps = StepsOf(cadence),
    };

    private static string StepsOf(Cadence cadence) => JsonSerializer.Serialize(cadence.Steps, JsonSerializerOptions.Web);

    // What the cadence named before may be gone meanwhile: that is no reason to refuse another change of it.
    private static async Task<ProblemHttpResult?> TemplateProblemAsync(
        FollowUpDb db, Account account, Cadence cadence, Cadence? known, CancellationToken cancellationToken)
    {
        var named = cadence.Steps.Select(step => step.Template).OfType<string>().Except(known?.Steps.Select(step => step.Template).OfType<string>() ?? []).ToList();
        var ids = named.Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).ToList();
        return named.Count == 0 || await db.TemplatesFor(account).CountAsync(row => ids.Contains(row.Id), cancellationToken) == ids.Distinct().Count() ? null
            : Problem.Of(StatusCodes.Status422UnprocessableEntity, "no-such-template", "A template of these steps is gone. Choose another one.");
    }

    private static ProblemHttpResult? ProblemIn(Cadence cadence) => cadence.Problem() switch
    {
        null => null,
        CadenceProblem.Name => Problem.Of(StatusCodes.Status422UnprocessableEntity, "cadence-name", "Give the cadence a name of at most 100 characters."),
        CadenceProblem.TooFewTouches => Problem.Of(StatusCodes.Status422UnprocessableEntity, "cadence-too-short",
            "Most sales close after the fifth touch. Plan at least five, or one that recurs."),
        CadenceProblem.TooManySteps => Problem.Of(StatusCodes.Status422UnprocessableEntity, "cadence-too-long", "Plan at most fifty touches."),
        _ => Problem.Of(StatusCodes.Status422UnprocessableEntity, "cadence-offset",
            "Every touch lies after the one before: give it 0 days or more, 1 month or more, and at most ten years."),
    };
}
