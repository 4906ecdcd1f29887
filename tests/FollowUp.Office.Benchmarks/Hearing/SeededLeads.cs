using System.Globalization;
using System.Text.Json;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>Leads that are there already and are not written to this day: rows as the API leaves them, put in by bulk.</summary>
internal static class SeededLeads
{
    private const int AtOnce = 2000;

    public static async Task PlantAsync(BenchWorld world, int perMailbox, DateTimeOffset now)
    {
        var accounts = await world.QueryAsync(db => db.Set<Account>().AsNoTracking().ToListAsync());
        foreach (var some in accounts.SelectMany(account => Enumerable.Range(0, perMailbox).Select(number => (account, number))).Chunk(AtOnce))
        {
            await world.QueryAsync(async db =>
            {
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                foreach (var (account, number) in some)
                    db.AddRange(RowsOf(account, number, now));
                return await db.SaveChangesAsync();
            });
        }
    }

    private static IEnumerable<object> RowsOf(Account account, int number, DateTimeOffset now)
    {
        var (id, written) = (Guid.CreateVersion7(now), now.AddDays(-3));
        var address = $"lead.{number.ToString("D5", CultureInfo.InvariantCulture)}@customer.example";
        var due = new DueTime(now.DateTime.Date.AddDays(30 + (number % 20)).AddHours(9), "Europe/Berlin");
        var lead = new Lead
        {
            Id = id, TenantId = account.TenantId, AccountId = account.Id, Kind = LeadKind.Prospect, Name = $"Lead {number}", CreatedAt = written, Phase = LeadPhase.Waiting, NextDue = due.Instant,
        };
        lead.Addresses.Add(LeadAddress.Of(lead, address, null));
        yield return lead;
        yield return Row(account, id, new LeadFact.Captured($"captured:{id}", written, due, Channel.Mail), now);
        var mail = new MailRef($"<{id:N}@lindqvist-consulting.example>", $"conversation-{id:N}", "A quote", null);
        yield return Row(account, id, new LeadFact.MailSent($"mail:{id:N}", written.AddMinutes(1), mail), now);
    }

    private static FactRow Row(Account account, Guid leadId, LeadFact fact, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), TenantId = account.TenantId, AccountId = account.Id, LeadId = leadId, Key = fact.Key, At = fact.At, RecordedAt = now,
        Json = JsonSerializer.Serialize(fact, JsonSerializerOptions.Web), MessageKey = fact.AboutMail is null ? null : fact.Key, ConversationId = fact.AboutMail?.ConversationId,
    };
}
