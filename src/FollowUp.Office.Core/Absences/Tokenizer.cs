namespace FollowUp.Office.Core.Absences;

/// <summary>Cuts text into words, numbers and marks in one pass; apostrophes only part words.</summary>
internal sealed class Tokenizer(int capacity)
{
    // Thailand counts its years from the Buddha's death.
    private const int BuddhistYears = 543;
    private const int FirstBuddhistYear = 2443;
    private const int LastBuddhistYear = 2742;
    private const int MostPrefixLetters = 2;

    private readonly char[] _folded = new char[capacity];
    private readonly List<Token> _tokens = [];
    private Token _open;
    private bool _isOpen;
    private Gap _gap = Gap.Paragraph;
    private int _length;
    private int _at = -1;
    private bool _isThai;

    /// <summary>The folded text in which the tokens' places count.</summary>
    public ReadOnlySpan<char> Folded => _folded.AsSpan(0, _length);

    /// <summary>Reads the text, of at most the stated capacity.</summary>
    public List<Token> Read(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            _at++;
            if (!Letters.IsIgnored(letter))
            {
                Take(letter);
            }
        }

        Close();
        return _tokens;
    }

    private void Take(char letter)
    {
        var folded = Letters.Fold(letter);
        if (char.IsWhiteSpace(letter))
        {
            Close();
            _gap = letter is '\n' or '\u2028' or '\u2029' ? (_gap >= Gap.Line ? Gap.Paragraph : Gap.Line) : (_gap == Gap.None ? Gap.Space : _gap);
        }
        else if (Letters.IsApostrophe(letter))
        {
            Close();
        }
        else if (char.IsAsciiDigit(folded))
        {
            TakeDigit(folded);
        }
        else if (Letters.IsIdeographic(folded) || char.IsLetter(folded) || char.IsSurrogate(folded))
        {
            TakeLetter(letter, folded);
        }
        else
        {
            TakeMark(folded);
        }
    }

    private void TakeDigit(char digit)
    {
        if (!_isOpen || _open.Kind != TokenKind.Number)
        {
            Open(TokenKind.Number);
        }

        Append(digit);
        _open.Digits++;
        _open.Value = _open.Digits > 6 ? -1 : _open.Value * 10 + digit - '0';
    }

    private void TakeLetter(char letter, char folded)
    {
        var ideographic = Letters.IsIdeographic(folded);
        if (!_isOpen || _open.Kind != TokenKind.Word || ideographic)
        {
            Open(TokenKind.Word);
            _open.StartsUpper = char.IsUpper(letter) || Letters.IsWithoutCase(letter);
            _open.IsIdeographic = ideographic;
            _isThai |= Letters.IsThai(letter);
        }

        Append(folded);
        if (ideographic)
        {
            Close();
        }
    }

    private void TakeMark(char mark)
    {
        // A line of dashes parts paragraphs; so does any other run of one mark, which never belongs to a date.
        if (_isOpen && _open.Kind == TokenKind.Mark && _folded[_length - 1] == mark)
        {
            Append(mark);
            _open.Value = mark == '-' && _open.Length == 2 ? '-' : '\u2026';
            return;
        }

        // Hebrew writes "on the 3rd" as "ב-3": that stroke joins a word to its number, it parts no range.
        if (mark == '-' && _isOpen && _open is { Kind: TokenKind.Word, Length: <= MostPrefixLetters } && Letters.IsHebrew(_folded[_length - 1]))
        {
            Close();
            _gap = Gap.Space;
            return;
        }

        Open(TokenKind.Mark);
        Append(mark);
        _open.Value = mark == '~' ? '-' : mark;
    }

    private void Open(TokenKind kind)
    {
        Close();
        _open = new Token { Kind = kind, Gap = _gap, Start = _length, At = _at };
        _isOpen = true;
        _gap = Gap.None;
    }

    private void Append(char letter)
    {
        _folded[_length++] = letter;
        _open.Length++;
    }

    private void Close()
    {
        if (_isOpen)
        {
            _open.Value = _isThai && _open.Kind == TokenKind.Number ? Common(_open) : _open.Value;
            _tokens.Add(_open);
            _gap = _open is { Kind: TokenKind.Mark, Length: > 2 } && _open.Value == '\u2026' && _folded[_length - 1] != '.' ? Gap.Paragraph : Gap.None;
            _isOpen = false;
        }
    }

    // 2570 is 2027; so is the 70 of "3/3/70", which no day or month can be.
    private int Common(in Token number) => number switch
    {
        { Digits: 4, Value: >= FirstBuddhistYear and <= LastBuddhistYear } => number.Value - BuddhistYears,
        { Digits: 2, Value: > 60 } when _tokens.Count > 0 && _tokens[^1].Kind == TokenKind.Mark && _tokens[^1].Value is '/' or '.' or '-' => number.Value - BuddhistYears % 100,
        _ => number.Value,
    };
}
