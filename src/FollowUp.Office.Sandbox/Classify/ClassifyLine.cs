namespace FollowUp.Office.Sandbox.Classify;

/// <summary>What was asked for behind <c>classify</c>, or one sentence that says what is wrong with it.</summary>
internal sealed record ClassifyLine(string File, string? Locale = null, bool Help = false, string? Error = null)
{
    public static ClassifyLine Parse(IReadOnlyList<string> args)
    {
        string? file = null;
        string? locale = null;
        for (var at = 0; at < args.Count; at++)
        {
            var word = args[at];
            if (word is "--help" or "-h" or "-?")
                return new ClassifyLine("", Help: true);
            if (word.StartsWith("--locale=", StringComparison.Ordinal))
                locale = word["--locale=".Length..];
            else if (word == "--locale" && at + 1 < args.Count)
                locale = args[++at];
            else if (word == "--locale")
                return Wrong("--locale needs a value, such as en-GB.");
            else if (word.StartsWith("--", StringComparison.Ordinal))
                return Wrong($"'{word}' is not known here.");
            else if (file is not null)
                return Wrong("classify takes one file.");
            else
                file = word;
        }

        return file is null ? Wrong("classify needs a file: one Graph message a line.") : new ClassifyLine(file, locale);
    }

    private static ClassifyLine Wrong(string sentence) => new("", Error: $"{sentence} Try --help.");
}
