using System.Globalization;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>What was asked for on the command line, or one sentence that says what is wrong with it.</summary>
internal sealed record CommandLine(SandboxOptions Options, bool Help = false, string? Error = null)
{
    public const string Usage = """
        FollowUp.Office on its sandbox: a Microsoft 365 of its own on this machine, and the product running on it.

          dotnet run --project src/FollowUp.Office.Sandbox [-- OPTIONS]
          dotnet run --project src/FollowUp.Office.Sandbox -- play FIRST.eml [REPLY.eml] [--json]
          dotnet run --project src/FollowUp.Office.Sandbox -- classify FILE.jsonl [--locale en-GB]

        Options:
          --folder DIR          keep certificate, keys and database here (default: a temporary folder)
          --port N              page, Graph and Teams (default 5070; 0 takes any free port)
          --entra-port N        sign-in over https (default 5443)
          --server-port N       the product server (default 5080)
          --access MODE         delegated (in the user's name, default) or application (in the server's own)
          --no-server           Microsoft's side alone; prints the settings with which the server joins it
          --help                this text
        """;

    public static CommandLine Parse(IReadOnlyList<string> args)
    {
        var options = new SandboxOptions();
        var words = new Queue<string>(args.SelectMany(Split));
        while (words.TryDequeue(out var word))
        {
            switch (word)
            {
                case "--help" or "-h" or "-?":
                    return new CommandLine(options, Help: true);
                case "--no-server":
                    options = options with { WithServer = false };
                    break;
                case "--folder" or "--port" or "--entra-port" or "--server-port" or "--access":
                    if (!words.TryDequeue(out var value) || value.Length == 0) return Wrong(options, $"{word} needs a value.");
                    if (With(options, word, value) is not { } changed) return Wrong(options, Refusal(word, value));
                    options = changed;
                    break;
                default:
                    return Wrong(options, $"'{word}' is not known here.");
            }
        }

        return new CommandLine(options);
    }

    // --port=5070 means the same as --port 5070.
    private static IEnumerable<string> Split(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.Contains('=', StringComparison.Ordinal) ? word.Split('=', 2) : [word];

    private static SandboxOptions? With(SandboxOptions options, string name, string value)
    {
        if (name == "--folder") return options with { Folder = Path.GetFullPath(value) };
        if (name == "--access")
        {
            return Enum.TryParse<GraphAccess>(value, ignoreCase: true, out var access) && !char.IsAsciiDigit(value[0])
                ? options with { Access = access }
                : null;
        }

        if (!ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port)) return null;
        return name switch
        {
            "--port" => options with { Port = port },
            "--entra-port" => options with { EntraPort = port },
            _ => options with { ServerPort = port },
        };
    }

    private static string Refusal(string name, string value) => name == "--access"
        ? $"--access is delegated or application, not '{value}'."
        : $"{name} is a port number between 0 and 65535, not '{value}'.";

    private static CommandLine Wrong(SandboxOptions options, string sentence) => new(options, Error: $"{sentence} Try --help.");
}
