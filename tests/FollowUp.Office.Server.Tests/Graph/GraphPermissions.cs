using System.IO.Compression;
using System.Text.Json.Nodes;
using FollowUp.Office.Testing;

namespace FollowUp.Office.Server.Tests.Graph;

/// <summary>How a caller is known to Graph.</summary>
internal enum GraphScheme
{
    DelegatedWork,
    Application,
}

/// <summary>A permission that opens a call; the least of them is what an app registration should ask for.</summary>
internal sealed record GraphGrant(string Permission, bool IsLeast);

/// <summary>Microsoft's table of path x method x scheme to permissions.</summary>
internal sealed class GraphPermissions
{
    private static readonly Lazy<GraphPermissions> Shared = new(() => new GraphPermissions(SharedData.Path("graph/permissions.json.gz")));

    private readonly ILookup<int, Entry> _byLength;

    private GraphPermissions(string file)
    {
        using var unzipped = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        var table = JsonNode.Parse(unzipped)!["permissions"]!.AsObject();
        _byLength = table.SelectMany(permission => EntriesOf(permission.Key, permission.Value!)).ToLookup(entry => entry.Segments.Length);
    }

    /// <summary>Read once a run; skips the test where Microsoft's file is not at hand.</summary>
    public static GraphPermissions Load()
    {
        SharedData.Path("graph/permissions.json.gz");
        return Shared.Value;
    }

    /// <summary>Every permission that opens a call. Empty for a call that the table does not know.</summary>
    public IReadOnlyList<GraphGrant> Allowed(string method, string path, GraphScheme scheme)
    {
        var segments = Normalised(path);
        // "delta" fits {id} too, so the most literal rows speak for the path.
        var fitting = _byLength[segments.Length].Where(entry => Fits(entry.Segments, segments)).ToList();
        // Of most things that come as raw bytes the table names the thing only.
        if (fitting.Count == 0 && segments is [.., "$value"])
            return Allowed(method, path[..path.LastIndexOf('/')], scheme);
        var mostLiteral = fitting.Select(entry => entry.Literals).DefaultIfEmpty().Max();
        return [.. fitting
            .Where(entry => entry.Literals == mostLiteral && entry.Methods.Contains(method) && entry.Schemes.Contains(scheme.ToString()))
            .GroupBy(entry => entry.Permission)
            .Select(same => new GraphGrant(same.Key, same.Any(entry => entry.LeastFor.Contains(scheme.ToString()))))
            .OrderByDescending(grant => grant.IsLeast).ThenBy(grant => grant.Permission, StringComparer.Ordinal)];
    }

    /// <summary>A sentence where none of the granted permissions opens the call, and null where one does.</summary>
    public string? Check(string method, string path, GraphScheme scheme, IReadOnlyCollection<string> granted)
    {
        // The table leaves out what every app may do: batches, and subscriptions, which take the permission of their resource.
        var segments = Normalised(path);
        if (segments is ["$batch"] or ["subscriptions", ..])
        {
            return null;
        }

        var allowed = Allowed(method, path, scheme);
        return allowed.Count == 0 ? $"{method} {path}: Microsoft's table knows no permission that opens this ({scheme})"
            : allowed.Any(grant => Has(granted, grant.Permission)) ? null
            : $"{method} {path}: needs one of {string.Join(", ", allowed.Select(grant => grant.Permission))} ({scheme})";
    }

    // Where the table says Read, ReadWrite does as well, by that permission's own description; the table does not repeat it for every path.
    private static bool Has(IReadOnlyCollection<string> granted, string permission) =>
        granted.Contains(permission) || (permission.EndsWith(".Read", StringComparison.Ordinal) && granted.Contains(permission + "Write"));

    private static IEnumerable<Entry> EntriesOf(string permission, JsonNode declaration) =>
        from set in declaration["pathSets"]!.AsArray()
        let methods = Strings(set!["methods"]!)
        let schemes = Strings(set["schemeKeys"]!)
        from path in set["paths"]!.AsObject()
        select new Entry(permission, methods, schemes, LeastIn(path.Value!.GetValue<string>()), Normalised(path.Key));

    private static HashSet<string> Strings(JsonNode list) => [.. list.AsArray().Select(item => item!.GetValue<string>())];

    /// <summary>From <c>least=DelegatedWork,Application;AlsoRequires=...</c>.</summary>
    private static HashSet<string> LeastIn(string rule) =>
        [.. rule.Split(';').Where(part => part.StartsWith("least=", StringComparison.Ordinal)).SelectMany(part => part["least=".Length..].Split(','))];

    /// <summary>One spelling for all: lower case, keys as segments, no version, no namespace, no empty parentheses.</summary>
    private static string[] Normalised(string path)
    {
        var segments = path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(segment => Uri.UnescapeDataString(segment)).SelectMany(Parts).ToArray();
        return segments is ["v1.0", ..] ? segments[1..] : segments;
    }

    private static string[] Parts(string segment)
    {
        const string Namespace = "microsoft.graph.";
        var text = segment.StartsWith(Namespace, StringComparison.OrdinalIgnoreCase) ? segment[Namespace.Length..] : segment;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || !text.EndsWith(')'))
        {
            return [text.ToLowerInvariant()];
        }

        var name = text[..open].ToLowerInvariant();
        var inside = text[(open + 1)..^1];
        // A quoted key is a key, even where the id ends in the "=" of base64.
        var isCall = !inside.StartsWith('\'') && inside.Contains('=', StringComparison.Ordinal);
        return inside.Length == 0 ? [name] : isCall ? [name + "()"] : [name, inside.Trim('\'')];
    }

    private static bool Fits(string[] pattern, string[] path) =>
        pattern.Zip(path).All(pair => IsKey(pair.First) || pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));

    private static bool IsKey(string segment) => segment.StartsWith('{');

    private sealed record Entry(string Permission, HashSet<string> Methods, HashSet<string> Schemes, HashSet<string> LeastFor, string[] Segments)
    {
        public int Literals { get; } = Segments.Count(segment => !IsKey(segment));
    }
}
