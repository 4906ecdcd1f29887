using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Leads.Search;

/// <summary>
/// A word by which a lead of an account is found: one row for each, ordered by account and word, so that whoever begins a word finds all that go on
/// like it beside one another, on both stores alike. Kind and tags stand among them behind marks that no word begins with.
/// </summary>
internal sealed class LeadWord
{
    public required Guid AccountId { get; init; }
    public required string Word { get; init; }
    public required Guid LeadId { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<LeadWord>
    {
        public void Configure(EntityTypeBuilder<LeadWord> builder)
        {
            builder.ToTable("LeadWords");
            builder.HasKey(word => new { word.AccountId, word.Word, word.LeadId });
            builder.Property(word => word.Word).HasMaxLength(100);
            builder.HasIndex(word => new { word.LeadId, word.Word });
            builder.HasOne<Lead>().WithMany().HasForeignKey(word => word.LeadId);
        }
    }
}

/// <summary>A stretch of words in the order of the store: all that begin alike.</summary>
internal sealed record WordRange(string From, string To)
{
    private const string KindMark = "!";
    private const string TagMark = "#";
    private const string BehindTagMark = "$";

    /// <summary>Between a tag in the form in which it is compared, and as it is written.</summary>
    private const char Written = '\n';

    /// <summary>The last character there is: no word holds it.</summary>
    private const string Last = "\U0010FFFF";

    public static WordRange AllTags { get; } = new(TagMark, BehindTagMark);

    public static WordRange Beginning(string word) => new(word, word + Last);

    public static WordRange OfTag(string tag) => Beginning(TagMark + tag.ToLowerInvariant() + Written);

    public static WordRange OfKind(LeadKind kind) => Beginning(WordOf(kind));

    /// <summary>A kind as a word of the index.</summary>
    public static string WordOf(LeadKind kind) => KindMark + kind;

    /// <summary>A tag as a word of the index.</summary>
    public static string WordOf(string tag) => TagMark + tag.ToLowerInvariant() + Written + tag;

    /// <summary>The tag that such a word stands for.</summary>
    public static string TagOf(string word) => word[(word.IndexOf(Written, StringComparison.Ordinal) + 1)..];

    /// <summary>What a request asks for: words that begin so, and a tag.</summary>
    public static List<WordRange> Of(string? search, string? tag)
    {
        var ranges = SearchWords.Sought(search).Select(Beginning).ToList();
        return tag is null ? ranges : [.. ranges, OfTag(tag)];
    }
}
