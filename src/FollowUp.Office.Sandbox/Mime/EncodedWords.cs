using System.Text;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>Encoded words of RFC 2047 in subjects, names and, as many mailers do, in quoted strings and parameters.</summary>
internal static class EncodedWords
{
    private const int LongestCharset = 80;

    // The rule says 75 characters for a word; some mailers encode the whole header as one. "?" inside a word is looked past only so far.
    private const int LookAhead = 500;

    public static string Decode(string text)
    {
        if (!text.Contains("=?", StringComparison.Ordinal))
            return text;
        var decoded = new StringBuilder(text.Length);
        var run = new Run(decoded);
        var (at, search) = (0, 0);
        while (text.IndexOf("=?", search, StringComparison.Ordinal) is var start and >= 0)
        {
            if (!TryRead(text, start, out var word))
            {
                search = start + 2;
                continue;
            }
            var between = text.AsSpan(at, start - at);
            // White space between two encoded words is only there to fold the line.
            if (!run.IsOpen || !between.IsWhiteSpace())
                run.Close().Append(between);
            run.Add(word);
            at = search = word.End;
        }
        run.Close().Append(text, at, text.Length - at);
        return HeaderText.Clean(decoded.ToString());
    }

    /// <summary>Where an encoded word that starts here ends; -1 if there is none.</summary>
    public static int EndOf(string text, int start) => TryRead(text, start, out var word) ? word.End : -1;

    private readonly record struct Word(string Charset, bool IsBase64, string Text, int End);

    private static bool TryRead(string text, int start, out Word word)
    {
        word = default;
        if (start + 6 >= text.Length || text[start] != '=' || text[start + 1] != '?')
            return false;
        var charsetEnd = text.IndexOf('?', start + 2, Math.Min(LongestCharset, text.Length - start - 2));
        if (charsetEnd < start + 3 || charsetEnd + 2 >= text.Length || text[charsetEnd + 2] != '?')
            return false;
        var kind = text[charsetEnd + 1] | 0x20;
        if (kind is not ('b' or 'q'))
            return false;
        var from = charsetEnd + 3;
        var end = TextEnd(text, from);
        if (end < 0)
            return false;
        var charset = text[(start + 2)..charsetEnd];
        var language = charset.IndexOf('*', StringComparison.Ordinal);
        word = new(language < 0 ? charset : charset[..language], kind == 'b', text[from..end], end + 2);
        return true;
    }

    private static int TextEnd(string text, int from)
    {
        var mark = text.IndexOf('?', from);
        if (mark < 0)
            return -1;
        if (mark + 1 < text.Length && text[mark + 1] == '=')
            return mark;
        return text.IndexOf("?=", mark, Math.Min(LookAhead, text.Length - mark), StringComparison.Ordinal);
    }

    /// <summary>Neighbouring words of one charset, as bytes: a letter of several bytes may be split between two of them.</summary>
    private sealed class Run(StringBuilder target)
    {
        private readonly List<byte> _bytes = [];
        private string? _charset;

        public bool IsOpen => _charset is not null;

        public void Add(Word word)
        {
            if (_charset is not null && !_charset.Equals(word.Charset, StringComparison.OrdinalIgnoreCase))
                Close();
            _charset = word.Charset;
            var raw = Encoding.UTF8.GetBytes(word.Text);
            if (word.IsBase64)
            {
                _bytes.AddRange(TransferDecoding.Base64(raw));
                return;
            }
            raw.AsSpan().Replace((byte)'_', (byte)' ');
            _bytes.AddRange(TransferDecoding.QuotedPrintable(raw));
        }

        public StringBuilder Close()
        {
            if (_charset is not null)
                target.Append(Charsets.Decode(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes), _charset));
            _charset = null;
            _bytes.Clear();
            return target;
        }
    }
}
