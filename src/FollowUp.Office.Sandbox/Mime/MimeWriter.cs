using System.Globalization;
using System.Text;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>Writes a mail for the wire: fields folded and encoded where they must be, texts in base64 unless they are plain.</summary>
internal sealed class MimeWriter
{
    private const int LongestLine = 76;

    // An encoded word has at most 75 characters: "=?utf-8?B?" and "?=" leave 60 for base64 of 45 bytes.
    private const int BytesInWord = 45;

    private readonly StringBuilder _mail = new();

    /// <summary>A field of ids, words or parameters, folded at its spaces.</summary>
    public MimeWriter Field(string name, string value)
    {
        _mail.Append(name).Append(':');
        var column = name.Length + 1;
        foreach (var word in HeaderText.Clean(value).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column + 1 + word.Length > LongestLine && column > name.Length + 1)
            {
                _mail.Append("\r\n");
                column = 0;
            }
            _mail.Append(' ').Append(word);
            column += 1 + word.Length;
        }
        return Line("");
    }

    /// <summary>A field for people to read, such as Subject.</summary>
    public MimeWriter TextField(string name, string value) => Field(name, Words(HeaderText.Clean(value)));

    public MimeWriter People(string name, params IEnumerable<MailPerson> people) => Field(name, string.Join(", ", people.Select(Person)));

    public MimeWriter Date(DateTimeOffset date, string name = "Date") =>
        Field(name, date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal));

    /// <summary>Ends a header with a text as its body, in UTF-8.</summary>
    public MimeWriter Text(string text, string type = "text/plain")
    {
        var lines = text.ReplaceLineEndings("\r\n");
        var isPlain = Ascii.IsValid(lines) && lines.Split("\r\n").All(line => line.Length <= LongestLine);
        Field("Content-Type", type + "; charset=utf-8");
        Field("Content-Transfer-Encoding", isPlain ? "7bit" : "base64");
        return Line("").Line(isPlain ? lines : Convert.ToBase64String(Encoding.UTF8.GetBytes(lines), Base64FormattingOptions.InsertLineBreaks));
    }

    public MimeWriter Line(string line)
    {
        _mail.Append(line).Append("\r\n");
        return this;
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_mail.ToString());

    public static string Person(MailPerson person)
    {
        var address = new string([.. person.Address.Where(letter => !char.IsControl(letter) && letter is not ('<' or '>' or ','))]);
        var name = HeaderText.Clean(person.Name).Trim();
        if (name.Length == 0 || name == person.Address)
            return address;
        var phrase = Ascii.IsValid(name)
            ? $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
            : Words(name);
        return $"{phrase} <{address}>";
    }

    private static string Words(string text)
    {
        if (Ascii.IsValid(text) && !text.Contains("=?", StringComparison.Ordinal))
            return text;
        var words = new List<string>();
        var word = new List<byte>();
        Span<byte> letter = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(letter);
            if (word.Count + length > BytesInWord)
            {
                words.Add($"=?utf-8?B?{Convert.ToBase64String(word.ToArray())}?=");
                word.Clear();
            }
            word.AddRange(letter[..length]);
        }
        words.Add($"=?utf-8?B?{Convert.ToBase64String(word.ToArray())}?=");
        return string.Join(' ', words);
    }
}
