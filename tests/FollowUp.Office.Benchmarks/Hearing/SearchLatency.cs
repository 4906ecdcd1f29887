using System.Diagnostics;
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

    private static readonly (string What, string Query)[] Asked =
    [
        ("all who are followed up", ""),
        ("sorted by name", "sort=name"),
        ("newest first", "sort=added&state=all"),
        ("a place in the midst", "at=30000"),
        ("a place in the midst, by name", "at=30000&sort=name"),
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
        var begun = Stopwatch.GetTimestamp();
        await SeededLeads.PlantAsync(world, Enumerable.Range(0, Leads).Select(number => VariedLeads.Of(account, number, now)));
        table.Note($"{Leads:N0} leads were put in in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} s.");
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
}
