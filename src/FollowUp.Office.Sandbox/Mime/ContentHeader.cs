using System.Text;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>A field such as Content-Type: a word and its parameters, those of RFC 2231 put together again.</summary>
internal sealed class ContentHeader
{
    // More parameters than this are an attack; a parameter in more pieces than this, too.
    private const int MostParameters = 1000;

    private readonly Dictionary<string, string> _parameters = new(StringComparer.OrdinalIgnoreCase);

    private ContentHeader(string value) => Value = value;

    /// <summary>In lower case, such as "text/html" or "attachment".</summary>
    public string Value { get; }

    public string? this[string parameter] => _parameters.GetValueOrDefault(parameter);

    public static ContentHeader Parse(string? field)
    {
        var pieces = ParameterText.Split(field ?? "", MostParameters);
        var header = new ContentHeader(pieces.Count == 0 ? "" : pieces[0].Name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant());
        var extended = new Dictionary<string, SortedList<int, (string Text, bool IsEncoded)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, text) in pieces.Skip(1))
        {
            var star = name.IndexOf('*', StringComparison.Ordinal);
            if (star <= 0)
                header._parameters.TryAdd(name, EncodedWords.Decode(text));
            else if (TrySection(name[(star + 1)..], out var section, out var isEncoded))
                Pieces(extended, name[..star]).TryAdd(section, (text, isEncoded));
        }
        // The newer form wins over the plain one, which is there for old readers.
        foreach (var (name, sections) in extended)
            header._parameters[name] = Join(sections.Values);
        return header;
    }

    private static SortedList<int, (string, bool)> Pieces(Dictionary<string, SortedList<int, (string, bool)>> extended, string name)
    {
        if (!extended.TryGetValue(name, out var pieces))
            extended[name] = pieces = [];
        return pieces;
    }

    /// <summary>What follows the first star: "" (encoded whole), "0" or "0*".</summary>
    private static bool TrySection(string mark, out int section, out bool isEncoded)
    {
        isEncoded = mark.Length == 0 || mark.EndsWith('*');
        section = 0;
        return mark.Length == 0 || int.TryParse(mark.TrimEnd('*'), out section);
    }

    private static string Join(IList<(string Text, bool IsEncoded)> sections)
    {
        var bytes = new List<byte>();
        string? charset = null;
        for (var i = 0; i < sections.Count; i++)
        {
            var (text, isEncoded) = sections[i];
            if (i == 0 && isEncoded && text.Split('\'', 3) is [var stated, _, var rest])
                (charset, text) = (stated, rest);
            bytes.AddRange(isEncoded ? Percent(text) : Encoding.UTF8.GetBytes(text));
        }
        var joined = Charsets.Decode(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes), charset);
        return HeaderText.Clean(charset is null ? EncodedWords.Decode(joined) : joined);
    }

    private static byte[] Percent(string text)
    {
        var raw = Encoding.UTF8.GetBytes(text);
        var length = 0;
        for (var at = 0; at < raw.Length; at++)
        {
            var isByte = raw[at] == '%' && at + 2 < raw.Length && TransferDecoding.Hex(raw[at + 1]) >= 0 && TransferDecoding.Hex(raw[at + 2]) >= 0;
            raw[length++] = isByte ? (byte)((TransferDecoding.Hex(raw[at + 1]) << 4) | TransferDecoding.Hex(raw[at + 2])) : raw[at];
            at += isByte ? 2 : 0;
        }
        return raw[..length];
    }
}
