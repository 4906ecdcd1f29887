using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Leads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Touches;

/// <summary>One fact of a lead as stored: written once; undoing sets it aside.</summary>
internal sealed class FactRow
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    public required Guid LeadId { get; init; }

    /// <summary><see cref="LeadFact.Key"/>: unique for the lead, so the same happening is stored once however often it is heard.</summary>
    public required string Key { get; init; }

    /// <summary>Name of the fact's type, so that facts can be counted without being read.</summary>
    public required string Kind { get; init; }

    public required DateTimeOffset At { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required string Json { get; init; }
    public bool SetAside { get; set; }

    /// <summary>Key of the mail's Message-ID, for matching; null where the fact is about no mail.</summary>
    public string? MessageKey { get; init; }

    /// <summary>The mail's conversation, for matching.</summary>
    public string? ConversationId { get; init; }

    /// <summary>The kind of an answer by which somebody asked not to be contacted.</summary>
    public const string Stop = "Answer" + nameof(Answer.Stop);

    /// <summary>The type's name; of answers, which one it is, because they are counted apart.</summary>
    public static string KindOf(LeadFact fact) => fact is LeadFact.AnswerGiven given ? "Answer" + given.Answer.GetType().Name : fact.GetType().Name;

    internal sealed class Mapping : IEntityTypeConfiguration<FactRow>
    {
        public void Configure(EntityTypeBuilder<FactRow> builder)
        {
            builder.ToTable("Facts");
            builder.HasIndex(row => new { row.LeadId, row.Key }).IsUnique();
            builder.Property(row => row.Kind).HasMaxLength(40);
            builder.HasIndex(row => new { row.AccountId, row.Kind, row.At });
            builder.HasIndex(row => new { row.AccountId, row.MessageKey });
            builder.HasIndex(row => new { row.AccountId, row.ConversationId });
            builder.HasOne<Lead>().WithMany().HasForeignKey(row => row.LeadId);
        }
    }
}
