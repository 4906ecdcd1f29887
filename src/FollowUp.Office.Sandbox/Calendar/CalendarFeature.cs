using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>The calendars of the people and what Graph says of them.</summary>
internal static class CalendarFeature
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services.AddSingleton<CalendarStore>();

    public static WebApplication MapCalendar(this WebApplication app)
    {
        CalendarRoutes.Map(app.Services.GetRequiredService<GraphRoutes>(), app.Services);
        return app;
    }
}
