using System.Globalization;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Graph.Mail;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>Events, calendarView, mailboxSettings and getSchedule of Graph v1.0.</summary>
internal static class CalendarRoutes
{
    private static readonly GraphPermission Read = Both("Calendars.ReadBasic", "Calendars.Read", "Calendars.ReadWrite");
    private static readonly GraphPermission Write = Both("Calendars.ReadWrite");
    private static readonly GraphPermission Settings = Both("MailboxSettings.Read", "MailboxSettings.ReadWrite");

    private static readonly string[] InSpan = ["startDateTime", "endDateTime", "$select", "$filter", "$expand", "$orderby", "$top", "$skip", "$count"];

    public static void Map(GraphRoutes routes, IServiceProvider services)
    {
        var store = services.GetRequiredService<CalendarStore>();
        var world = services.GetRequiredService<World>();
        var clock = services.GetRequiredService<TimeProvider>();
        foreach (var calendar in (string[])["users/{user}", "users/{user}/calendar"])
        {
            routes.Map("GET", calendar + "/events", Read, call => List(call, store));
            routes.Map("POST", calendar + "/events", Write, call => Create(call, store));
            routes.Map("GET", calendar + "/events/{event}", Read, call => Get(call, store));
            routes.Map("PATCH", calendar + "/events/{event}", Write, call => Update(call, store));
            routes.Map("DELETE", calendar + "/events/{event}", Write, call => Delete(call, store));
            routes.Map("GET", calendar + "/events/{event}/instances", Read, call => Instances(call, store));
            routes.Map("GET", calendar + "/calendarView", Read, call => View(call, store));
        }

        routes.Map("GET", "users/{user}/calendarView/delta", Read, new CalendarDelta(store, services.GetRequiredService<DeltaTokens>()).GetAsync);
        routes.Map("POST", "users/{user}/calendar/getSchedule", Read, call => GetSchedule(call, store, world));
        routes.Map("GET", "users/{user}/mailboxSettings", Settings, call => GetSettings(call, clock));
    }

    private static Task<GraphResult> List(GraphCall call, CalendarStore store)
    {
        call.Query.Allow("$select", "$filter", "$expand", "$orderby", "$top", "$skip", "$count");
        return Done(GraphResult.Ok(new EventQuery(call).Page(store.Of(call.User).Events, "events")));
    }

    private static Task<GraphResult> View(GraphCall call, CalendarStore store)
    {
        call.Query.Allow(InSpan);
        var (from, to) = Span(call);
        return Done(GraphResult.Ok(new EventQuery(call).Page(store.Of(call.User).Between(from, to), "calendarView")));
    }

    private static Task<GraphResult> Instances(GraphCall call, CalendarStore store)
    {
        call.Query.Allow(InSpan);
        var (from, to) = Span(call);
        var master = store.Of(call.User).Find(call.Route["event"]);
        return Done(GraphResult.Ok(master.Series is not null
            ? new EventQuery(call).Page(master.Between(from, to), $"events/{call.Route["event"]}/instances")
            : throw new GraphException(400, "ErrorInvalidRequest", "Your request can't be completed. Instances can be read only of a recurring event.")));
    }

    private static Task<GraphResult> Create(GraphCall call, CalendarStore store)
    {
        call.Query.Allow();
        var query = new EventQuery(call);
        return Done(GraphResult.Created(query.One(store.Of(call.User).Create(call.RequiredBody, call.Immutable))));
    }

    private static Task<GraphResult> Get(GraphCall call, CalendarStore store)
    {
        call.Query.Allow("$select", "$expand");
        return Done(GraphResult.Ok(new EventQuery(call).One(store.Of(call.User).Find(call.Route["event"]))));
    }

    private static Task<GraphResult> Update(GraphCall call, CalendarStore store)
    {
        call.Query.Allow();
        var query = new EventQuery(call);
        return Done(GraphResult.Ok(query.One(store.Of(call.User).Update(call.Route["event"], call.RequiredBody, call.IfMatch))));
    }

    private static Task<GraphResult> Delete(GraphCall call, CalendarStore store)
    {
        call.Query.Allow();
        store.Of(call.User).Delete(call.Route["event"], call.IfMatch);
        return Done(GraphResult.NoContent);
    }

    private static Task<GraphResult> GetSchedule(GraphCall call, CalendarStore store, World world)
    {
        call.Query.Allow();
        var question = ScheduleQuestion.Read(call.RequiredBody);
        var zone = EventQuery.ViewOf(call).ZoneName;
        var schedules = question.Schedules.Select(address =>
        {
            var person = world.FindRecipient(address);
            return (JsonNode)Schedule.Of(address, person is null ? null : store.Of(person), question, zone, person == call.User);
        });
        return Done(GraphResult.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.BaseUrl}/$metadata#Collection(microsoft.graph.scheduleInformation)",
            ["value"] = new JsonArray([.. schedules]),
        }));
    }

    private static Task<GraphResult> GetSettings(GraphCall call, TimeProvider clock)
    {
        call.Query.Allow("$select");
        var settings = MailboxSettings.Of(call.User, clock.GetUtcNow());
        if (call.Query.Select is { } wanted)
        {
            if (wanted.FirstOrDefault(name => !settings.ContainsKey(name)) is { } unknown)
            {
                throw new GraphException(400, "BadRequest", $"Could not find a property named '{unknown}' on type 'microsoft.graph.mailboxSettings'.");
            }

            foreach (var name in settings.Select(property => property.Key).Where(name => !wanted.Contains(name)).ToList())
            {
                settings.Remove(name);
            }
        }

        settings.Insert(0, "@odata.context", $"{call.BaseUrl}/$metadata#users('{call.User.Id}')/mailboxSettings");
        return Done(GraphResult.Ok(settings));
    }

    /// <summary>The span that a view of the calendar must be asked for.</summary>
    public static (DateTimeOffset From, DateTimeOffset To) Span(GraphCall call)
    {
        var (from, to) = (Required(call, "startDateTime"), Required(call, "endDateTime"));
        return to > from
            ? (from, to)
            : throw new GraphException(400, "ErrorInvalidParameter", "The end date of the calendar view must be after its start date.");
    }

    private static DateTimeOffset Required(GraphCall call, string name) =>
        // Without an offset the time is UTC; outlook.timezone changes the answer, not these two.
        DateTimeOffset.TryParse(call.Query[name], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new GraphException(400, "ErrorInvalidParameter",
                "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.");

    private static GraphPermission Both(params string[] permissions) => new(permissions, permissions);

    private static Task<GraphResult> Done(GraphResult result) => Task.FromResult(result);
}
