using System.Globalization;
using FollowUp.Office.Core.Templates;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Hosting.Once;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace FollowUp.Office.Server.Templates;

/// <summary>Texts to begin a touch with: the user's own, and those that their organisation shares.</summary>
internal static class TemplateEndpoints
{
    /// <summary>More is a slip, and would make every list of them long.</summary>
    private const int MostOwn = 200;

    /// <summary>As many are listed, one's own before all others.</summary>
    private const int MostListed = 500;

    public static async Task<Ok<List<TemplateResponse>>> List(CurrentAccount current, FollowUpDb db, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        var rows = await (from row in db.TemplatesFor(account).AsNoTracking()
                          join owner in db.Set<Account>() on row.AccountId equals owner.Id
                          orderby row.AccountId == account.Id descending, row.Name, row.Id
                          select new { Row = row, owner.Name }).Take(MostListed).ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.Select(found => TemplateResponse.Of(found.Row, account.Id, found.Name))
            .OrderByDescending(template => template.IsOwn).ThenBy(template => template.Name, StringComparer.OrdinalIgnoreCase).ThenBy(template => template.Id).ToList());
    }

    public static async Task<Results<Created<TemplateResponse>, ProblemHttpResult>> Add(
        TemplateRequest request, CurrentAccount current, FollowUpDb db, RequestOnce once, TimeProvider time, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        if (await db.Set<TemplateRow>().CountAsync(row => row.AccountId == account.Id, cancellationToken) >= MostOwn)
        {
            return Problem.Of(StatusCodes.Status409Conflict, "too-many-templates", "You have 200 templates. Delete one that you no longer use first.");
        }

        var row = new TemplateRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()), TenantId = account.TenantId, AccountId = account.Id,
            Name = "", Channel = request.Channel, Subject = "", Body = "", IsShared = request.Shared,
        };
        if (Write(row, request) is { } problem)
        {
            return problem;
        }

        once.Made = row.Id;
        db.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/api/templates/{row.Id}", TemplateResponse.Of(row, account.Id, null));
    }

    public static async Task<Results<Ok<TemplateResponse>, NotFound, ProblemHttpResult>> Change(
        Guid id, TemplateRequest request, CurrentAccount current, FollowUpDb db, HttpRequest http, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        if (await db.TemplatesFor(account).SingleOrDefaultAsync(found => found.Id == id, cancellationToken) is not { } row)
        {
            return TypedResults.NotFound();
        }

        if ((row.AccountId != account.Id ? NotYours() : IsOutdated(row, http) ? Outdated(row, account) : Write(row, request)) is { } problem)
        {
            return problem;
        }

        row.Version++;
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(TemplateResponse.Of(row, account.Id, null));
    }

    /// <summary>Steps of cadences that name it go on without a text.</summary>
    public static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Delete(Guid id, CurrentAccount current, FollowUpDb db, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        return await Collisions.RetryAsync(db, () => DeleteAsync(db, account, id, cancellationToken));
    }

    public static Task<Results<Ok<TemplateResponse>, NotFound>> Added(RequestOnce once, CurrentAccount current, FollowUpDb db, CancellationToken cancellationToken) =>
        Own(once.Made ?? Guid.Empty, current, db, cancellationToken);

    public static async Task<Results<Ok<TemplateResponse>, NotFound>> Own(Guid id, CurrentAccount current, FollowUpDb db, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        return await db.Set<TemplateRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.AccountId == account.Id, cancellationToken) is { } row
            ? TypedResults.Ok(TemplateResponse.Of(row, account.Id, null))
            : TypedResults.NotFound();
    }

    private static async Task<Results<NoContent, NotFound, ProblemHttpResult>> DeleteAsync(FollowUpDb db, Account account, Guid id, CancellationToken cancellationToken)
    {
        if (await db.TemplatesFor(account).SingleOrDefaultAsync(found => found.Id == id, cancellationToken) is not { } row)
        {
            return TypedResults.NotFound();
        }

        if (row.AccountId != account.Id)
        {
            return NotYours();
        }

        db.Remove(row);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    public static async Task<Results<Ok<TemplatePreview>, NotFound>> Preview(
        Guid id, Guid templateId, CurrentAccount current, LeadBook book, FollowUpDb db, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        var lead = await db.LeadsOf(account).AsNoTracking().SingleOrDefaultAsync(found => found.Id == id && found.Phase != LeadPhase.TakenBack, cancellationToken);
        var template = await db.TemplatesFor(account).AsNoTracking().SingleOrDefaultAsync(found => found.Id == templateId, cancellationToken);
        if (lead is null || template is null)
        {
            return TypedResults.NotFound();
        }

        var state = (await book.HistoryAsync(lead, cancellationToken)).Fold(account.Week());
        return TypedResults.Ok(Filled(template, new(lead.Name, lead.Company, state.LastConversation, state.Permission?.Words, account.Name)));
    }

    /// <summary>For somebody who is no lead: their name is all that is known of them.</summary>
    public static async Task<Results<Ok<TemplatePreview>, NotFound>> PreviewFor(
        Guid id, TemplateReader reader, CurrentAccount current, FollowUpDb db, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        return await db.TemplatesFor(account).AsNoTracking().SingleOrDefaultAsync(found => found.Id == id, cancellationToken) is { } template
            ? TypedResults.Ok(Filled(template, new(PlainText.OfOptional(reader.Name, PersonFields.LongestName), null, null, null, account.Name)))
            : TypedResults.NotFound();
    }

    private static TemplatePreview Filled(TemplateRow template, MergeValues values)
    {
        var (subject, body) = (TemplateText.Render(template.Subject, values), TemplateText.Render(template.Body, values));
        return new(subject.Text, body.Text, [.. subject.Missing.Union(body.Missing, StringComparer.OrdinalIgnoreCase)]);
    }

    private static ProblemHttpResult? Write(TemplateRow row, TemplateRequest request)
    {
        if (PlainText.OfOptional(request.Name, TemplateRow.LongestName) is not { } name)
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, "template-name", "Give the template a name.");
        }

        // Nothing of a text is cut behind its writer's back.
        if (request.Subject.Length > TemplateRow.LongestSubject || request.Body.Length > TemplateRow.LongestBody)
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, "template-too-long",
                $"Give the subject at most {TemplateRow.LongestSubject} characters, and the text at most {TemplateRow.LongestBody}.");
        }

        (row.Name, row.Channel, row.IsShared) = (name, request.Channel, request.Shared);
        (row.Subject, row.Body) = (PlainText.Of(request.Subject, TemplateRow.LongestSubject), PlainText.Of(request.Body, TemplateRow.LongestBody, keepLines: true));
        return null;
    }

    // Who does not say what they saw means it whatever it is.
    private static bool IsOutdated(TemplateRow row, HttpRequest http) =>
        http.Headers[HeaderNames.IfMatch] is [{ } seen] && seen.Trim('"') != row.Version.ToString(CultureInfo.InvariantCulture);

    private static ProblemHttpResult Outdated(TemplateRow row, Account account) => Problem.Of(StatusCodes.Status409Conflict, "template-changed",
        "This template was changed in another window. Look at what it says now before you save.",
        new Dictionary<string, object?> { ["current"] = TemplateResponse.Of(row, account.Id, null) });

    private static ProblemHttpResult NotYours() => Problem.Of(StatusCodes.Status403Forbidden, "not-your-template",
        "A colleague shares this template, and only they can change it. Make a copy of your own.");
}
