using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkingWeek = FollowUp.Office.Core.DueTimes.WorkingWeek;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>What must be true on every day, of every lead and of the calendar.</summary>
internal static class QuarterLedger
{
    public static async Task CheckAsync(Organisation world, IReadOnlyList<QuarterPerson> people, DateOnly today)
    {
        var leads = (await world.QueryAsync(db => db.Set<Lead>().AsNoTracking().ToListAsync())).ToDictionary(lead => lead.Id);
        var week = (await world.AccountAsync()).Week();
        foreach (var person in people.Where(person => person.LeadId != Guid.Empty))
        {
            OfPerson(person, leads[person.LeadId], today);
        }

        OfCalendar(world, leads, week, today);
        await OfTodayAsync(world, leads, week, today);
        // Mia does nothing in her calendar by hand: what is taken for that was our own writing.
        Assert.Equal(0, await world.QueryAsync(db => db.Set<FactRow>().CountAsync(row => row.Kind == nameof(LeadFact.EventMoved) || row.Kind == nameof(LeadFact.EventDeleted))));
        Assert.Empty(await world.QueryAsync(db => db.Set<EffectRow>().AsNoTracking().Where(row => row.State == EffectState.Dead || row.State == EffectState.Unknown).ToListAsync()));
    }

    private static void OfPerson(QuarterPerson person, Lead lead, DateOnly today)
    {
        var told = $"{person.Name} on {today:O}: ";
        // No orphan: an active lead has a next touch, and a retired one has none.
        Assert.True(lead.IsActive == lead.NextDue is not null, told + "next touch");
        Assert.True(person.RetiredBy is null == lead.IsActive, told + $"retired by {person.RetiredBy}, is {lead.Phase}");
        Assert.True((person.RetiredBy == "stop") == (lead.Phase == LeadPhase.Stopped), told + "stopped");
        Assert.True(person.NoCount == lead.NoCount && lead.NoCount <= 5, told + $"{person.NoCount} no's, counted {lead.NoCount}");
        Assert.True(string.Equals(person.Kind, lead.Kind.ToString(), StringComparison.OrdinalIgnoreCase), told + $"kind {lead.Kind}");
        Assert.True(person.Touches.Count + person.Replies >= lead.Touches && lead.Touches >= person.Touches.Count, told + $"{lead.Touches} touches of {person.Touches.Count}");
        Assert.True(!lead.IsActive || person.IsWaitingToBeJudged == (lead.Phase == LeadPhase.Answered), told + $"answered, is {lead.Phase}");
        // What they asked for is kept to the day, whatever else happens.
        Assert.True(person.Promised is null || person.IsWaitingToBeJudged || lead.NextDay == person.Promised, told + $"promised {person.Promised:O}, planned {lead.NextDay:O}");
    }

    private static void OfCalendar(Organisation world, Dictionary<Guid, Lead> leads, WorkingWeek week, DateOnly today)
    {
        var events = world.Sandbox.Services.GetRequiredService<CalendarStore>().Of(DemoTenant.Mia).Events;
        var ofLeads = events.Where(stored => stored.ExtendedProperties.Values.Any(value => Guid.TryParse(value, out var id) && leads.ContainsKey(id)))
            .ToLookup(stored => stored.ExtendedProperties.Values.Select(value => Guid.TryParse(value, out var id) ? id : Guid.Empty).First(leads.ContainsKey));
        foreach (var lead in leads.Values)
        {
            var (told, found) = ($"{lead.Name} on {today:O}: ", ofLeads[lead.Id].ToList());
            var belongs = lead.IsActive && !lead.IsEventDeleted && lead.NextWhy != TouchReason.JudgeAnswer;
            Assert.True(found.Count == (belongs ? 1 : 0), told + $"{found.Count} events, {lead.Phase}, {lead.NextWhy}");
            if (belongs)
            {
                OfEvent(lead, found[0].Start, week, today, told);
            }
        }
    }

    // A day is kept while it lies ahead, and with it a time that was named; what was not done is carried over on the morning of a working day.
    private static void OfEvent(Lead lead, DateTimeOffset start, WorkingWeek week, DateOnly today, string told)
    {
        var day = week.LocalDate(start);
        if (lead.NextDay < today)
        {
            Assert.True((day >= today || !week.IsWorkingDay(today)) && day <= week.WorkingDayFrom(today.AddDays(1)), told + $"due on {lead.NextDay:O}, carried over to {day:O}");
        }
        else
        {
            Assert.True(lead.NextIsFixed ? start == lead.NextDue : day == lead.NextDay, told + $"meant for {lead.NextDue:O}, stands at {start:O}");
        }
    }

    private static async Task OfTodayAsync(Organisation world, Dictionary<Guid, Lead> leads, WorkingWeek week, DateOnly today)
    {
        var said = (await world.Pane().GetFromJsonAsync<JsonObject>("/api/today"))!;
        var counts = said["counts"]!;
        var active = leads.Values.Where(lead => lead.IsActive).ToList();
        var due = active.Count(lead => lead.Phase != LeadPhase.Answered && !lead.IsEventDeleted && week.LocalDate(lead.NextDue!.Value) <= today);
        Assert.Equal(due, (int)counts["toDo"]!);
        Assert.Equal(0, (int)counts["noNextStep"]!);
        Assert.Equal(active.Count, (int)said["pipeline"]!["active"]!);
    }
}
