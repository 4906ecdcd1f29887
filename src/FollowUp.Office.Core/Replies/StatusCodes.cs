namespace FollowUp.Office.Core.Replies;

/// <summary>Finds enhanced status codes (RFC 3463) in free text.</summary>
internal static class StatusCodes
{
    /// <summary>True where a code of class 5 is there, false where only such of class 4 are, null where there are none.</summary>
    public static bool? ArePermanent(ReadOnlySpan<char> text)
    {
        bool? permanent = null;
        for (var at = 0; at + 4 < text.Length; at++)
        {
            var dot = text[at..].IndexOf('.');
            if (dot < 0)
                break;
            at += dot;
            if (ClassAt(text, at) is not { } code)
                continue;
            if (code == '5')
                return true;
            permanent = false;
        }

        return permanent;
    }

    // "5.1.1", with nothing before or behind that would make it an address of a host or a version.
    private static char? ClassAt(ReadOnlySpan<char> text, int dot)
    {
        if (dot < 1 || text[dot - 1] is not ('4' or '5') || (dot > 1 && (char.IsLetterOrDigit(text[dot - 2]) || text[dot - 2] is '.' or '-')))
            return null;
        var subject = Digits(text, dot + 1);
        var next = dot + 1 + subject;
        if (subject is 0 or > 3 || next >= text.Length || text[next] != '.')
            return null;
        var detail = Digits(text, next + 1);
        var end = next + 1 + detail;
        var goesOn = end < text.Length && (char.IsLetter(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));
        return detail is 0 or > 3 || goesOn ? null : text[dot - 1];
    }

    private static int Digits(ReadOnlySpan<char> text, int from)
    {
        var count = 0;
        while (from + count < text.Length && count < 4 && char.IsAsciiDigit(text[from + count]))
            count++;
        return count;
    }
}
