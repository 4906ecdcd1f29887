using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Signatures;
using FollowUp.Office.Server.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Leads;

/// <summary>Who a lead is, and the words by which the user sorts them: both may be changed whatever became of the lead, and undone.</summary>
internal static class LeadPerson
{
    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> Describe(
        Guid id, PersonRequest request, LeadChange change, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            if (lead.Phase == LeadPhase.TakenBack)
            {
                return LeadProblems.NotActive();
            }

            if (PersonFields.Of(request) is not { } card)
            {
                return LeadProblems.NoName();
            }

            await book.RecordAsync(account, lead, cancellationToken, [.. PersonFields.FactsOf(lead, card, time.GetUtcNow())]);
            return null;
        }, cancellationToken);

    /// <summary>What the signature of a mail says of its sender, to be looked at before it is kept.</summary>
    public static PersonProposal Propose(ProposalRequest request) => SignatureReader.Read(request.Text, request.Name, request.Address) is var found
        ? new PersonProposal(PersonFields.Line(found.Company), PersonFields.Line(found.Title), PersonFields.Phone(found.Phone))
        : PersonProposal.None;

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> SetTags(
        Guid id, TagsRequest request, LeadChange change, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            if (lead.Phase == LeadPhase.TakenBack)
            {
                return LeadProblems.NotActive();
            }

            if (LeadTags.Of(request.Tags, out var problem) is not { } tags)
            {
                return problem;
            }

            await book.RecordAsync(account, lead, cancellationToken, [.. LeadTags.FactsOf(lead, tags, time.GetUtcNow())]);
            return null;
        }, cancellationToken);
}

/// <summary>The fields of a person as the store keeps them, and what is told of their change.</summary>
internal static class PersonFields
{
    public const int LongestName = 200;
    public const int LongestPhone = 50;

    public static PersonCard? Of(PersonRequest request) => PlainText.OfOptional(request.Name, LongestName) is not { } name ? null
        : new PersonCard(name, Line(request.Company), Line(request.Title), Phone(request.Phone));

    public static string? Line(string? text) => PlainText.OfOptional(text, LongestName);

    public static string? Phone(string? text) => PlainText.OfOptional(text, LongestPhone);

    /// <summary>The first of them tells what was known before, and counts once only.</summary>
    public static IEnumerable<LeadFact> FactsOf(Lead lead, PersonCard card, DateTimeOffset now)
    {
        var known = lead.Card();
        if (card != known)
        {
            yield return new LeadFact.PersonDescribed(
                LeadFact.PersonDescribed.FirstKey, lead.CreatedAt, known.Name, known.Company ?? "", known.Title ?? "", known.Phone ?? "");
            yield return card.ChangeFrom(known, $"person:{Guid.CreateVersion7(now)}", now);
        }
    }
}

/// <summary>Tags as they come from outside.</summary>
internal static class LeadTags
{
    public static TagSet? Of(IEnumerable<string?> words, out ProblemHttpResult? problem)
    {
        // One character more than may be, to tell what is too long.
        var tags = TagSet.Of(words.Select(word => TagSet.Trimmed(PlainText.Of(word, TagSet.LongestTag + 1))).OfType<string>());
        problem = tags.Any(tag => tag.Length > TagSet.LongestTag) ? LeadProblems.TagTooLong() : tags.Count > TagSet.MostTags ? LeadProblems.TooManyTags() : null;
        return problem is null ? tags : null;
    }

    public static IEnumerable<LeadFact> FactsOf(Lead lead, TagSet tags, DateTimeOffset now)
    {
        if (tags.ChangeFrom(lead.Tags()) is ({ Count: > 0 }, _) or (_, { Count: > 0 }))
        {
            var (added, removed) = tags.ChangeFrom(lead.Tags());
            yield return new LeadFact.Tagged($"tagged:{Guid.CreateVersion7(now)}", now, added, removed);
        }
    }
}
