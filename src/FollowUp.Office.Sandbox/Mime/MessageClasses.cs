namespace FollowUp.Office.Sandbox.Mime;

/// <summary>The message class (PidTagMessageClass) that Exchange gives reports and calendar mail by their MIME form.</summary>
internal static class MessageClasses
{
    private const string Note = "IPM.Note";

    public static (string Class, string? Meeting) Of(MimePart root, MailContent content)
    {
        // What it says it is counts, even where no part could be found in it.
        if (root.TypeHeader.Value == "multipart/report")
            return (ReportClass(root, content), null);
        return content.FirstOf("text/calendar", out var part) is { } calendar && part is not null
            ? MeetingClass(part.TypeHeader["method"] ?? CalendarText.Property(calendar, "METHOD"), calendar)
            : (Note, null);
    }

    private static string ReportClass(MimePart root, MailContent content)
    {
        var kind = root.TypeHeader["report-type"]?.Trim().ToLowerInvariant();
        var delivery = content.FirstOf("message/delivery-status", out _);
        if (kind == "delivery-status" || (kind is null && delivery is not null))
            return DeliveryClass(delivery ?? "");
        if (kind != "disposition-notification")
            return Note;
        // RFC 8098: "deleted" says that it went unread; all else says that somebody saw it.
        var receipt = content.FirstOf("message/disposition-notification", out _) ?? "";
        return FieldValues(receipt, "Disposition").Exists(value => value.Contains("deleted", StringComparison.OrdinalIgnoreCase))
            ? "REPORT.IPM.Note.IPNNRN"
            : "REPORT.IPM.Note.IPNRN";
    }

    /// <summary>One recipient who failed makes it a failure; a report that names no action is one, too (some MTAs).</summary>
    private static string DeliveryClass(string status)
    {
        var actions = FieldValues(status, "Action");
        if (actions.Count == 0 || actions.Exists(action => action.StartsWith("fail", StringComparison.OrdinalIgnoreCase)))
            return "REPORT.IPM.Note.NDR";
        return actions.Exists(action => action.StartsWith("delay", StringComparison.OrdinalIgnoreCase))
            ? "REPORT.IPM.Note.Delayed"
            : "REPORT.IPM.Note.DR";
    }

    /// <summary>The names are Graph's own, its "meetingTenativelyAccepted" included.</summary>
    private static (string Class, string? Meeting) MeetingClass(string? method, string calendar) => method?.Trim().ToUpperInvariant() switch
    {
        "REQUEST" => ("IPM.Schedule.Meeting.Request", "meetingRequest"),
        "CANCEL" => ("IPM.Schedule.Meeting.Canceled", "meetingCancelled"),
        "COUNTER" => ("IPM.Schedule.Meeting.Resp.Tent", "meetingTenativelyAccepted"),
        "REPLY" => CalendarText.Participation(calendar) switch
        {
            "ACCEPTED" => ("IPM.Schedule.Meeting.Resp.Pos", "meetingAccepted"),
            "TENTATIVE" => ("IPM.Schedule.Meeting.Resp.Tent", "meetingTenativelyAccepted"),
            "DECLINED" => ("IPM.Schedule.Meeting.Resp.Neg", "meetingDeclined"),
            _ => (Note, null),
        },
        _ => (Note, null),
    };

    private static List<string> FieldValues(string block, string name)
    {
        var values = new List<string>();
        foreach (var line in block.AsSpan().EnumerateLines())
        {
            if (line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                values.Add(line[(name.Length + 1)..].Trim().ToString());
        }
        return values;
    }
}
