using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>Calendar mail is of a type of its own, which says so before anybody looks at headers.</summary>
internal static class EventMessages
{
    public static string? TypeOf(StoredMessage message) => message.Mail.MeetingMessageType switch
    {
        null => null,
        "meetingRequest" => "eventMessageRequest",
        "meetingAccepted" or "meetingTenativelyAccepted" or "meetingDeclined" => "eventMessageResponse",
        _ => "eventMessage",
    };

    public static void AddTo(JsonObject json, StoredMessage message, string type)
    {
        json["meetingMessageType"] = message.Mail.MeetingMessageType;
        json["type"] = "singleInstance";
        json["isOutOfDate"] = false;
        json["isAllDay"] = false;
        json["isDelegated"] = false;
        if (type == "eventMessageResponse")
            json["responseType"] = Response(message.Mail.MeetingMessageType);
    }

    private static string Response(string? meetingMessageType) => meetingMessageType switch
    {
        "meetingAccepted" => "accepted",
        "meetingTenativelyAccepted" => "tentativelyAccepted",
        "meetingDeclined" => "declined",
        _ => "none",
    };
}
