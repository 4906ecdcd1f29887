using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>Leads as different as people are, the same ones every time: rare and common names, several states, many days, a few tags.</summary>
internal static class VariedLeads
{
    private static readonly string[] FirstNames =
    [
        "Anna", "Andrew", "Amélie", "Bea", "Bruno", "Carla", "Chloé", "Daniel", "Dana", "Elena", "Emil", "Fatima", "Felix", "Grace", "Hanna", "Hugo", "Ines", "Ivan", "Jonas", "Julia",
        "Karim", "Laura", "Lena", "Liam", "Marie", "Mateo", "Nadia", "Noah", "Olivia", "Oscar", "Paula", "Quentin", "Rosa", "Samuel", "Sofia", "Tom", "Uwe", "Vera", "Yusuf", "Zoë",
    ];

    private static readonly string[] Beginnings = ["Ab", "Bar", "Cal", "Dor", "El", "Fern", "Gar", "Hol", "Iv", "Jan", "Kor", "Lind", "Mar", "Nor", "Ost", "Per", "Ros", "Sand", "Tor", "Wei"];
    private static readonly string[] Ends = ["berg", "dale", "etti", "feld", "gren", "hart", "inger", "man", "ovic", "quist", "ridge", "son", "stein", "vale", "wood"];
    private static readonly string[] Trades = ["Consulting", "Logistics", "Interiors", "Software", "Foods", "Partners", "Studio", "Energy"];
    private static readonly string[] Topics = ["The offer", "A quote for the workshop", "Budget of next year", "Their new office", "Training in spring", "The fair in Cologne"];

    /// <summary>Of ten, four are due some time, two wait, one has answered, and three are followed up no longer.</summary>
    public static IEnumerable<object> Of(Account account, int number, DateTimeOffset now)
    {
        var (captured, id) = (now.AddDays(-20).AddSeconds(number), Guid.CreateVersion7(now));
        var due = new DueTime(now.DateTime.Date.AddDays((number % 60) - 19).AddHours(9), "Europe/Berlin");
        var mail = new MailRef($"<{id:N}@customer.example>", $"conversation-{id:N}", Topics[Pick(number, 8, Topics.Length)], null);
        string One(string[] words, int what) => words[Pick(number, what, words.Length)];
        var (first, last) = (One(FirstNames, 1), One(Beginnings, 2) + One(Ends, 3));
        var kind = Pick(number, 4, 100) switch { 0 => LeadKind.Customer, < 25 => LeadKind.ReferralPartner, _ => LeadKind.Prospect };
        List<LeadFact> facts =
        [
            new LeadFact.Captured($"captured:{id}", captured, due, Channel.Mail, kind),
            new LeadFact.Tagged($"tagged:{id}", captured, [$"Fair {Pick(number, 5, 50)}", Pick(number, 6, 3) == 0 ? "Import" : "Met"], []),
            new LeadFact.Noted($"noted:{id}", captured, $"Asked about {One(Topics, 7)} and wants to hear of it again. unique{number}"),
        ];
        facts.AddRange((number % 10) switch
        {
            0 => [new LeadFact.PersonReplied($"mail:{id:N}", captured.AddDays(1), mail, new Evidence("inReplyTo", "<x>"))],
            1 or 2 => [new LeadFact.MailSent($"mail:{id:N}", captured.AddMinutes(1), mail)],
            3 => [new LeadFact.AnswerGiven($"answer:{id:N}", captured.AddDays(1), new Answer.NotNow(due, Channel.Call, "Call me then."))],
            4 or 5 or 6 => [new LeadFact.LetGo($"letGo:{id:N}", captured.AddDays(1))],
            _ => Array.Empty<LeadFact>(),
        });
        return SeededLeads.Of(
            account, $"{first} {last}", $"{first}.{last}.{number}@customer.example", now, facts, $"{One(Beginnings, 9)}{One(Ends, 10)} {One(Trades, 11)}");
    }

    /// <summary>As by chance, the same every time: what a lead is called must not hang together with when it is due.</summary>
    private static int Pick(int number, int what, int among)
    {
        var mixed = ((uint)number * 2_654_435_761) ^ ((uint)what * 2_246_822_519);
        mixed = (mixed ^ (mixed >> 15)) * 3_266_489_917;
        return (int)((mixed ^ (mixed >> 13)) % (uint)among);
    }
}
