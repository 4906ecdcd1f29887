using FollowUp.Office.Sandbox.Hosting;

namespace FollowUp.Office.Sandbox.Play;

/// <summary>What "play" was asked for on the command line, or one sentence that says what is wrong with it.</summary>
internal sealed record PlayLine(string First, string? Reply, bool Json, GraphAccess Access, string? Error = null)
{
    public const string Usage = "Use: play FIRST.eml [REPLY.eml] [--json] [--access delegated|application]";

    public static PlayLine Parse(IReadOnlyList<string> args)
    {
        var files = new List<string>();
        var (json, access) = (false, GraphAccess.Delegated);
        var words = new Queue<string>(args.SelectMany(word => word.StartsWith("--", StringComparison.Ordinal) ? word.Split('=', 2) : [word]));
        while (words.TryDequeue(out var word))
        {
            if (word == "--json")
                json = true;
            else if (word == "--access" && words.TryDequeue(out var mode) && Enum.TryParse(mode, ignoreCase: true, out access) && Enum.IsDefined(access))
                continue;
            else if (word.StartsWith("--", StringComparison.Ordinal))
                return Wrong($"'{word}' is not known here, or has a wrong value. {Usage}");
            else
                files.Add(word);
        }
        return files switch
        {
            [var first] => new(first, null, json, access),
            [var first, var reply] => new(first, reply, json, access),
            _ => Wrong(Usage),
        };
    }

    private static PlayLine Wrong(string sentence) => new("", null, false, default, sentence);
}
