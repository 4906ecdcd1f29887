using System.Collections.Immutable;

namespace FollowUp.Office.Core.Replies.Phrases;

/// <summary>
/// The tables of phrases, one file a language, read once. A file has sections, <c>[role]</c>, and phrases with bars between them; a star at
/// the end lets the word go on, <c>#</c> begins a comment. A new language is a new file.
/// </summary>
internal static class PhraseBook
{
    private const string Folder = "Phrases/";

    private static readonly ImmutableArray<Phrase> All = [.. Read()];

    /// <summary>The languages that there is a table for.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. All.Select(phrase => phrase.Language).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Phrases of subjects.</summary>
    public static PhraseTable Subjects { get; } = Of(role => role <= PhraseRole.SubjectCalendar);

    /// <summary>Phrases of bodies.</summary>
    public static PhraseTable Bodies { get; } = Of(role => role is > PhraseRole.SubjectCalendar and < PhraseRole.QuoteEnd);

    /// <summary>How lines begin below which nothing new stands: quoted header fields, closing formulas.</summary>
    public static PhraseTable Closings { get; } = Of(role => role is PhraseRole.QuoteFrom or PhraseRole.Bye);

    /// <summary>How the line above a quotation ends.</summary>
    public static ImmutableArray<string> QuoteEnds { get; } = [.. All.Where(phrase => phrase.Role == PhraseRole.QuoteEnd).Select(phrase => phrase.Text).Distinct()];

    /// <summary>Every phrase, for tests that hold the tables to their rules.</summary>
    public static IReadOnlyList<Phrase> Phrases => All;

    private static PhraseTable Of(Func<PhraseRole, bool> roles) => new(All.Where(phrase => roles(phrase.Role)));

    private static IEnumerable<Phrase> Read()
    {
        var assembly = typeof(PhraseBook).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        foreach (var (index, name) in names.Index())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (var phrase in Read(Path.GetFileNameWithoutExtension(name[Folder.Length..]), index, reader))
                yield return phrase;
        }
    }

    private static IEnumerable<Phrase> Read(string language, int index, StreamReader reader)
    {
        PhraseRole? role = null;
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                role = Enum.Parse<PhraseRole>(line[1..^1].Replace(".", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (var phrase in line[0] == '[' ? [] : line.Split(" | "))
                yield return new Phrase(role!.Value, language, index, Folding.Of(phrase.TrimEnd('*')), phrase.EndsWith('*'));
        }
    }
}
