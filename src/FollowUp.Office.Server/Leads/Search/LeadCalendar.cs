using FollowUp.Office.Server.Accounts;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads.Search;

/// <summary>A day with the first of its touches, and how many there are in all.</summary>
internal sealed record DayOfLeads(DateOnly Day, int Total, IReadOnlyList<Lead> First);

/// <summary>
/// The next touches of the user's leads by day. Whoever answered is missing: what comes next for them is the user's word on the answer. All days
/// asked for are one range of an index, which counts and sorts them without reading a lead.
/// </summary>
internal sealed class LeadCalendar(LeadSearch leads)
{
    /// <summary>The days that have touches.</summary>
    public async Task<IReadOnlyList<DayOfLeads>> DaysAsync(
        Account account, LeadFilter filter, DateOnly from, DateOnly to, int take, CancellationToken cancellationToken)
    {
        var touches = (await TouchesAsync(account, filter, cancellationToken)).Where(lead => lead.NextDay >= from && lead.NextDay <= to);
        var days = await touches.GroupBy(lead => lead.NextDay).Select(day => new
        {
            Day = day.Key!.Value,
            Total = day.Count(),
            First = day.OrderBy(lead => lead.NextDue).ThenBy(lead => lead.Id).Take(take).Select(lead => lead.Id).ToList(),
        }).ToListAsync(cancellationToken);
        var first = (await leads.ReadAsync(account, days.SelectMany(day => day.First), cancellationToken)).ToLookup(lead => lead.NextDay);
        return [.. days.OrderBy(day => day.Day).Select(day => new DayOfLeads(day.Day, day.Total, [.. first[day.Day]]))];
    }

    /// <summary>A page of one day's touches, by their time, and where the next one begins.</summary>
    public async Task<(IReadOnlyList<Lead> Leads, string? Next)> DayAsync(
        Account account, LeadFilter filter, DateOnly day, LeadOrder order, int take, CancellationToken cancellationToken)
    {
        var ofDay = (await TouchesAsync(account, filter, cancellationToken)).Where(lead => lead.NextDay == day);
        var page = await order.Continue(ofDay, isActive: true).Select(lead => new LeadPlace { Id = lead.Id, NextDue = lead.NextDue }).Take(take + 1).ToListAsync(cancellationToken);
        return (await leads.ReadAsync(account, page.Take(take).Select(place => place.Id), cancellationToken), page.Count > take ? order.After(page[take - 1]) : null);
    }

    private async Task<IQueryable<Lead>> TouchesAsync(Account account, LeadFilter filter, CancellationToken cancellationToken)
    {
        var phases = filter.Phases.Where(phase => phase != LeadPhase.Answered).ToList();
        return (await leads.MatchingAsync(account, filter, cancellationToken)).Where(lead => phases.Contains(lead.Phase));
    }
}
