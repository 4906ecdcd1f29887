namespace FollowUp.Office.Sandbox.Graph;

/// <summary>The table of everything that this Graph knows. What is not in it is refused as Graph refuses an unknown segment.</summary>
internal sealed class GraphRoutes
{
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Entry> Entries => _entries;

    public void Map(string method, string template, GraphPermission permission, GraphHandler handler) =>
        _entries.Add(new Entry(method, template, template.Split('/'), permission, handler));

    public (Entry Entry, IReadOnlyDictionary<string, string> Values) Match(string method, IReadOnlyList<string> segments)
    {
        var onPath = _entries.Where(entry => entry.Reach(segments) == segments.Count && entry.Segments.Length == segments.Count).ToList();
        if (onPath.Count == 0)
            throw UnknownSegment(segments);
        // The most literal template wins: "messages/delta" over "messages/{message}".
        var literals = onPath.Max(entry => entry.Literals);
        var match = onPath.Find(entry => entry.Literals == literals && entry.Method == method)
            ?? throw new GraphException(StatusCodes.Status405MethodNotAllowed, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.");
        return (match, match.Values(segments));
    }

    private GraphException UnknownSegment(IReadOnlyList<string> segments)
    {
        var reach = _entries.Count == 0 ? 0 : _entries.Max(entry => entry.Reach(segments));
        var segment = segments.Count == 0 ? "" : segments[Math.Min(reach, segments.Count - 1)];
        return new GraphException(StatusCodes.Status400BadRequest, "BadRequest", $"Resource not found for the segment '{segment}'.");
    }

    internal sealed record Entry(string Method, string Template, string[] Segments, GraphPermission Permission, GraphHandler Handler)
    {
        public int Literals { get; } = Segments.Count(segment => !IsParameter(segment));

        /// <summary>How many leading segments of a path this template accepts.</summary>
        public int Reach(IReadOnlyList<string> path) =>
            Segments.Zip(path, (own, given) => IsParameter(own) || own.Equals(given, StringComparison.OrdinalIgnoreCase)).TakeWhile(same => same).Count();

        public IReadOnlyDictionary<string, string> Values(IReadOnlyList<string> path) =>
            Segments.Zip(path).Where(pair => IsParameter(pair.First)).ToDictionary(pair => pair.First[1..^1], pair => pair.Second, StringComparer.Ordinal);

        private static bool IsParameter(string segment) => segment[0] == '{';
    }
}
