namespace FollowUp.Office.Server.Tests.Graph;

/// <summary>The query options that name properties: a misspelt one is ignored or refused by Graph, never answered.</summary>
internal static class GraphQuery
{
    public static IEnumerable<string> Check(GraphModel model, GraphTarget target, string path)
    {
        var start = path.IndexOf('?', StringComparison.Ordinal);
        if (start < 0)
        {
            yield break;
        }

        foreach (var (name, value) in path[(start + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Option))
        {
            foreach (var property in Named(name, value).Where(property => model.FindProperty(target.Type.Name, property) is null))
            {
                yield return $"{name} names '{property}', which is no property of {target.Type.Name}";
            }
        }
    }

    private static (string Name, string Value) Option(string pair)
    {
        var parts = pair.Split('=', 2);
        return (Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1].Replace('+', ' ')) : "");
    }

    private static IEnumerable<string> Named(string option, string value) => option switch
    {
        "$select" => value.Split(',').Select(name => name.Trim().Split('/')[0]),
        "$orderby" => value.Split(',').Select(name => name.Trim().Split(' ')[0].Split('/')[0]),
        "$expand" => TopLevel(value).Select(item => item.Trim().Split('(')[0]),
        _ => [],
    };

    /// <summary>The items between commas that are in no parentheses.</summary>
    private static IEnumerable<string> TopLevel(string value)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            depth += value[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (value[i] == ',' && depth == 0)
            {
                yield return value[start..i];
                start = i + 1;
            }
        }

        yield return value[start..];
    }
}
