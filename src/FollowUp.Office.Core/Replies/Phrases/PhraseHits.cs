namespace FollowUp.Office.Core.Replies.Phrases;

/// <summary>Which roles' phrases a text holds: each with the first phrase, its place and the languages that say it.</summary>
internal sealed class PhraseHits
{
    private static readonly int Roles = Enum.GetValues<PhraseRole>().Length;
    private readonly (Phrase? Phrase, int At, int Longest, ulong Languages)[] _found = new (Phrase?, int, int, ulong)[Roles];

    public bool this[PhraseRole role] => _found[(int)role].Phrase is not null;

    /// <summary>The phrase of a role that was found first.</summary>
    public Phrase? First(PhraseRole role) => _found[(int)role].Phrase;

    /// <summary>Whether anything was found.</summary>
    public bool Any { get; private set; }

    /// <summary>The length of the longest phrase of a role, for phrases that begin at one place.</summary>
    public int LongestOf(PhraseRole role) => _found[(int)role].Longest;

    /// <summary>Where the first phrase of a role stands; beyond everything where there is none.</summary>
    public int PlaceOf(PhraseRole role) => this[role] ? _found[(int)role].At : int.MaxValue;

    /// <summary>The languages, a bit each, of which a phrase of a role was found.</summary>
    public ulong LanguagesOf(PhraseRole role) => _found[(int)role].Languages;

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        if (!Any)
            return;
        Array.Clear(_found);
        Any = false;
    }

    public void Add(Phrase phrase, int at)
    {
        ref var found = ref _found[(int)phrase.Role];
        if (found.Phrase is null)
            (found.Phrase, found.At) = (phrase, at);
        Any = true;
        found.Longest = Math.Max(found.Longest, phrase.Text.Length);
        found.Languages |= 1UL << phrase.LanguageIndex;
    }
}
