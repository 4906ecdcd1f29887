using System.Numerics;
using System.Runtime.InteropServices;

namespace FollowUp.Office.Core.Absences;

/// <summary>
/// The marked tokens of a text, read in the languages that it seems to be in: of the languages' words that look alike
/// ("mar", "do") only those of a language with a fair share of the text's other cues count.
/// </summary>
internal readonly ref struct Words
{
    // Long names of months and weekdays are told apart well enough; a lone date in another language is still a date.
    private const ulong ReadInAnyLanguage = (1UL << (int)Sense.Month) | (1UL << (int)Sense.Weekday);
    private const ulong LooksLikeMonth = 1UL << (int)Sense.Away;
    private const int FairShare = 5;
    private const int FewestLetters = 5;

    private readonly ReadOnlySpan<int> _scores;
    private readonly ulong _spoken;

    public Words(List<Token> tokens, Span<int> scores)
    {
        All = CollectionsMarshal.AsSpan(tokens);
        Weigh(All, scores);
        _scores = scores;
        _spoken = Spoken(scores);
        foreach (ref var token in All)
        {
            token.Senses = SensesOf(token, _spoken);
            token.Senses &= token.HasAny(LooksLikeMonth) && token.Has(Sense.Month) && IsRatherAway(token) ? ~(1UL << (int)Sense.Month) : ulong.MaxValue;
        }
    }

    public Span<Token> All { get; }

    /// <summary>The language most spoken, by its place in the tables; null where no word is known.</summary>
    public int? Language
    {
        get
        {
            var best = 0;
            for (var language = 1; language < _scores.Length; language++)
            {
                best = _scores[language] > _scores[best] ? language : best;
            }

            return _scores[best] > 0 ? best : null;
        }
    }

    public int Count => All.Length;

    public ref Token this[int at] => ref All[at];

    public bool Has(int at, Sense sense) => (uint)at < (uint)All.Length && All[at].Has(sense);

    public bool IsMark(int at, char mark) => (uint)at < (uint)All.Length && All[at].IsMark(mark);

    /// <summary>The token stands without a space before it, behind another.</summary>
    public bool IsGlued(int at) => at > 0 && at < All.Length && All[at].Gap == Gap.None;

    /// <summary>Is the token a whole number of one of the lengths?</summary>
    public bool IsNumber(int at, int fewestDigits, int mostDigits) =>
        (uint)at < (uint)All.Length && All[at].Kind == TokenKind.Number && All[at].Digits >= fewestDigits && All[at].Digits <= mostDigits;

    /// <summary>The value of a sense; of several languages that of the one most spoken. Null where the token has no such sense.</summary>
    public int? ValueOf(int at, Sense sense)
    {
        if (!Has(at, sense))
        {
            return null;
        }

        var (value, best) = ((int?)null, -1);
        foreach (var meaning in All[at].Meanings!)
        {
            var score = meaning.Sense == sense ? ScoreOf(meaning.Languages) : -1;
            (value, best) = score > best ? (meaning.Value, score) : (value, best);
        }

        return value;
    }

    // "Out" is October to the Portuguese.
    private bool IsRatherAway(in Token token)
    {
        var (month, away) = (0UL, 0UL);
        foreach (var meaning in token.Meanings!)
        {
            month |= meaning.Sense == Sense.Month ? meaning.Languages : 0;
            away |= meaning.Sense == Sense.Away ? meaning.Languages : 0;
        }

        return ScoreOf(away) >= ScoreOf(month);
    }

    private int ScoreOf(ulong languages)
    {
        var best = 0;
        for (; languages != 0; languages &= languages - 1)
        {
            var language = BitOperations.TrailingZeroCount(languages);
            best = language < _scores.Length ? Math.Max(best, _scores[language]) : best;
        }

        return best;
    }

    // A word counts by its length, shared among the languages that have it.
    private static void Weigh(ReadOnlySpan<Token> tokens, Span<int> scores)
    {
        foreach (ref readonly var token in tokens)
        {
            var languages = LanguagesOf(token.Meanings);
            var share = languages == 0 ? 0 : Math.Min(token.Length, 16) * (token.IsIdeographic ? 3 : 1) * 12 / BitOperations.PopCount(languages);
            for (; languages != 0; languages &= languages - 1)
            {
                scores[BitOperations.TrailingZeroCount(languages)] += share;
            }
        }
    }

    private static ulong LanguagesOf(Meaning[]? meanings)
    {
        var languages = 0UL;
        foreach (var meaning in meanings ?? [])
        {
            languages |= meaning.Languages;
        }

        return languages;
    }

    private static ulong Spoken(ReadOnlySpan<int> scores)
    {
        var (spoken, best) = (0UL, 0);
        foreach (var score in scores)
        {
            best = Math.Max(best, score);
        }

        for (var language = 0; language < scores.Length; language++)
        {
            spoken |= scores[language] * FairShare >= best ? 1UL << language : 0;
        }

        return spoken;
    }

    private static ulong SensesOf(in Token token, ulong spoken)
    {
        var senses = 0UL;
        foreach (var meaning in token.Meanings ?? [])
        {
            var bit = 1UL << (int)meaning.Sense;
            senses |= (meaning.Languages & spoken) != 0 || token.Length >= FewestLetters && (bit & ReadInAnyLanguage) != 0 ? bit : 0;
        }

        return senses;
    }
}
