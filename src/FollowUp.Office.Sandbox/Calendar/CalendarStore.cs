using System.Collections.Concurrent;
using FollowUp.Office.Sandbox.Changes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>The calendars of the tenant.</summary>
internal sealed class CalendarStore(TimeProvider clock, ChangeFeed feed)
{
    private readonly ConcurrentDictionary<string, UserCalendar> _calendars = new(StringComparer.Ordinal);

    /// <summary>Raised after the change is visible, outside any lock.</summary>
    public event Action<UserCalendar, StoredEvent, EventChange>? Changed;

    public UserCalendar Of(DemoUser user) => _calendars.GetOrAdd(user.Id, _ => new UserCalendar(user, clock, Tell));

    private void Tell(UserCalendar calendar, StoredEvent stored, EventChange change)
    {
        Changed?.Invoke(calendar, stored, change);
        feed.Publish("calendar");
    }
}
