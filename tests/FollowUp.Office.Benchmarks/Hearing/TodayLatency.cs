using System.Diagnostics;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>How long Today takes for one user of very many leads, some in every group, and how long for one of few.</summary>
internal static class TodayLatency
{
    private const int Many = 100_000;
    private const int Few = 200;
    private const int WarmUp = 50;
    private const int Requests = 500;

    public static async Task MeasureAsync(Wishes wishes, Table table)
    {
        await using var world = await BenchWorld.StartAsync(mailboxes: 2);
        await world.ConnectAsync();
        var now = world.Sandbox.Clock.GetUtcNow();
        var accounts = await world.QueryAsync(db => db.Set<Account>().AsNoTracking().ToListAsync());
        foreach (var (person, leads) in world.People.Zip([Few, Many]))
        {
            var account = accounts.Single(found => found.ObjectId == person.Id.ToString());
            await SeededLeads.PlantAsync(world, Enumerable.Range(0, leads).Select(number => LeadOf(account, number, now)));
            var taken = new List<double>();
            foreach (var path in new[] { "/api/today", "/api/leads?take=50" })
            {
                taken.Clear();
                for (var request = 0; request < WarmUp + Requests; request++)
                {
                    var begun = Stopwatch.GetTimestamp();
                    using var answer = await world.SendAsync(person, HttpMethod.Get, path, null);
                    answer.EnsureSuccessStatusCode();
                    if (request >= WarmUp)
                        taken.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                }

                table.Add(new Row($"GET {path}, {leads:N0} leads", Percentiles.At(taken, 0.5), Percentiles.At(taken, 0.99), "ms", leads == Many ? "p99 < 50" : ""));
            }
        }
    }

    /// <summary>A third is due or overdue, some answered, the rest waits or lies ahead.</summary>
    private static IEnumerable<object> LeadOf(Account account, int number, DateTimeOffset now)
    {
        var (captured, id) = (now.AddDays(-20), Guid.CreateVersion7(now));
        var due = new DueTime(now.DateTime.Date.AddDays((number % 60) - 19).AddHours(9), "Europe/Berlin");
        var mail = new MailRef($"<{id:N}@customer.example>", $"conversation-{id:N}", "A quote for the workshop", null);
        List<LeadFact> facts = [new LeadFact.Captured($"captured:{id}", captured, due, Channel.Mail)];
        facts.AddRange((number % 10) switch
        {
            0 => [new LeadFact.PersonReplied($"mail:{id:N}", captured.AddDays(1), mail, new Evidence("inReplyTo", "<x>"))],
            1 or 2 or 3 => [new LeadFact.MailSent($"mail:{id:N}", captured.AddMinutes(1), mail)],
            4 => [new LeadFact.AnswerGiven($"answer:{id:N}", captured.AddDays(1), new Answer.NotNow(due, Channel.Call, "Call me then."))],
            5 or 6 => [new LeadFact.MailSent($"mail:{id:N}", now.AddDays(-number % 15), mail)],
            _ => Array.Empty<LeadFact>(),
        });
        return SeededLeads.Of(account, $"Lead {number}", $"lead.{number:D6}@customer.example", now, facts);
    }
}
