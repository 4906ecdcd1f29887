using System.Globalization;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Leads.Search;

/// <summary>The calendar of touches: what is next for all leads, day by day.</summary>
internal static class TouchCalendarEndpoints
{
    private const int MostDays = 62;
    private const int MostOfADay = 20;
    private const int MostAtOnce = 200;

    public static async Task<Results<Ok<CalendarResponse>, ProblemHttpResult>> Days(
        DateOnly from, DateOnly to, CurrentAccount current, LeadCalendar calendar, CancellationToken cancellationToken, string? search = null,
        string state = nameof(LeadListState.Active), string? kind = null, string? tag = null, int take = 4)
    {
        if (to < from || to.DayNumber - from.DayNumber >= MostDays)
        {
            return NotSoManyDays();
        }

        if (LeadListing.FilterOf(search, state, kind, tag) is not { } filter)
        {
            return LeadProblems.NoSuchList();
        }

        var account = await current.GetAsync(cancellationToken);
        var days = await calendar.DaysAsync(account, filter, from, to, Math.Clamp(take, 1, MostOfADay), cancellationToken);
        return TypedResults.Ok(new CalendarResponse([.. days.Select(day => new CalendarDay(day.Day, day.Total, TouchesOf(day.First, account)))]));
    }

    public static async Task<Results<Ok<CalendarDayPage>, ProblemHttpResult>> Day(
        DateOnly day, CurrentAccount current, LeadCalendar calendar, CancellationToken cancellationToken, string? search = null,
        string state = nameof(LeadListState.Active), string? kind = null, string? tag = null, string? after = null, int take = 50)
    {
        if (LeadListing.FilterOf(search, state, kind, tag) is not { } filter)
        {
            return LeadProblems.NoSuchList();
        }

        if (LeadOrder.Parse(LeadSort.Next, after) is not { Place.NextDue: not null } order)
        {
            return LeadProblems.NoSuchPage();
        }

        var account = await current.GetAsync(cancellationToken);
        var (leads, next) = await calendar.DayAsync(account, filter, day, order, Math.Clamp(take, 1, MostAtOnce), cancellationToken);
        return TypedResults.Ok(new CalendarDayPage(TouchesOf(leads, account), next));
    }

    private static List<CalendarTouch> TouchesOf(IEnumerable<Lead> leads, Account account)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(account.TimeZone);
        return [.. leads.Select(lead => new CalendarTouch(
            lead.Id, lead.Name, lead.Reach().Addresses, lead.Phase, lead.NextChannel!.Value,
            TimeZoneInfo.ConvertTime(lead.NextDue!.Value, zone).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), lead.NextIsFixed, lead.Version))];
    }

    private static ProblemHttpResult NotSoManyDays() => Problem.Of(
        StatusCodes.Status422UnprocessableEntity, "not-so-many-days", $"Ask for at least one day, and at most {MostDays} in a row.");
}

/// <summary>The days that have touches, in order.</summary>
internal sealed record CalendarResponse(IReadOnlyList<CalendarDay> Days);

/// <summary>A day with the first of its touches, by their time; <paramref name="Total"/> counts all of them.</summary>
internal sealed record CalendarDay(DateOnly Day, int Total, IReadOnlyList<CalendarTouch> Touches);

/// <summary>A page of one day's touches; <paramref name="Next"/> is where the next one begins, null at the end.</summary>
internal sealed record CalendarDayPage(IReadOnlyList<CalendarTouch> Touches, string? Next);

/// <summary><paramref name="Local"/> is the user's wall time; unless <paramref name="Fixed"/>, only its day is meant.</summary>
internal sealed record CalendarTouch(
    Guid Id, string Name, IReadOnlyList<string> Addresses, LeadPhase State, Core.Leads.Channel Channel, string Local, bool Fixed, int Version);
