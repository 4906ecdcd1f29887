using System.Globalization;
using System.Text;

namespace FollowUp.Office.Sandbox.Samples;

/// <summary>The words of an answer: a sentence that a busy person would write, and the mail that it answers below.</summary>
internal static class ReplyText
{
    private const int LongestQuote = 20_000;

    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] s_answers =
    [
        "Thank you for coming back to me. That sounds right to us. Could we speak on Thursday morning, around ten?",
        "Thanks, I have read it with my colleague and we like it. Two small questions are open, can you call me tomorrow?",
        "Sorry for the silence, the week was full. Yes, let us go ahead. Please send me two dates for the kick-off.",
        "Good to hear from you. The budget is fine, I only need the approval of our managing director. I will tell you by Friday.",
    ];

    /// <summary>The same mail gets the same answer each time: a demo can be rehearsed.</summary>
    public static string For(Letter letter)
    {
        var choice = letter.Answered.InternetMessageId.Sum(character => character) % s_answers.Length;
        return $"Hi {FirstName(letter.Owner.Name)},\n\n{s_answers[choice]}\n\nBest regards\n{Signature(letter)}";
    }

    public static string Quote(Letter letter)
    {
        var mail = letter.Answered.Mail;
        var text = mail.IsHtml ? PlainText.Of(mail.Body) : mail.Body;
        var author = mail.From ?? new Tenant.MailPerson(letter.Owner.Name, letter.Owner.Address);
        var quote = new StringBuilder($"On {When(letter)}, {author.Name} <{author.Address}> wrote:\n");
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, LongestQuote)).Trim().EnumerateLines())
            quote.Append(line.StartsWith(">") ? ">" : "> ").Append(line).Append('\n');
        return quote.ToString();
    }

    public static string LongDate(DateOnly date) => date.ToString("dddd, d MMMM yyyy", s_english);

    public static string FirstName(string name) => name.Split(' ')[0];

    public static string Signature(Letter letter) => letter.Other.Name.Length > 0 ? letter.Other.Name : letter.Other.Address;

    private static string When(Letter letter)
    {
        var local = TimeZoneInfo.TryFindSystemTimeZoneById(letter.Owner.TimeZone, out var zone)
            ? TimeZoneInfo.ConvertTime(letter.Answered.SentAt, zone)
            : letter.Answered.SentAt;
        return local.ToString("ddd, d MMM yyyy 'at' HH:mm", s_english);
    }
}
