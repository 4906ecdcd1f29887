namespace FollowUp.Office.Sandbox.Mime;

/// <summary>Names of attachments as Outlook would show them: no path, no control characters, never empty.</summary>
internal static class FileNames
{
    private const int Longest = 255;

    private static readonly Dictionary<string, string> s_endings = new(StringComparer.Ordinal)
    {
        ["text/plain"] = ".txt", ["text/html"] = ".htm", ["text/calendar"] = ".ics", ["text/vcard"] = ".vcf", ["text/csv"] = ".csv",
        ["text/rfc822-headers"] = ".txt", ["message/rfc822"] = ".eml", ["message/delivery-status"] = ".txt",
        ["message/disposition-notification"] = ".txt", ["image/jpeg"] = ".jpg", ["image/png"] = ".png", ["image/gif"] = ".gif",
        ["image/svg+xml"] = ".svg", ["application/pdf"] = ".pdf", ["application/zip"] = ".zip", ["application/json"] = ".json",
        ["application/pkcs7-signature"] = ".p7s", ["application/pgp-signature"] = ".asc", ["application/ics"] = ".ics",
    };

    /// <summary>Null where nothing of the name is left.</summary>
    public static string? Clean(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        last = HeaderText.Clean(last.Length == 0 ? name.Trim() : last);
        return last.Length <= Longest ? last : Shortened(last);
    }

    /// <summary>What Exchange calls an attachment without a name: ATT00001.txt.</summary>
    public static string Numbered(int number, string type) => $"ATT{number:D5}{s_endings.GetValueOrDefault(type, ".dat")}";

    private static string Shortened(string name)
    {
        var dot = name.LastIndexOf('.');
        var ending = dot > 0 && name.Length - dot <= 10 ? name[dot..] : "";
        var cut = Longest - ending.Length;
        return name[..(char.IsHighSurrogate(name[cut - 1]) ? cut - 1 : cut)] + ending;
    }
}
