using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>The question of getSchedule: whose time, which span, in steps of how many minutes.</summary>
internal sealed record ScheduleQuestion(IReadOnlyList<string> Schedules, DateTimeOffset Start, DateTimeOffset End, int Minutes)
{
    private const int MostDays = 62;

    public static ScheduleQuestion Read(JsonObject? body)
    {
        var lower = new Dictionary<string, JsonNode?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in body ?? [])
        {
            lower[name] = value;
        }

        if (lower.GetValueOrDefault("schedules") is not JsonArray { Count: > 0 } schedules || schedules.Count > 20)
        {
            throw Refusal("Schedules must name between 1 and 20 addresses.");
        }

        if (lower.GetValueOrDefault("startTime") is not JsonObject start || lower.GetValueOrDefault("endTime") is not JsonObject end)
        {
            throw Refusal("StartTime and EndTime are required.");
        }

        var question = new ScheduleQuestion(
            [.. schedules.Select(address => EventFields.Text("schedules", address))],
            GraphZone.ReadInstant(start),
            GraphZone.ReadInstant(end),
            lower.GetValueOrDefault("availabilityViewInterval") is JsonValue minutes && minutes.TryGetValue<int>(out var given) ? given : 30);
        return question.Checked();
    }

    private ScheduleQuestion Checked()
    {
        if (Minutes is < 5 or > 1440)
        {
            throw Refusal("The availability view interval must be between 5 and 1440 minutes.");
        }

        return End <= Start || End - Start > TimeSpan.FromDays(MostDays) || End - Start < TimeSpan.FromMinutes(Minutes)
            ? throw Refusal("The requested time duration specified for FreeBusyViewOptions.TimeWindow is not valid.")
            : this;
    }

    private static GraphException Refusal(string message) => new(400, "ErrorInvalidParameter", message);
}

/// <summary>Free and busy time from the events, as getSchedule answers it.</summary>
internal static class Schedule
{
    // Of several events in one slot the one that hinders most wins; working elsewhere hinders least.
    private const string ByHindrance = "04123";

    public static JsonObject Of(string scheduleId, UserCalendar? calendar, ScheduleQuestion question, string zoneName, bool isOwn)
    {
        if (calendar is null)
        {
            return new JsonObject
            {
                ["scheduleId"] = scheduleId,
                ["availabilityView"] = "",
                ["error"] = new JsonObject
                {
                    ["message"] = $"Unable to resolve e-mail address {scheduleId} to an Active Directory object.",
                    ["responseCode"] = "ErrorMailRecipientNotFound",
                },
                ["scheduleItems"] = new JsonArray(),
            };
        }

        var events = calendar.Between(question.Start, question.End);
        return new JsonObject
        {
            ["scheduleId"] = scheduleId,
            ["availabilityView"] = View(events, question),
            ["scheduleItems"] = new JsonArray([.. events.Select(stored => Item(stored, zoneName, isOwn))]),
            ["workingHours"] = WorkingWeek.Of(calendar.Owner),
        };
    }

    private static string View(IReadOnlyList<StoredEvent> events, ScheduleQuestion question)
    {
        var step = TimeSpan.FromMinutes(question.Minutes);
        var slots = (int)Math.Ceiling((question.End - question.Start) / step);
        return string.Create(slots, (events, question.Start, step), static (digits, state) =>
        {
            for (var i = 0; i < digits.Length; i++)
            {
                var from = state.Start + (i * state.step);
                var to = from + state.step;
                digits[i] = state.events
                    .Where(stored => stored.From < to && stored.Until > from)
                    .Select(Digit)
                    .Append('0')
                    .MaxBy(digit => ByHindrance.IndexOf(digit));
            }
        });
    }

    private static char Digit(StoredEvent stored) => stored.ShowAs switch
    {
        "tentative" => '1',
        "busy" => '2',
        "oof" => '3',
        "workingElsewhere" => '4',
        _ => '0',
    };

    private static JsonObject Item(StoredEvent stored, string zoneName, bool isOwn)
    {
        var item = new JsonObject
        {
            ["isPrivate"] = stored.IsPrivate,
            ["status"] = stored.ShowAs,
            ["start"] = GraphZone.Write(stored.From, zoneName),
            ["end"] = GraphZone.Write(stored.Until, zoneName),
        };
        if (isOwn)
        {
            item["subject"] = stored.Subject;
            item["location"] = stored.Fields["location"]!["displayName"]!.GetValue<string>();
        }

        return item;
    }
}
