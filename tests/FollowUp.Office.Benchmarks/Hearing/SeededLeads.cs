using System.Globalization;
using System.Text.Json;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Leads.Search;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>Leads that are there already and are not written to this day: rows as the API leaves them, put in by bulk.</summary>
internal static class SeededLeads
{
    private const int AtOnce = 2000;
    private static readonly string[] WordColumns = ["$account", "$word", "$lead"];

    public static async Task PlantAsync(BenchWorld world, int perMailbox, DateTimeOffset now)
    {
        var accounts = await world.QueryAsync(db => db.Set<Account>().AsNoTracking().ToListAsync());
        await PlantAsync(world, accounts.SelectMany(account => Enumerable.Range(0, perMailbox).Select(number => RowsOf(account, number, now))));
    }

    public static async Task PlantAsync(BenchWorld world, IEnumerable<IEnumerable<object>> leads)
    {
        var words = new List<LeadWord>();
        foreach (var some in leads.Chunk(AtOnce))
        {
            await world.QueryAsync(async db =>
            {
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                var rows = some.SelectMany(rows => rows).ToLookup(row => row is LeadWord);
                words.AddRange(rows[true].Cast<LeadWord>());
                db.AddRange(rows[false]);
                return await db.SaveChangesAsync();
            });
        }

        await world.QueryAsync(db => WriteAsync(db, words));
    }

    /// <summary>Words are most of it, and go all over their table: in its order and by one statement they take a tenth of the time.</summary>
    private static async Task<int> WriteAsync(FollowUpDb db, List<LeadWord> words)
    {
        // The connection goes back to the pool, from which the server may take it.
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -500000");
        await using (var transaction = await db.Database.BeginTransactionAsync())
        await using (var insert = db.Database.GetDbConnection().CreateCommand())
        {
            insert.Transaction = transaction.GetDbTransaction();
            insert.CommandText = "INSERT INTO LeadWords (AccountId, Word, LeadId) VALUES ($account, $word, $lead)";
            var values = WordColumns.Select(name =>
            {
                var value = insert.CreateParameter();
                value.ParameterName = name;
                insert.Parameters.Add(value);
                return value;
            }).ToList();
            foreach (var row in words.OrderBy(row => row.Word, StringComparer.Ordinal))
            {
                (values[0].Value, values[1].Value, values[2].Value) = (row.AccountId, row.Word, row.LeadId);
                insert.ExecuteNonQuery();
            }

            await transaction.CommitAsync();
        }

        await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -2000");
        return words.Count;
    }

    private static IEnumerable<object> RowsOf(Account account, int number, DateTimeOffset now)
    {
        var (id, written) = (Guid.CreateVersion7(now), now.AddDays(-3));
        var address = $"lead.{number.ToString("D5", CultureInfo.InvariantCulture)}@customer.example";
        var due = new DueTime(now.DateTime.Date.AddDays(30 + (number % 20)).AddHours(9), "Europe/Berlin");
        var mail = new MailRef($"<{id:N}@lindqvist-consulting.example>", $"conversation-{id:N}", "A quote", null);
        return Of(account, $"Lead {number}", address, now, [
            new LeadFact.Captured($"captured:{id}", written, due, Channel.Mail), new LeadFact.MailSent($"mail:{id:N}", written.AddMinutes(1), mail)]);
    }

    /// <summary>A lead to whom all this happened, and the words by which it is found.</summary>
    public static IEnumerable<object> Of(
        Account account, string name, string address, DateTimeOffset now, IReadOnlyList<LeadFact> facts, string? company = null)
    {
        var lead = new Lead
        {
            Id = Guid.CreateVersion7(now), TenantId = account.TenantId, AccountId = account.Id, Name = name, Company = company, CreatedAt = facts[0].At,
        };
        lead.Addresses.Add(LeadAddress.Of(lead, address, null));
        var history = LeadHistory.Of(facts, []);
        lead.Become(history.Fold(account.Week()));
        return [lead, .. facts.Select(fact => Row(account, lead.Id, fact, now)), .. LeadIndex.Describe(lead, history).Select(word => LeadIndex.RowOf(lead, word))];
    }

    private static FactRow Row(Account account, Guid leadId, LeadFact fact, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), TenantId = account.TenantId, AccountId = account.Id, LeadId = leadId, Key = fact.Key, Kind = FactRow.KindOf(fact), At = fact.At, RecordedAt = now,
        Json = JsonSerializer.Serialize(fact, JsonSerializerOptions.Web), MessageKey = fact.AboutMail is null ? null : fact.Key, ConversationId = fact.AboutMail?.ConversationId,
    };
}
