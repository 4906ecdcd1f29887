namespace FollowUp.Office.Sandbox.Mime;

/// <summary>Message-IDs as In-Reply-To, References and Message-ID state them, with their angle brackets.</summary>
internal static class MessageIdField
{
    /// <summary>The first id; one that somebody wrote without brackets gets them. Null where there is none.</summary>
    public static string? First(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var open = value.IndexOf('<', StringComparison.Ordinal);
        var close = open < 0 ? -1 : value.IndexOf('>', open);
        if (close > open + 1)
            return value[open..(close + 1)];
        var bare = value.Trim(' ', '\t', '<', '>');
        var end = bare.IndexOfAny([' ', '\t']);
        bare = end < 0 ? bare : bare[..end];
        return bare.Length == 0 ? null : $"<{bare}>";
    }
}
