using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Replies;

/// <summary>What a subject says by its first words, and whether it is an answer's or a forwarded mail's subject.</summary>
internal sealed class SubjectReading
{
    private const int Looked = 400;
    private const int LongestTag = 24;
    private const int LongestUnlistedPrefix = 3;
    private const int LongestPrefix = 12;

    // Longer than three letters; shorter ones before a colon are taken for one in any language.
    private static readonly HashSet<string> Prefixes =
    [
        "antw", "doorst", "odpoved", "valasz", "tovabbitas", "tovabbitva", "forward", "forwarded", "reply", "resp", "risp", "encaminhada", "svar",
    ];

    private const string Delimiters = ":]|)-,(.!;/\"0123456789";

    // How a title of an absence goes on: "Away until Monday", "Vacation Re: offer".
    private static readonly string[] GoesOn =
        ["until ", "till ", "from ", "bis ", "vom ", "ab ", "jusqu", "du ", "hasta ", "del ", "fino ", "dal ", "ate ", "tot ", "t/m ", "til ", "t.o.m", "do ", "re ", "re:", "до ", "с "];

    private readonly PhraseHits _anywhere = new();
    private readonly PhraseHits _begin = new();
    private readonly string _text;
    private readonly int _start;

    public SubjectReading(string subject)
    {
        var cut = subject.AsSpan(0, Math.Min(subject.Length, Looked));
        Span<char> folded = stackalloc char[Folding.LongestOf(Looked)];
        _text = folded[..Folding.Fold(cut, folded)].ToString().Replace('\n', ' ').Trim();
        _start = SkipPrefixes();
        PhraseBook.Subjects.Scan(_text, _anywhere);
    }

    /// <summary>Whether a reply or forward mark stands first, which programs do not write before their own words.</summary>
    public bool IsAnswer { get; private set; }

    /// <summary>Whether a phrase of a role stands anywhere in it.</summary>
    public bool Holds(PhraseRole role) => _anywhere[role];

    /// <summary>Whether it begins with a phrase of a role.</summary>
    public bool BeginsWith(PhraseRole role) => _begin[role];

    /// <summary>Whether it is a program's mark, as programs set it: the phrase, a colon or bracket, the answered subject.</summary>
    public bool IsMarked(PhraseRole role) => !IsAnswer && _begin[role] && After(role) is [':' or ']' or ')' or '|', ..];

    /// <summary>Whether it is a phrase of a role with nothing, a date or an answered subject behind it.</summary>
    public bool IsTitle(PhraseRole role)
    {
        if (IsAnswer || !_begin[role])
            return false;
        var rest = After(role);
        return rest.Length == 0 || Delimiters.Contains(rest[0]) || GoesOn.Any(word => rest.StartsWith(word, StringComparison.Ordinal));
    }

    /// <summary>Whether it is a phrase of a role and nothing else.</summary>
    public bool IsWhole(PhraseRole role) => !IsAnswer && _begin[role] && After(role).Trim('.', '!', '*', ']', ')').Length == 0;

    /// <summary>The phrase for the evidence: its table, never its words.</summary>
    public string Named(PhraseRole role) => $"subject:{(_begin.First(role) ?? _anywhere.First(role))?.Language}";

    // All phrases that begin here were told in one go; the longest is the one that was meant.
    private string After(PhraseRole role) => _text[(_start + _begin.LongestOf(role))..].Trim(' ');

    private int SkipPrefixes()
    {
        var at = 0;
        while (at < _text.Length)
        {
            while (at < _text.Length && _text[at] is ' ' or '*' or '=' or '-' or '!')
                at++;
            PhraseBook.Subjects.At(_text, at, _begin);
            if (_begin.Any || at >= _text.Length)
                return at;
            var after = _text[at] is '[' or '(' ? AfterTag(at) : AfterPrefix(at);
            if (after == at)
                return at;
            at = after;
        }

        return at;
    }

    // "[External] Automatic reply: ..."; the bracket of "[Automatic reply] ..." is opened instead.
    private int AfterTag(int at)
    {
        PhraseBook.Subjects.At(_text, at + 1, _begin);
        if (_begin.Any)
            return at + 1;
        var close = _text.AsSpan(at, Math.Min(LongestTag, _text.Length - at)).IndexOfAny(']', ')');
        return close < 0 ? at : at + close + 1;
    }

    // "Re: ", "AW: ", "Re[2]: ", "RE (3): ", "答复: ".
    private int AfterPrefix(int at)
    {
        var window = _text.AsSpan(at, Math.Min(LongestPrefix, _text.Length - at));
        var colon = window.IndexOf(':');
        if (colon <= 0)
            return at;
        var word = window[..colon];
        var count = word.IndexOfAny("[(^");
        word = (count > 0 ? word[..count] : word).TrimEnd(' ');
        if (word.Length == 0 || word.ContainsAny(' ', '/', '.') || !char.IsLetter(word[0]) || (word.Length > LongestUnlistedPrefix && !Prefixes.Contains(word.ToString())))
            return at;
        IsAnswer = true;
        return at + colon + 1;
    }
}
