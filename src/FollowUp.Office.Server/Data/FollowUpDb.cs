using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FollowUp.Office.Server.Data;

/// <summary>
/// The one store, on SQLite or PostgreSQL. Each feature keeps its entities and their configuration beside its code
/// (IEntityTypeConfiguration); this class only gathers them.
/// </summary>
internal sealed class FollowUpDb(DbContextOptions<FollowUpDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(FollowUpDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot compare DateTimeOffset and Npgsql wants UTC: instants are stored as UTC DateTime on both.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
        // Enums as their names survive reordering.
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTime>(
        instant => instant.UtcDateTime,
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
}
