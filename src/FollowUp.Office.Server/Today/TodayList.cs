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
    /// <summary>How many leads are in each group.</summary>
    public async Task<TodayCounts> CountAsync(Account account, CancellationToken cancellationToken)
    {
        var (start, end) = DayOf(account);
        // An account is of one tenant: by its id alone every group is a range of an index, and no lead is read.
        var leads = db.Set<Lead>().Where(lead => lead.AccountId == account.Id);
        var (toDo, overdue, answered) = (In(leads, TodayGroup.ToDo, end), In(leads, TodayGroup.ToDo, start), In(leads, TodayGroup.Answered, end));
        var (deleted, waiting, parked) = (In(leads, TodayGroup.Deleted, end), In(leads, TodayGroup.Waiting, end), In(leads, TodayGroup.Parked, end));
        var (planned, withoutStep) = (In(leads, TodayGroup.Planned, end), In(leads, TodayGroup.NoNextStep, end));
        return await db.Set<Account>().Where(row => row.Id == account.Id).Select(_ => new TodayCounts(
            toDo.Count(), overdue.Count(), answered.Count(), deleted.Count(), waiting.Count(), parked.Count(), planned.Count(), withoutStep.Count()))
            .SingleAsync(cancellationToken);
    }

    public async Task<TodayPage> PageAsync(Account account, TodayGroup group, Cursor after, int take, CancellationToken cancellationToken)
    {
        var inGroup = In(db.LeadsOf(account).AsNoTracking(), group, DayOf(account).End);
        var leads = group == TodayGroup.ToDo
            ? await ByRankAsync(inGroup, after, take + 1, cancellationToken)
            : await After(inGroup, after, take + 1).ToListAsync(cancellationToken);
        var items = leads.Take(take).Select(lead => ItemOf(lead, account)).ToList();
        return new TodayPage(items, leads.Count > take ? Cursor.Of(leads[take - 1]).ToString() : null);
    }

    // What was promised comes first, then what was allowed, then the rest by age: overdue before today's rhythm.
    private static async Task<List<Lead>> ByRankAsync(IQueryable<Lead> toDo, Cursor after, int take, CancellationToken cancellationToken)
    {
        var found = new List<Lead>();
        for (var rank = Math.Max(after.Rank, 0); rank <= (int)TouchRank.Other && found.Count < take; rank++)
        {
            var ofRank = toDo.Where(lead => lead.Rank == rank);
            found.AddRange(await After(ofRank, rank == after.Rank ? after : Cursor.Start, take - found.Count).ToListAsync(cancellationToken));
        }

        return found;
    }

    /// <summary>Those of the leads who are in the group on the day that ends then: each group is one range of an index, or three.</summary>
    private static IQueryable<Lead> In(IQueryable<Lead> leads, TodayGroup group, DateTimeOffset end) => group switch
    {
        TodayGroup.ToDo => leads.Where(lead => (lead.Rank == 0 || lead.Rank == 1 || lead.Rank == 2) && lead.NextDue < end),
        TodayGroup.Answered => leads.Where(lead => lead.Rank == (int)TouchRank.Answered),
        TodayGroup.Deleted => leads.Where(lead => lead.Rank == (int)TouchRank.EventDeleted),
        TodayGroup.Waiting => Ahead(leads, LeadPhase.Waiting, end),
        TodayGroup.Parked => Ahead(leads, LeadPhase.Parked, end),
        TodayGroup.Planned => Ahead(leads, LeadPhase.Planned, end),
        _ => leads.Where(lead => lead.Rank == (int)TouchRank.Other && lead.NextDue == null),
    };

    private static IQueryable<Lead> Ahead(IQueryable<Lead> leads, LeadPhase phase, DateTimeOffset end)
    {
        // As a parameter: SQLite finds no index for NOT.
        var isEventDeleted = false;
        return leads.Where(lead => lead.Phase == phase && lead.IsEventDeleted == isEventDeleted && lead.NextDue >= end);
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
