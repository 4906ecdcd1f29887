using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FollowUp.Office.Server.Data;

/// <summary>
/// Every row of one account, found through the model: a table that is added later is emptied without anybody having to think of it.
/// </summary>
internal static class RowsOfAccount
{
    private const string Account = "AccountId";
    private const string Lead = "LeadId";

    /// <summary>A store with one writer is never held for longer than so many leads take.</summary>
    private const int LeadsAtOnce = 200;

    /// <summary>The tables that say whose their rows are, or whose lead's; rows that refer to others before those.</summary>
    public static IReadOnlyList<IEntityType> Tables(IModel model)
    {
        var left = model.GetEntityTypes().Where(type => !type.IsOwned()).ToList();
        var ordered = new List<IEntityType>();
        while (left.Count > 0)
        {
            var free = left.FindAll(type => !left.Exists(other => other != type && other.GetForeignKeys().Any(key => key.PrincipalEntityType == type)));
            if (free.Count == 0)
            {
                throw new InvalidOperationException("Tables refer to each other in a circle: none can be emptied first.");
            }

            ordered.AddRange(free);
            left.RemoveAll(free.Contains);
        }

        return ordered.FindAll(type => type.FindProperty(Account) is not null || type.FindProperty(Lead) is not null);
    }

    /// <summary>Removes them, the leads part by part. Safe to repeat: what an attempt did not get to, the next one removes.</summary>
    public static async Task RemoveAsync(FollowUpDb db, Guid accountId, CancellationToken cancellationToken)
    {
        var tables = Tables(db.Model);
        const string part = $$"""SELECT "Id" FROM "Leads" WHERE "{{Account}}" = {0} ORDER BY "Id" LIMIT {1}""";
        var leadByLead = NamesOfThoseWith(Lead).Select(table => $"""DELETE FROM "{table}" WHERE "{Lead}" IN ({part})""").Append($"""DELETE FROM "Leads" WHERE "Id" IN ({part})""").ToList();
        while (await RunAsync(db, leadByLead, [accountId, LeadsAtOnce], cancellationToken) > 0)
        {
        }

        var rest = NamesOfThoseWith(Account).Select(table => $$"""DELETE FROM "{{table}}" WHERE "{{Account}}" = {0}""").Append("""DELETE FROM "Accounts" WHERE "Id" = {0}""");
        await RunAsync(db, rest, [accountId], cancellationToken);

        IEnumerable<string> NamesOfThoseWith(string property) => tables.Where(type => type.FindProperty(property) is not null).Select(type => type.GetTableName()!);
    }

    /// <summary>All or none of them; how many rows the last one took.</summary>
    private static async Task<int> RunAsync(FollowUpDb db, IEnumerable<string> statements, object[] values, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var last = 0;
        foreach (var statement in statements)
        {
#pragma warning disable EF1003 // Names of the model's own tables; every value is a parameter.
            last = await db.Database.ExecuteSqlRawAsync(statement, values, cancellationToken);
#pragma warning restore EF1003
        }

        await transaction.CommitAsync(cancellationToken);
        return last;
    }
}
