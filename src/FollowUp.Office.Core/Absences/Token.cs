namespace FollowUp.Office.Core.Absences;

internal enum TokenKind : byte
{
    Word,
    Number,
    Mark,
}

/// <summary>How far a token stands from the one before it.</summary>
internal enum Gap : byte
{
    None,
    Space,
    Line,
    Paragraph,
}

/// <summary>A word, a run of digits or a mark of the folded text; a phrase of the language tables is one token.</summary>
internal struct Token
{
    public TokenKind Kind;
    public Gap Gap;
    public bool StartsUpper;
    public bool IsIdeographic;

    /// <summary>How many digits a number has; leading zeros count.</summary>
    public int Digits;

    /// <summary>A number's value, or -1 where it has more than six digits; of a mark its character.</summary>
    public int Value;

    public int Start;

    /// <summary>Its place in the text as it was read.</summary>
    public int At;

    public int Length;

    /// <summary>All that the word can mean, in all languages.</summary>
    public Meaning[]? Meanings;

    /// <summary>The senses that remain in the languages of the text, one bit each.</summary>
    public ulong Senses;

    public int Sentence;

    public readonly bool IsMark(char mark) => Kind == TokenKind.Mark && Value == mark;

    public readonly bool Has(Sense sense) => (Senses & (1UL << (int)sense)) != 0;

    public readonly bool HasAny(ulong senses) => (Senses & senses) != 0;
}
