namespace FollowUp.Office.Sandbox.Mime;

/// <summary>A mail or one of its parts: where its content lies in the bytes, and what it is said to be.</summary>
internal sealed class MimePart
{
    public MimePart(List<KeyValuePair<string, string>> fields, int start, int depth, string presumedType)
    {
        Start = start;
        Depth = depth;
        Fields = fields;
        var stated = ContentHeader.Parse(Field("Content-Type"));
        TypeHeader = stated;
        Type = stated.Value switch
        {
            "text" => "text/plain",
            "html" => "text/html",
            var type => type.Contains('/', StringComparison.Ordinal) ? type : presumedType,
        };
        Disposition = ContentHeader.Parse(Field("Content-Disposition"));
        // RFC 2045: a boundary has no white space at its end.
        Boundary = IsMultipart ? stated["boundary"]?.TrimEnd() : null;
    }

    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; }
    public ContentHeader TypeHeader { get; }
    public ContentHeader Disposition { get; }
    public string Type { get; private set; }
    public string? Boundary { get; set; }
    public int Depth { get; }
    public int Start { get; }
    public int End { get; set; }
    public List<MimePart> Children { get; } = [];

    public bool IsMultipart => Type.StartsWith("multipart/", StringComparison.Ordinal);
    public string? TransferEncoding => ContentHeader.Parse(Field("Content-Transfer-Encoding")).Value;
    public string? ContentId => Field("Content-ID")?.Trim(' ', '<', '>') is { Length: > 0 } id ? id : null;
    public string? FileName => FileNames.Clean(Disposition["filename"]) ?? FileNames.Clean(TypeHeader["name"]);

    public ReadOnlySpan<byte> Raw(byte[] mail) => mail.AsSpan(Start, Math.Max(End - Start, 0));

    public byte[] Content(byte[] mail) => TransferDecoding.Decode(Raw(mail), TransferEncoding);

    /// <summary>A multipart in which no delimiter was found has only text.</summary>
    public void TakeAsText() => Type = "text/plain";

    private string? Field(string name)
    {
        foreach (var (key, value) in Fields)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
        }
        return null;
    }
}
