using System.Text;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Sandbox.Hosting;

namespace FollowUp.Office.Sandbox.Classify;

/// <summary>The classifier in a terminal: a file of Graph messages in, a verdict a line out.</summary>
internal static class ClassifyCommand
{
    public const int Done = 0;
    public const int Refused = 2;

    /// <summary>In UTF-8 whatever the terminal's code page, and written in blocks: a file has many lines.</summary>
    public static async Task<int> RunInTerminalAsync(IReadOnlyList<string> args, CancellationToken stop)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        await using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        return await RunAsync(args, output, errors, stop);
    }

    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter errors, CancellationToken stop = default)
    {
        var line = ClassifyLine.Parse(args);
        if (line.Help)
        {
            await output.WriteLineAsync(CommandLine.Usage);
            return Done;
        }

        if (line.Error is { } wrong)
        {
            await errors.WriteLineAsync(wrong);
            return Refused;
        }

        try
        {
            await using var file = new FileStream(line.File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, useAsync: true);
            await RunAsync(file, line.Locale, output, errors, stop);
            return Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await output.FlushAsync(stop);
            await errors.WriteLineAsync($"{line.File} cannot be read: {failure.Message}");
            return Refused;
        }
    }

    private static async Task RunAsync(Stream file, string? locale, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        var score = new Score();
        using var lines = new LineReader(file);
        while (await lines.NextAsync(stop) is { } line)
        {
            if (line.Text is { } text && string.IsNullOrWhiteSpace(text))
                continue;
            var error = line.Error;
            if (error is null && MailLine.Read(line.Text!, line.Number) is var mail)
            {
                error = mail.Error;
                if (mail.Facts is { } facts)
                {
                    var verdict = ReplyClassifier.Classify(facts, locale);
                    await output.WriteLineAsync(Verdict(mail.Id, verdict).AsMemory(), stop);
                    score.Add(mail, verdict);
                }
            }

            if (error is not null)
                await errors.WriteLineAsync($"line {line.Number}: {error}".AsMemory(), stop);
        }

        await output.FlushAsync(stop);
        await score.WriteAsync(errors);
    }

    private static string Verdict(string id, Classification verdict)
    {
        var date = verdict is Classification.AutoReply { ReturnDate: { } back } ? $"{back:yyyy-MM-dd}" : "";
        var evidence = verdict.Evidence.Detail.Length == 0 ? verdict.Evidence.Rule : $"{verdict.Evidence.Rule}: {verdict.Evidence.Detail}";
        return string.Join('\t', Field(id), ClassNames.Of(verdict.Verdict), date, Field(evidence));
    }

    // One verdict a line, four fields a line, whatever an id is made of.
    private static string Field(string value)
    {
        var field = new StringBuilder(value.Length);
        foreach (var character in value)
            field.Append(char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' ? ' ' : character);
        return field.ToString();
    }
}

/// <summary>The verdicts' names in the corpus.</summary>
internal static class ClassNames
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<ReplyClass>().Select(Of)];

    public static string Of(ReplyClass verdict) => verdict switch
    {
        ReplyClass.Human => "human",
        ReplyClass.AutoReply => "autoReply",
        ReplyClass.Bounce => "bounce",
        ReplyClass.Calendar => "calendar",
        _ => "other",
    };
}
