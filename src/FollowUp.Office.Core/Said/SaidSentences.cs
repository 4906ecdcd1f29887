using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Said;

/// <summary>What is known of each sentence: counted once, since a text may be one long sentence of dates.</summary>
internal readonly struct SaidSentences
{
    private const int CharactersOfAWord = 2;

    private readonly List<ulong> _senses;
    private readonly int[] _unknown;
    private readonly bool[] _dated;

    public SaidSentences(Words words, List<Mention> mentions, List<ulong> senses)
    {
        (_senses, _unknown, _dated) = (senses, new int[senses.Count], new bool[senses.Count]);
        foreach (ref readonly var token in words.All)
        {
            _unknown[token.Sentence] += token is { Kind: TokenKind.Word, Senses: 0 } ? (token.IsIdeographic ? 1 : CharactersOfAWord) : 0;
        }

        foreach (var mention in mentions)
        {
            _dated[words[mention.Start].Sentence] = true;
        }
    }

    public int Count => _senses.Count;

    /// <summary>All that its words mean, one bit a sense.</summary>
    public ulong SensesOf(int sentence) => _senses[sentence];

    /// <summary>Has it a date of its own?</summary>
    public bool IsDated(int sentence) => _dated[sentence];

    /// <summary>How many of its words no table has.</summary>
    public int UnknownWords(int sentence) => _unknown[sentence] / CharactersOfAWord;
}
