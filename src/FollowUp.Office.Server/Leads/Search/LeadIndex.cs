using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Search;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace FollowUp.Office.Server.Leads.Search;

/// <summary>Keeps the words by which a lead is found in step with the lead; only what changed is written.</summary>
internal static class LeadIndex
{
    // Tabs are in no word and in no tag.
    private const char Between = '\t';

    /// <summary>Part of the caller's unit of work; saves nothing.</summary>
    public static void Refresh(FollowUpDb db, Lead lead, LeadHistory history)
    {
        var before = (lead.Words ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);
        var after = Describe(lead, history);
        var (gone, come) = (before.Except(after, StringComparer.Ordinal).ToList(), after.Except(before, StringComparer.Ordinal).ToList());
        if (gone.Count + come.Count > 0)
        {
            // Asked for once: every time it looks through all that is tracked.
            var tracked = db.Set<LeadWord>().Local;
            gone.ForEach(word => Remove(db, tracked, RowOf(lead, word)));
            come.ForEach(word => Add(db, tracked, RowOf(lead, word)));
        }
    }

    /// <summary>Says on the lead by what it is found and sorted; the words are returned.</summary>
    public static IReadOnlyList<string> Describe(Lead lead, LeadHistory history)
    {
        var words = lead.Phase == LeadPhase.TakenBack ? [] : WordsOf(lead, history);
        lead.SortName = SearchWords.SortKey(lead.Name);
        lead.Words = string.Join(Between, words);
        return words;
    }

    public static LeadWord RowOf(Lead lead, string word) => new() { AccountId = lead.AccountId, Word = word, LeadId = lead.Id };

    private static List<string> WordsOf(Lead lead, LeadHistory history)
    {
        var number = lead.Phone is null ? null : string.Concat(lead.Phone.Where(char.IsAsciiDigit));
        return
        [
            WordRange.WordOf(lead.Kind),
            .. lead.Tags().Select(WordRange.WordOf),
            .. SearchWords.Of([
                lead.Name, lead.Company, .. lead.Addresses.Select(known => known.Address), lead.Title, .. lead.Tags(), lead.Phone, number, lead.LastConversation, lead.Note,
                .. history.Notes]),
        ];
    }

    // One unit of work may change a lead more than once: what it added and has not saved is simply left out again.
    private static void Remove(FollowUpDb db, LocalView<LeadWord> tracked, LeadWord row)
    {
        var known = Find(tracked, row) ?? db.Entry(row);
        known.State = known.State == EntityState.Added ? EntityState.Detached : EntityState.Deleted;
    }

    private static void Add(FollowUpDb db, LocalView<LeadWord> tracked, LeadWord row)
    {
        var known = Find(tracked, row);
        (known ?? db.Entry(row)).State = known is null ? EntityState.Added : EntityState.Unchanged;
    }

    private static EntityEntry<LeadWord>? Find(LocalView<LeadWord> tracked, LeadWord row) => tracked.FindEntryUntyped([row.AccountId, row.Word, row.LeadId]);
}
