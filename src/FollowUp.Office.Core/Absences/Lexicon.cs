using System.Runtime.InteropServices;

namespace FollowUp.Office.Core.Absences;

/// <summary>The phrases of all languages in one tree of words, built once from the tables in Languages.</summary>
internal sealed class Lexicon
{
    private const int MostPrefixes = 2;
    private const int ShortestWord = 2;

    private sealed class Node
    {
        public Dictionary<string, Node>? Next;
        public Meaning[]? Meanings;
    }

    private readonly Node _root = new();

    private Lexicon(IReadOnlyList<string> tables)
    {
        for (var language = 0; language < tables.Count; language++)
        {
            foreach (var line in tables[language].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                AddLine(line, 1UL << language);
            }
        }
    }

    /// <summary>The words of absence notes.</summary>
    public static Lexicon Shared { get; } = new(Languages.Tables.All);

    /// <summary>The words in which a person says when to come back.</summary>
    public static Lexicon OfAnswers { get; } = new(Languages.Tables.Answers);

    /// <summary>Gives every known word its meanings and makes each phrase one token; the longest phrase wins.</summary>
    public void Mark(List<Token> tokens, ReadOnlySpan<char> text)
    {
        var all = CollectionsMarshal.AsSpan(tokens);
        var kept = 0;
        for (var at = 0; at < all.Length; kept++)
        {
            var token = all[at];
            var (meanings, count) = token.Kind == TokenKind.Number ? (null, 1) : Best(all[at..], text);
            token.Meanings = meanings;
            token.Length = all[at + count - 1].Start + all[at + count - 1].Length - token.Start;
            token.Kind = meanings is null ? token.Kind : TokenKind.Word;
            all[kept] = token;
            at += count;
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
    }

    // Where Hebrew or Arabic writes "and", "in" or "to" on to a word, the word behind it counts, unless the table has both as one.
    private (Meaning[]? Meanings, int Count) Best(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text)
    {
        var best = Longest(tokens, text, 0);
        for (var prefix = 1; prefix <= MostPrefixes && tokens[0].Length - prefix >= ShortestWord && Letters.IsPrefix(text[tokens[0].Start + prefix - 1]); prefix++)
        {
            var behind = Longest(tokens, text, prefix);
            best = behind.Meanings is not null && (best.Meanings is null || behind.Count > best.Count) ? behind : best;
        }

        return best;
    }

    private (Meaning[]? Meanings, int Count) Longest(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text, int prefix)
    {
        var (node, best, count) = (_root, (Meaning[]?)null, 1);
        for (var at = 0; at < tokens.Length && (at == 0 || tokens[at].Gap < Gap.Paragraph); at++)
        {
            var skipped = at == 0 ? prefix : 0;
            var word = text.Slice(tokens[at].Start + skipped, tokens[at].Length - skipped);
            if (node.Next is null || !node.Next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var next))
            {
                break;
            }

            node = next;
            (best, count) = node.Meanings is null ? (best, count) : (node.Meanings, at + 1);
        }

        return (best, count);
    }

    // "Sense: phrase | phrase", "Sense 7: phrase" for a value, "Sense: one; two" for the values 1, 2 and so on.
    private void AddLine(string line, ulong language)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var key = line[..colon].Split(' ');
        var sense = Enum.Parse<Sense>(key[0]);
        var groups = line[(colon + 1)..].Split(';');
        for (var group = 0; group < groups.Length; group++)
        {
            var value = key.Length > 1 ? int.Parse(key[1], System.Globalization.CultureInfo.InvariantCulture) : groups.Length > 1 ? group + 1 : 0;
            foreach (var phrase in groups[group].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                AddPhrase(phrase, new Meaning(sense, value, language));
            }
        }
    }

    private void AddPhrase(string phrase, Meaning meaning)
    {
        var node = _root;
        var tokenizer = new Tokenizer(phrase.Length);
        foreach (var token in tokenizer.Read(phrase))
        {
            node.Next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            var word = tokenizer.Folded.Slice(token.Start, token.Length).ToString();
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(node.Next, word, out _);
            node = next ??= new Node();
        }

        node.Meanings = Merge(node.Meanings ?? [], meaning);
    }

    private static Meaning[] Merge(Meaning[] meanings, Meaning added)
    {
        var same = Array.FindIndex(meanings, meaning => meaning.Sense == added.Sense && meaning.Value == added.Value);
        if (same < 0)
        {
            return [.. meanings, added];
        }

        meanings[same] = meanings[same] with { Languages = meanings[same].Languages | added.Languages };
        return meanings;
    }
}
