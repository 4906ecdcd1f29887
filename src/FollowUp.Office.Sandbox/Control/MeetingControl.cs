using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Meetings: who invites, who answers, who cancels, and the mail that the user gets of it.</summary>
internal static class MeetingControl
{
    private sealed record Answer(string? By, string? Response);

    public static void Map(RouteGroupBuilder control)
    {
        control.MapPost("/calendar/{id}/respond", async (HttpRequest request, ControlUser users, CalendarStore store, TimeProvider clock, string id) =>
        {
            var (user, answer) = (users.Of(request), await ControlBody.ReadAsync<Answer>(request));
            var calendar = store.Of(user);
            return answer.By is null || answer.By.Equals(user.Address, StringComparison.OrdinalIgnoreCase)
                ? Respond(calendar, id, Word(answer.Response), clock.GetUtcNow())
                : Hear(calendar, users.MailboxOf(request), id, answer.By, Word(answer.Response), clock.GetUtcNow());
        });
        control.MapPost("/calendar/{id}/cancel", (HttpRequest request, ControlUser users, CalendarStore store, string id) =>
            Cancel(store.Of(users.Of(request)), users.MailboxOf(request), id));
    }

    /// <summary>An invitation, as Exchange puts it into the calendar at once: open until the user answers.</summary>
    public static StoredEvent Invite(UserCalendar calendar, Mailbox mailbox, EventWish wish, MailPerson organizer)
    {
        var owner = calendar.Owner;
        var others = (wish.Attendees ?? []).Where(person => !owner.Address.Equals(person.Address, StringComparison.OrdinalIgnoreCase));
        var body = (wish with { Attendees = [new PersonWish(owner.Name, owner.Address), .. others] }).ToBody(owner, null);
        var made = calendar.Create(body, shape: draft => draft with { Organizer = organizer, Response = "notResponded" });
        Tell(mailbox, organizer, made.Subject, "IPM.Schedule.Meeting.Request", "meetingRequest");
        return made;
    }

    private static IResult Respond(UserCalendar calendar, string id, string response, DateTimeOffset now)
    {
        if (calendar.Find(id).Organizer is null)
        {
            throw new ControlRefusal("It is the user's own event: there is no invitation to answer.");
        }

        if (response == "declined")
        {
            // As Outlook does with what is declined.
            calendar.Delete(id);
            return Results.NoContent();
        }

        var showAs = response == "accepted" ? "busy" : "tentative";
        var changed = calendar.Change(id, stored =>
        {
            var answered = WithAnswer(stored, calendar.Owner.Address, response, now).With(fields => fields["showAs"] = showAs);
            return answered with { Response = response, RespondedAt = now };
        });
        return Results.Json(EventRow.Of(changed, calendar.Owner));
    }

    private static IResult Hear(UserCalendar calendar, Mailbox mailbox, string id, string address, string response, DateTimeOffset now)
    {
        var meeting = calendar.Find(id);
        if (meeting.Organizer is not null)
        {
            throw new ControlRefusal("Only the organiser of a meeting hears what the others answer.");
        }

        var attendee = EventRow.Of(meeting, calendar.Owner).Attendees.FirstOrDefault(each => IsSame(each.Address, address))
            ?? throw new ControlRefusal($"Nobody with the address '{address}' is invited.", StatusCodes.Status404NotFound);
        var changed = calendar.Change(id, stored => WithAnswer(stored, address, response, now));
        var (word, form, type) = response switch
        {
            "accepted" => ("Accepted", "Pos", "meetingAccepted"),
            "declined" => ("Declined", "Neg", "meetingDeclined"),
            _ => ("Tentative", "Tent", "meetingTenativelyAccepted"),
        };
        Tell(mailbox, new MailPerson(attendee.Name, attendee.Address), $"{word}: {meeting.Subject}", $"IPM.Schedule.Meeting.Resp.{form}", type);
        return Results.Json(EventRow.Of(changed, calendar.Owner));
    }

    private static IResult Cancel(UserCalendar calendar, Mailbox mailbox, string id)
    {
        var meeting = calendar.Find(id);
        if (meeting is { Organizer: null, Attendees.Count: 0 })
        {
            throw new ControlRefusal("That is no meeting: it can only be deleted.");
        }

        if (meeting.Organizer is not { } organizer)
        {
            // Who cancels a meeting of their own has it in the calendar no longer.
            calendar.Delete(id);
            return Results.NoContent();
        }

        var changed = calendar.Change(id, stored =>
        {
            var open = stored.With(fields => (fields["subject"], fields["showAs"]) = ($"Canceled: {stored.Subject}", "free"));
            return open with { IsCancelled = true };
        });
        Tell(mailbox, organizer, changed.Subject, "IPM.Schedule.Meeting.Canceled", "meetingCancelled");
        return Results.Json(EventRow.Of(changed, calendar.Owner));
    }

    private static StoredEvent WithAnswer(StoredEvent meeting, string address, string response, DateTimeOffset now) => meeting.With(fields =>
    {
        foreach (var attendee in fields["attendees"]!.AsArray().Where(each => IsSame(each!["emailAddress"]!["address"]!.GetValue<string>(), address)))
        {
            attendee!["status"] = EventShape.Status(response, now);
        }
    });

    private static void Tell(Mailbox mailbox, MailPerson from, string subject, string messageClass, string type) => mailbox.Deliver(new NewMessage
    {
        Subject = subject,
        From = from,
        To = [new MailPerson(mailbox.Owner.Name, mailbox.Owner.Address)],
        MessageClass = messageClass,
        MeetingMessageType = type,
    });

    private static string Word(string? response) => response switch
    {
        "accepted" or "declined" => response,
        "tentative" or "tentativelyAccepted" => "tentativelyAccepted",
        _ => throw new ControlRefusal($"An answer is accepted, tentative or declined, not '{response}'."),
    };

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
