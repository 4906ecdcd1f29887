using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace FollowUp.Office.Core.Replies.Phrases;

/// <summary>One phrase of the tables, folded.</summary>
/// <param name="Role">What it says.</param>
/// <param name="Language">The language of its table.</param>
/// <param name="LanguageIndex">The table's number, under 64.</param>
/// <param name="Text">The phrase.</param>
/// <param name="IsStem">Whether the word may go on after it.</param>
internal sealed record Phrase(PhraseRole Role, string Language, int LanguageIndex, string Text, bool IsStem);

/// <summary>
/// Finds all phrases of a table in a text in one pass: at each beginning of a word its first characters lead to the few phrases
/// that begin so. No phrase is searched for by itself, so that more languages cost next to nothing.
/// </summary>
internal sealed class PhraseTable
{
    private const int Long = 4;
    private const int Short = 2;

    private const int KnownBits = 15;

    private readonly FrozenDictionary<ulong, Phrase[]> _long;
    private readonly FrozenDictionary<uint, Phrase[]> _short;

    // Most words begin no phrase: one look says so, without asking the dictionary.
    private readonly bool[] _known = new bool[1 << KnownBits];

    public PhraseTable(IEnumerable<Phrase> phrases)
    {
        var bySize = phrases.Distinct().ToLookup(phrase => phrase.Text.Length >= Long);
        _long = bySize[true].GroupBy(phrase => LongKey(phrase.Text)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _short = bySize[false].GroupBy(phrase => ShortKey(phrase.Text)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        foreach (var key in _long.Keys)
            _known[Slot(key)] = true;
    }

    /// <summary>Tells <paramref name="found"/> of every phrase in the text, from the left to the right.</summary>
    public void Scan(ReadOnlySpan<char> text, PhraseHits found)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (BeginsWord(text, at))
                At(text, at, found);
        }
    }

    /// <summary>Tells <paramref name="found"/> of every phrase with which the text begins at a place.</summary>
    public void At(ReadOnlySpan<char> text, int at, PhraseHits found)
    {
        var rest = text[at..];
        if (rest.Length >= Long && LongKey(rest) is var key && _known[Slot(key)] && _long.TryGetValue(key, out var longer))
            Tell(longer, rest, at, found);
        if (_short.Count > 0 && rest.Length >= Short && _short.TryGetValue(ShortKey(rest), out var shorter))
            Tell(shorter, rest, at, found);
    }

    /// <summary>Scripts whose words stand without spaces between them, or with endings of their own right behind.</summary>
    public static bool IsSpaceless(char character) =>
        character >= '\u0E00' && (character <= '\u0EFF' || character is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF');

    private static void Tell(Phrase[] phrases, ReadOnlySpan<char> rest, int at, PhraseHits found)
    {
        foreach (var phrase in phrases)
        {
            if (rest.StartsWith(phrase.Text) && (phrase.IsStem || EndsWord(rest, phrase.Text.Length)))
                found.Add(phrase, at);
        }
    }

    private static bool BeginsWord(ReadOnlySpan<char> text, int at) =>
        at == 0 || !char.IsLetterOrDigit(text[at - 1]) || IsSpaceless(text[at]);

    private static bool EndsWord(ReadOnlySpan<char> rest, int length) =>
        rest.Length == length || !char.IsLetterOrDigit(rest[length]) || !char.IsLetterOrDigit(rest[length - 1]) || IsSpaceless(rest[length - 1]);

    private static int Slot(ulong key) => (int)((key * 0x9E37_79B9_7F4A_7C15UL) >> (64 - KnownBits));

    private static ulong LongKey(ReadOnlySpan<char> text) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text[..Long]));

    private static uint ShortKey(ReadOnlySpan<char> text) => MemoryMarshal.Read<uint>(MemoryMarshal.AsBytes(text[..Short]));
}
