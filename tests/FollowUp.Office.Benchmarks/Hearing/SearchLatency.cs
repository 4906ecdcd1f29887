using System.Diagnostics;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Accounts;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>How long a list of leads takes as one types, filters, sorts and reads on, for one user of very many leads.</summary>
internal static class SearchLatency
{
    private const int Leads = 100_000;
    private const int WarmUp = 20;
    private const int Requests = 200;

    private static readonly string[] FirstNames =
    [
        "Anna", "Andrew", "Amélie", "Bea", "Bruno", "Carla", "Chloé", "Daniel", "Dana", "Elena", "Emil", "Fatima", "Felix", "Grace", "Hanna", "Hugo", "Ines", "Ivan", "Jonas", "Julia",
        "Karim", "Laura", "Lena", "Liam", "Marie", "Mateo", "Nadia", "Noah", "Olivia", "Oscar", "Paula", "Quentin", "Rosa", "Samuel", "Sofia", "Tom", "Uwe", "Vera", "Yusuf", "Zoë",
    ];

    private static readonly string[] Beginnings = ["Ab", "Bar", "Cal", "Dor", "El", "Fern", "Gar", "Hol", "Iv", "Jan", "Kor", "Lind", "Mar", "Nor", "Ost", "Per", "Ros", "Sand", "Tor", "Wei"];
    private static readonly string[] Ends = ["berg", "dale", "etti", "feld", "gren", "hart", "inger", "man", "ovic", "quist", "ridge", "son", "stein", "vale", "wood"];
    private static readonly string[] Trades = ["Consulting", "Logistics", "Interiors", "Software", "Foods", "Partners", "Studio", "Energy"];
    private static readonly string[] Topics = ["The offer", "A quote for the workshop", "Budget of next year", "Their new office", "Training in spring", "The fair in Cologne"];

    private static readonly (string What, string Query)[] Asked =
    [
        ("all who are followed up", ""),
        ("sorted by name", "sort=name"),
        ("newest first", "sort=added&state=all"),
        ("one state", "state=parked"),
        ("one kind, which few are", "kind=customer"),
        ("a tag of 1 in 50", "tag=fair%207"),
        ("a rare word", "search=unique77777"),
        ("a common word", "search=example"),
        ("typed: 1 letter", "search=m"),
        ("typed: 2 letters", "search=ma"),
        ("typed: 3 letters", "search=mar"),
        ("typed: 3 letters, by name", "search=mar&sort=name"),
        ("two names, typed in part", "search=an%20lind"),
        ("a first name and a trade", "search=elena%20logistics"),
        ("common word, one kind, by name", "search=customer&kind=referralPartner&sort=name"),
        ("no lead at all", "search=xylophone"),
    ];

    public static async Task MeasureAsync(Wishes wishes, Table table)
    {
        await using var world = await BenchWorld.StartAsync(mailboxes: 1);
        await world.ConnectAsync();
        var (now, person) = (world.Sandbox.Clock.GetUtcNow(), world.People[0]);
        var account = await world.QueryAsync(db => db.Set<Account>().AsNoTracking().SingleAsync(found => found.ObjectId == person.Id.ToString()));
        await SeededLeads.PlantAsync(world, Enumerable.Range(0, Leads).Select(number => LeadOf(account, number, now)));
        foreach (var (what, query) in Asked)
        {
            var second = await MeasureAsync(world, person, table, what, query);
            if (what is "typed: 2 letters" or "sorted by name" && second is not null)
            {
                await MeasureAsync(world, person, table, what + ", second page", $"{query}&after={Uri.EscapeDataString(second)}");
            }
        }

        await MeasureAsync(world, person, table, "the tags in use", null);
    }

    private static async Task<string?> MeasureAsync(BenchWorld world, DemoUser person, Table table, string what, string? query)
    {
        var (taken, path, next) = (new List<double>(), query is null ? "/api/tags" : "/api/leads?take=50&" + query, (string?)null);
        for (var request = 0; request < WarmUp + Requests; request++)
        {
            var begun = Stopwatch.GetTimestamp();
            using var answer = await world.SendAsync(person, HttpMethod.Get, path, null);
            var body = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
            if (request >= WarmUp)
                taken.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            next = query is null ? null : (string?)System.Text.Json.Nodes.JsonNode.Parse(body)!["next"];
        }

        table.Add(new Row($"{what} ({(query is null ? "/api/tags" : query.Split("&after")[0])}), {Leads:N0} leads", Percentiles.At(taken, 0.5), Percentiles.At(taken, 0.99), "ms", "p99 < 50"));
        return next;
    }

    /// <summary>Half of them are due some time, some wait, answered or are parked, and a third is followed up no longer.</summary>
    private static IEnumerable<object> LeadOf(Account account, int number, DateTimeOffset now)
    {
        var (captured, id) = (now.AddDays(-20).AddSeconds(number), Guid.CreateVersion7(now));
        var due = new DueTime(now.DateTime.Date.AddDays((number % 60) - 19).AddHours(9), "Europe/Berlin");
        var mail = new MailRef($"<{id:N}@customer.example>", $"conversation-{id:N}", Topics[Pick(number, 8, Topics.Length)], null);
        string Of(string[] words, int what) => words[Pick(number, what, words.Length)];
        var (first, last) = (Of(FirstNames, 1), Of(Beginnings, 2) + Of(Ends, 3));
        var kind = Pick(number, 4, 100) switch { 0 => LeadKind.Customer, < 25 => LeadKind.ReferralPartner, _ => LeadKind.Prospect };
        List<LeadFact> facts =
        [
            new LeadFact.Captured($"captured:{id}", captured, due, Channel.Mail, kind),
            new LeadFact.Tagged($"tagged:{id}", captured, [$"Fair {Pick(number, 5, 50)}", Pick(number, 6, 3) == 0 ? "Import" : "Met"], []),
            new LeadFact.Noted($"noted:{id}", captured, $"Asked about {Of(Topics, 7)} and wants to hear of it again. unique{number}"),
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
            account, $"{first} {last}", $"{first}.{last}.{number}@customer.example", now, facts, $"{Of(Beginnings, 9)}{Of(Ends, 10)} {Of(Trades, 11)}");
    }

    /// <summary>As by chance, the same every time: what a lead is called must not hang together with when it is due.</summary>
    private static int Pick(int number, int what, int among)
    {
        var mixed = ((uint)number * 2_654_435_761) ^ ((uint)what * 2_246_822_519);
        mixed = (mixed ^ (mixed >> 15)) * 3_266_489_917;
        return (int)((mixed ^ (mixed >> 13)) % (uint)among);
    }
}
