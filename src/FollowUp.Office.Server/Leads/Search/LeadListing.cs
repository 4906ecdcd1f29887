using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads.Search;

/// <summary>Lists of leads and of the tags that are in use.</summary>
internal static class LeadListing
{
    private const int LongestSearch = 200;
    private const int MostAtOnce = 200;

    public static async Task<Results<Ok<LeadPage>, ProblemHttpResult>> List(
        CurrentAccount current, LeadSearch leads, CancellationToken cancellationToken, string? search = null, string state = nameof(LeadListState.Active),
        string? kind = null, string? tag = null, string sort = nameof(LeadSort.Next), string? after = null, int take = 50,
        string? before = null, int at = 0)
    {
        if (FilterOf(search, state, kind, tag) is not { } filter || Word<LeadSort>(sort) is not { } by)
        {
            return LeadProblems.NoSuchList();
        }

        if ((before is null ? LeadOrder.Parse(by, after) : string.IsNullOrEmpty(after) ? LeadOrder.ParseBefore(by, before) : null) is not { } order
            || at < 0 || (at > 0 && (order.IsBackwards || !order.IsAtAnEnd)))
        {
            return LeadProblems.NoSuchPage();
        }

        var account = await current.GetAsync(cancellationToken);
        // Who reads on has the counts already.
        var found = await leads.FindAsync(account, filter, order with { From = at }, Math.Clamp(take, 1, MostAtOnce), order.IsAtAnEnd, cancellationToken);
        return TypedResults.Ok(new LeadPage([.. found.Leads.Select(SummaryOf)], found.Next, found.Counts, found.Previous));
    }

    public static async Task<Ok<List<TagResponse>>> Tags(CurrentAccount current, FollowUpDb db, CancellationToken cancellationToken)
    {
        var (account, tags) = (await current.GetAsync(cancellationToken), WordRange.AllTags);
        var words = await db.Set<LeadWord>().Where(row => row.AccountId == account.Id && row.Word.CompareTo(tags.From) >= 0 && row.Word.CompareTo(tags.To) < 0)
            .GroupBy(row => row.Word).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        // Written in more than one way, a tag is shown as most leads have it.
        return TypedResults.Ok(words.Select(word => (Tag: WordRange.TagOf(word.Key), word.Count)).GroupBy(word => word.Tag, StringComparer.OrdinalIgnoreCase)
            .Select(group => new TagResponse(group.MaxBy(word => word.Count).Tag, group.Sum(word => word.Count))).OrderBy(tag => tag.Tag, StringComparer.OrdinalIgnoreCase).ToList());
    }

    /// <summary>What an address asks for; null where it names what there is not.</summary>
    public static LeadFilter? FilterOf(string? search, string state, string? kind, string? tag)
    {
        var (wanted, ofKind) = (Word<LeadListState>(state), kind is null ? null : Word<LeadKind>(kind));
        return wanted is null || (kind is not null && ofKind is null) ? null
            : new LeadFilter(WordRange.Of(PlainText.Of(search, LongestSearch), TagSet.Trimmed(PlainText.Of(tag, TagSet.LongestTag))), wanted.Value, ofKind);
    }

    // An address speaks the words of the API, and none of its numbers.
    private static T? Word<T>(string text)
        where T : struct, Enum =>
        text.All(char.IsLetter) && Enum.TryParse<T>(text, ignoreCase: true, out var word) ? word : null;

    private static LeadSummary SummaryOf(Lead lead) => new(
        lead.Id, lead.Kind, lead.Name, [.. lead.Reach().Addresses], lead.Phase, lead.NextDue, lead.Company, lead.Title, lead.Phone, [.. lead.Tags()], lead.NextDay,
        lead.NextIsFixed, lead.NextWhy, lead.NextChannel, lead.LastConversation, lead.Touches, lead.NoCount, lead.CadenceId, lead.Version);
}
