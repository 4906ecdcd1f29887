using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting.Once;

namespace FollowUp.Office.Server.Calendar;

internal static class CalendarFeature
{
    public static void AddCalendar(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<EventContent>().AddSingleton<IEffectPerformer, CalendarPerformer>().AddSingleton<IEffectPerformer, BlockPlanning>().AddSingleton<IEffectPerformer, BlockPerformer>();
        services.AddSingleton<Replanning>().AddSingleton<IEffectPerformer>(provider => provider.GetRequiredService<Replanning>());
        services.AddSingleton<BlockWishes>().AddSingleton<CalendarNews>().AddSingleton<FreeBusy>().AddSingleton<PlanRounds>();
        services.AddSingleton<CalendarList>().AddSingleton<RemovedEvents>().AddSingleton<OwnEventChanges>().AddSingleton<Meetings>().AddSingleton<CalendarHearing>();
    }

    public static void MapCalendar(this WebApplication app)
    {
        app.MapPut("/api/me/calendar", CalendarEndpoints.Set).Once(AccountEndpoints.Me);
        app.MapGet("/api/countries", CalendarEndpoints.Countries).RequireAuthorization().WithTags("Calendar").WithSummary("The countries and regions of which the public holidays are known");
    }
}
