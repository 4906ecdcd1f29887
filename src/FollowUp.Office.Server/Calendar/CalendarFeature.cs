using FollowUp.Office.Server.Effects;

namespace FollowUp.Office.Server.Calendar;

internal static class CalendarFeature
{
    public static void AddCalendar(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<IEffectPerformer, CalendarPerformer>();
}
