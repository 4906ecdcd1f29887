using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Search;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

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
        var after = lead.Phase == LeadPhase.TakenBack ? [] : WordsOf(lead, history);
        lead.SortName = SearchWords.SortKey(lead.Name);
        lead.Words = string.Join(Between, after);
        foreach (var word in before.Except(after, StringComparer.Ordinal))
        {
            Remove(db, lead, word);
        }

        foreach (var word in after.Except(before, StringComparer.Ordinal))
        {
            Add(db, lead, word);
        }
    }

    private static List<string> WordsOf(Lead lead, LeadHistory history)
    {
        var number = lead.Phone is null ? null : string.Concat(lead.Phone.Where(char.IsAsciiDigit));
        return
        [
            .. lead.Tags().Select(WordRange.WordOf),
            .. SearchWords.Of([
                lead.Name, lead.Company, .. lead.Addresses.Select(known => known.Address), lead.Title, .. lead.Tags(), lead.Phone, number, lead.LastConversation, lead.Note,
                .. history.Notes]),
        ];
    }

    // One unit of work may change a lead more than once: what it added and has not saved is simply left out again.
    private static void Remove(FollowUpDb db, Lead lead, string word)
    {
        switch (Tracked(db, lead, word))
        {
            case null:
                db.Remove(RowOf(lead, word));
                break;
            case { State: EntityState.Added } added:
                added.State = EntityState.Detached;
                break;
            case { } known:
                known.State = EntityState.Deleted;
                break;
        }
    }

    private static void Add(FollowUpDb db, Lead lead, string word)
    {
        if (Tracked(db, lead, word) is { } known)
        {
            known.State = EntityState.Unchanged;
        }
        else
        {
            db.Add(RowOf(lead, word));
        }
    }

    private static Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<LeadWord>? Tracked(FollowUpDb db, Lead lead, string word) =>
        db.Set<LeadWord>().Local.FindEntryUntyped([lead.AccountId, word, lead.Id]);

    private static LeadWord RowOf(Lead lead, string word) => new() { AccountId = lead.AccountId, Word = word, LeadId = lead.Id };
}
