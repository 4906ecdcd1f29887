using System.Globalization;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Today;

/// <summary>Reads from the leads' columns what is to be done, page by page, for any number of leads.</summary>
internal sealed class TodayList(FollowUpDb db, TimeProvider time)
{
    private static readonly LeadPhase[] Undecided = [LeadPhase.Planned, LeadPhase.Waiting, LeadPhase.Parked];

    /// <summary>How many leads are in each group.</summary>
    public async Task<TodayCounts> CountAsync(Account account, CancellationToken cancellationToken)
    {
        var (start, end) = DayOf(account);
        var groups = await db.LeadsOf(account).GroupBy(lead => new { lead.IsEventDeleted, lead.Phase }).Select(group => new
        {
            group.Key.IsEventDeleted,
            group.Key.Phase,
            All = group.Count(),
            Due = group.Count(lead => lead.NextDue < end),
            Overdue = group.Count(lead => lead.NextDue < start),
            Nothing = group.Count(lead => lead.NextDue == null),
        }).ToListAsync(cancellationToken);
        var active = groups.FindAll(group => Undecided.Contains(group.Phase) || group.Phase == LeadPhase.Answered);
        var shown = active.FindAll(group => !group.IsEventDeleted && group.Phase != LeadPhase.Answered);
        int Ahead(LeadPhase phase) => shown.Where(group => group.Phase == phase).Sum(group => group.All - group.Due - group.Nothing);
        return new TodayCounts(
            shown.Sum(group => group.Due), shown.Sum(group => group.Overdue), active.Where(group => group.Phase == LeadPhase.Answered).Sum(group => group.All),
            active.Where(group => group.IsEventDeleted).Sum(group => group.All), Ahead(LeadPhase.Waiting), Ahead(LeadPhase.Parked), Ahead(LeadPhase.Planned),
            active.Sum(group => group.Nothing));
    }

    public async Task<TodayPage> PageAsync(Account account, TodayGroup group, Cursor after, int take, CancellationToken cancellationToken)
    {
        var leads = group == TodayGroup.ToDo
            ? await ToDoAsync(account, after, take + 1, cancellationToken)
            : await After(In(account, group), after, take + 1).ToListAsync(cancellationToken);
        var items = leads.Take(take).Select(lead => ItemOf(lead, account)).ToList();
        return new TodayPage(items, leads.Count > take ? Cursor.Of(leads[take - 1]).ToString() : null);
    }

    // What was promised comes first, then what was allowed, then the rest by age: overdue before today's rhythm.
    private async Task<List<Lead>> ToDoAsync(Account account, Cursor after, int take, CancellationToken cancellationToken)
    {
        var found = new List<Lead>();
        for (var rank = Math.Max(after.Rank, 0); rank <= (int)TouchRank.Other && found.Count < take; rank++)
        {
            var ofRank = In(account, TodayGroup.ToDo).Where(lead => lead.Rank == rank);
            found.AddRange(await After(ofRank, rank == after.Rank ? after : Cursor.Start, take - found.Count).ToListAsync(cancellationToken));
        }

        return found;
    }

    private IQueryable<Lead> In(Account account, TodayGroup group)
    {
        var (leads, (_, end)) = (db.LeadsOf(account).AsNoTracking(), DayOf(account));
        return group switch
        {
            TodayGroup.ToDo => leads.Where(lead => !lead.IsEventDeleted && Undecided.Contains(lead.Phase) && lead.NextDue < end),
            TodayGroup.Answered => leads.Where(lead => lead.Phase == LeadPhase.Answered),
            TodayGroup.Deleted => leads.Where(lead => lead.IsEventDeleted && Undecided.Contains(lead.Phase)),
            TodayGroup.Waiting => leads.Where(lead => !lead.IsEventDeleted && lead.Phase == LeadPhase.Waiting && lead.NextDue >= end),
            TodayGroup.Parked => leads.Where(lead => !lead.IsEventDeleted && lead.Phase == LeadPhase.Parked && lead.NextDue >= end),
            TodayGroup.Planned => leads.Where(lead => !lead.IsEventDeleted && lead.Phase == LeadPhase.Planned && lead.NextDue >= end),
            _ => leads.Where(lead => Undecided.Contains(lead.Phase) && lead.NextDue == null),
        };
    }

    private static IQueryable<Lead> After(IQueryable<Lead> leads, Cursor after, int take) => after.Continue(leads).Take(take);

    /// <summary>The owner's day as instants: from its first moment up to the first of the next one.</summary>
    private (DateTimeOffset Start, DateTimeOffset End) DayOf(Account account)
    {
        var today = account.Week().LocalDate(time.GetUtcNow());
        return (StartOf(today, account.TimeZone), StartOf(today.AddDays(1), account.TimeZone));
    }

    private static DateTimeOffset StartOf(DateOnly day, string zone) => new DueTime(day.ToDateTime(TimeOnly.MinValue), zone).Instant;

    private TodayItem ItemOf(Lead lead, Account account)
    {
        var local = lead.NextDue is { } due ? TimeZoneInfo.ConvertTime(due, TimeZoneInfo.FindSystemTimeZoneById(account.TimeZone)).DateTime : (DateTime?)null;
        var day = local is { } moment ? DateOnly.FromDateTime(moment) : (DateOnly?)null;
        var overdue = day is { } due2 ? account.Week().LocalDate(time.GetUtcNow()).DayNumber - due2.DayNumber : 0;
        return new TodayItem(
            lead.Id, lead.Name, lead.Kind, lead.Reach().Addresses is [var first, ..] ? first : null, lead.Phone, lead.Company,
            local?.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), day, lead.NextIsFixed, Math.Max(overdue, 0),
            lead.NextWhy, lead.NextWords, lead.NextChannel, lead.LastConversation, MailLink.Of(lead.LastLink)?.AbsoluteUri, lead.Touches, lead.NoCount, lead.Phase, lead.Version);
    }
}
