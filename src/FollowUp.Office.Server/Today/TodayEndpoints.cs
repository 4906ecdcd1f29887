using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Replies;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Today;

/// <summary>Who is due, and what came of it.</summary>
internal static class TodayEndpoints
{
    private const int First = 25;
    private const int FirstOfOthers = 10;
    private const int Most = 200;
    private const int LargestTarget = 100_000;

    public static async Task<Ok<TodayResponse>> Get(CurrentAccount current, TodayList today, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        var counts = await today.CountAsync(account, cancellationToken);
        Task<TodayPage> Page(TodayGroup group, int count, int take) =>
            count == 0 ? Task.FromResult(new TodayPage([], null)) : today.PageAsync(account, group, Cursor.Start, take, cancellationToken);
        return TypedResults.Ok(new TodayResponse(
            counts,
            await Page(TodayGroup.ToDo, counts.ToDo, First),
            await Page(TodayGroup.Answered, counts.Answered, FirstOfOthers),
            await Page(TodayGroup.Deleted, counts.Deleted, FirstOfOthers),
            await Page(TodayGroup.Waiting, counts.Waiting, FirstOfOthers),
            await Page(TodayGroup.Parked, counts.Parked, FirstOfOthers),
            await Page(TodayGroup.NoNextStep, counts.NoNextStep, FirstOfOthers),
            new PipelineResponse(counts.ToDo + counts.Answered + counts.Deleted + counts.Waiting + counts.Parked + counts.Planned, account.PipelineTarget)));
    }

    public static async Task<Results<Ok<TodayPage>, NotFound, ProblemHttpResult>> GetGroup(
        string group, CurrentAccount current, TodayList today, CancellationToken cancellationToken, string? after = null, int take = First)
    {
        if (!Enum.TryParse<TodayGroup>(group, ignoreCase: true, out var known) || int.TryParse(group, out _))
        {
            return TypedResults.NotFound();
        }

        return Cursor.Parse(after) is not { } cursor
            ? LeadProblems.NoSuchPage()
            : TypedResults.Ok(await today.PageAsync(await current.GetAsync(cancellationToken), known, cursor, Math.Clamp(take, 1, Most), cancellationToken));
    }

    public static async Task<Ok<SessionNumbersResponse>> Numbers(
        DateTimeOffset since, CurrentAccount current, SessionNumbers numbers, CancellationToken cancellationToken) =>
        TypedResults.Ok(await numbers.SinceAsync(await current.GetAsync(cancellationToken), since.ToUniversalTime(), cancellationToken));

    public static async Task<Results<NoContent, ProblemHttpResult>> SetPipeline(
        PipelineRequest request, CurrentAccount current, FollowUpDb db, CancellationToken cancellationToken)
    {
        if (request.Target is < 1 or > LargestTarget)
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, "pipeline-target", "Choose a number between 1 and 100,000, or none.");
        }

        var account = await current.GetAsync(cancellationToken);
        account.PipelineTarget = request.Target;
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    public static async Task<Results<Ok<CandidatesResponse>, ProblemHttpResult>> Candidates(
        CurrentAccount current, FollowUpDb db, RecentPeople people, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        IReadOnlyList<MessageFacts> mails;
        try
        {
            mails = await people.ReadAsync(account, cancellationToken);
        }
        catch (Exception unreachable) when (!cancellationToken.IsCancellationRequested && GraphFailure.KindOf(unreachable) is var kind)
        {
            return kind is GraphFailureKind.SignIn or GraphFailureKind.Consent
                ? Problem.Of(StatusCodes.Status409Conflict, "sign-in-needed", "Sign in again so that your mailbox can be read.")
                : Problem.Of(StatusCodes.Status503ServiceUnavailable, "mailbox-unreachable", "Your mailbox cannot be read just now. Try again in a minute.");
        }

        var known = await new LeadLookup(db, account).OfAddressesAsync([.. mails.Select(AddressOf)], cancellationToken);
        return TypedResults.Ok(new CandidatesResponse([.. mails.Where(mail => known[AddressOf(mail)].Count == 0).Take(FirstOfOthers * 2).Select(mail => new Candidate(
            PlainText.OfOptional(mail.From!.Name, 200) ?? AddressOf(mail), AddressOf(mail), mail.Subject, mail.At, mail.InternetMessageId, mail.ConversationId,
            MailLink.Of(mail.WebLink)?.AbsoluteUri))]));
    }

    private static string AddressOf(MessageFacts mail) => MailAddresses.Normalise(mail.From!.Address)!;

    /// <summary>Who asked not to be contacted: capture refuses them, and so do imports and cadences.</summary>
    public static async Task<Results<Ok<SuppressionPage>, ProblemHttpResult>> Suppressions(
        CurrentAccount current, FollowUpDb db, CancellationToken cancellationToken, string? after = null, int take = First)
    {
        if (Cursor.Parse(after) is not { } cursor)
        {
            return LeadProblems.NoSuchPage();
        }

        var account = await current.GetAsync(cancellationToken);
        var count = Math.Clamp(take, 1, Most);
        var leads = await db.LeadsOf(account).AsNoTracking().Where(lead => lead.Phase == LeadPhase.Stopped && lead.Id.CompareTo(cursor.Id) > 0)
            .OrderBy(lead => lead.Id).Take(count + 1).ToListAsync(cancellationToken);
        var stops = await StopsAsync(db, [.. leads.Select(lead => lead.Id)], cancellationToken);
        var items = leads.Take(count).Select(lead => SuppressionOf(lead, stops[lead.Id].MaxBy(stop => stop.At))).ToList();
        return TypedResults.Ok(new SuppressionPage(items, leads.Count > count ? new Cursor(0, DateTimeOffset.MinValue, items[^1].LeadId).ToString() : null));
    }

    private static async Task<ILookup<Guid, LeadFact.AnswerGiven>> StopsAsync(FollowUpDb db, List<Guid> leads, CancellationToken cancellationToken) =>
        (await db.Set<FactRow>().AsNoTracking().Where(row => leads.Contains(row.LeadId) && row.Kind == FactRow.Stop && !row.SetAside).ToListAsync(cancellationToken))
        .ToLookup(row => row.LeadId, row => (LeadFact.AnswerGiven)LeadBook.FactOf(row));

    private static Suppression SuppressionOf(Lead lead, LeadFact.AnswerGiven? stop) =>
        new(lead.Id, lead.Name, lead.Reach().Addresses, stop?.At, (stop?.Answer as Answer.Stop)?.Words);
}

/// <summary>Who asked not to be contacted, when, and in which words.</summary>
internal sealed record Suppression(Guid LeadId, string Name, IReadOnlyList<string> Addresses, DateTimeOffset? At, string? Words);

internal sealed record SuppressionPage(IReadOnlyList<Suppression> Items, string? Next);
