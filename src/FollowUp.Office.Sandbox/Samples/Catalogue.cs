using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using FollowUp.Office.Sandbox.Mime;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Samples;

/// <summary>A mail that the demo mailbox can receive.</summary>
internal sealed record Sample(string Id, string Title, MailPerson From, string Summary);

/// <summary>
/// The sample mails, as files beside this one. They hold neither Date nor Message-ID, and write days as "{day+7:yyyyMMdd}":
/// each time one is received it is a new mail of today.
/// </summary>
internal static partial class Catalogue
{
    private static readonly (string Id, string Title, string Summary)[] s_known =
    [
        ("offer-request", "A prospect asks for an offer", "Picking errors in two warehouses; she needs a proposal before her board meets."),
        ("german-workshop", "Anfrage auf Deutsch", "A manager of a milling shop asks in German for a workshop and two dates."),
        ("japanese-enquiry", "An enquiry in Japanese", "A maker of precision parts opens an office in Stockholm and asks for a first meeting."),
        ("arabic-name", "A sender with an Arabic name", "A trader in Amman wants terms for three months; name and subject run from right to left."),
        ("hebrew-studio", "A mail in Hebrew", "A studio in Haifa asks what a first session costs."),
        ("brief-with-pdf", "A brief as a PDF", "Sales training for 24 advisers, two competitors have the brief as well."),
        ("chart-inline", "A chart inside the mail", "Renewals are falling; the chart is part of the text."),
        ("long-thread", "The fourth mail of a thread", "Nearly won: the offer has to be split before she can sign."),
        ("referral-introduction", "A partner makes an introduction", "A referral partner brings you together with a network of dental practices."),
        ("customer-again", "A customer asks again", "Last year's customer wants the same programme at a second site."),
        ("price-question", "One line from a phone", "What does a half day cost? No name, no greeting."),
        ("meeting-request", "A meeting request", "A first talk in a week's time, sent as an invitation."),
        ("mailing-list", "A mailing list", "A group of consultants meets: nobody to follow up."),
        ("out-of-office", "An absence note", "The prospect is away; the note says until when."),
        ("bounce", "A delivery failure", "The address of a contact does not exist any more."),
    ];

    private static readonly Lazy<IReadOnlyList<Sample>> s_all = new(() =>
        [.. s_known.Select(known => new Sample(known.Id, known.Title, SenderOf(known.Id), known.Summary))]);

    public static IReadOnlyList<Sample> All => s_all.Value;

    /// <summary>The sample as a mail that was written at <paramref name="now"/>; null for an id that is not in the catalogue.</summary>
    public static NewMessage? Find(string id, DateTimeOffset now)
    {
        if (!s_known.Any(known => known.Id == id))
            return null;
        var sender = SenderOf(id).Address;
        var domain = sender[(sender.LastIndexOf('@') + 1)..];
        var unique = Guid.NewGuid().ToString("N");
        var text = Day().Replace(Resource(id), match => now
            .AddDays(int.Parse(match.Groups["days"].Value, CultureInfo.InvariantCulture))
            .ToString(match.Groups["format"].Value, CultureInfo.InvariantCulture))
            .Replace("{id}", unique, StringComparison.Ordinal);
        return Read(new MimeWriter().Date(now).Field("Message-ID", $"<{unique}@{domain}>").ToBytes(), text);
    }

    private static MailPerson SenderOf(string id) =>
        Read([], Resource(id)).From ?? throw new InvalidOperationException($"The sample '{id}' has no sender.");

    private static NewMessage Read(byte[] begin, string text) =>
        MimeReader.Read([.. begin, .. Encoding.Latin1.GetBytes(text.ReplaceLineEndings("\r\n"))]).Message
        ?? throw new InvalidOperationException("The sample is no mail.");

    private static string Resource(string id)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Samples/{id}.eml")
            ?? throw new InvalidOperationException($"The sample '{id}' is not in the program.");
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{day\+(?<days>\d+):(?<format>[^}]+)\}")]
    private static partial Regex Day();
}
