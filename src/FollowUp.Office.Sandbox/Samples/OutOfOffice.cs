namespace FollowUp.Office.Sandbox.Samples;

/// <summary>An absence note as Exchange sends it, with the marks of RFC 3834 and of older mailers.</summary>
internal static class OutOfOffice
{
    public static byte[] Write(Letter letter, DateOnly? returnDate, string? body)
    {
        var back = returnDate ?? NextMonday(letter.Now);
        var text = string.IsNullOrWhiteSpace(body)
            ? $"""
               Thank you for your message.

               I am out of the office and will be back on {ReplyText.LongDate(back)}. I read my mail only now and then until then and will answer you after my return.

               Kind regards
               {ReplyText.Signature(letter)}
               """
            : body;
        return letter.Begin(letter.Other, returnPath: "<>")
            .Field("Auto-Submitted", "auto-replied")
            .Field("X-Auto-Response-Suppress", "All")
            .Field("X-Autoreply", "yes")
            .TextField("Subject", "Automatic reply: " + letter.Subject)
            .Text(text)
            .ToBytes();
    }

    /// <summary>The Monday after next weekend, or the one after that if it is nearer than four days.</summary>
    private static DateOnly NextMonday(DateTimeOffset now)
    {
        var earliest = DateOnly.FromDateTime(now.UtcDateTime).AddDays(4);
        return earliest.AddDays(((int)DayOfWeek.Monday - (int)earliest.DayOfWeek + 7) % 7);
    }
}
