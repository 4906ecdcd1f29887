namespace FollowUp.Office.Server.Tests.Graph;

/// <summary>What a path of Graph leads to.</summary>
internal sealed record GraphTarget(TypeRef Type, GraphOperation? Operation = null, bool IsRaw = false);

/// <summary>Walks a path through the model, in every spelling that Graph takes: <c>users/x</c>, <c>users('x')</c>, <c>delta</c>, <c>microsoft.graph.delta()</c>.</summary>
internal sealed class GraphPath(GraphModel model)
{
    /// <summary>The target, or a sentence that says at which segment nothing is declared.</summary>
    public (GraphTarget? Target, string? Violation) Resolve(string path)
    {
        var segments = SegmentsOf(path);
        if (segments.Count == 0 || model.FindRoot(segments[0].Name) is not { } root)
        {
            return (null, $"/{segments.FirstOrDefault()?.Name} is nothing that Graph v1.0 has at its root");
        }

        var target = WithKey(new GraphTarget(root), segments[0]);
        foreach (var segment in segments.Skip(1))
        {
            if (Step(target, segment) is not { } next)
            {
                return (null, $"'{segment.Text}' is neither property nor operation of {target.Type}");
            }

            target = next;
        }

        return (target, null);
    }

    private GraphTarget? Step(GraphTarget at, Segment segment)
    {
        if (at.Operation is { IsAction: true } || at.IsRaw)
        {
            return null;
        }

        if (segment.Name is "$value" or "$count" or "$ref")
        {
            return at with { IsRaw = true };
        }

        if (model.FindOperation(segment.Name, at.Type) is { } operation)
        {
            return new GraphTarget(operation.Returns ?? new TypeRef("none"), operation);
        }

        if (segment.Name.StartsWith("microsoft.graph.", StringComparison.OrdinalIgnoreCase) && model.FindStructure(segment.Name) is { } cast)
        {
            return model.IsKindOf(cast.Name, at.Type.Name) ? new GraphTarget(at.Type with { Name = cast.Name }) : null;
        }

        if (at.Type.IsCollection)
        {
            return segment.Key is null ? new GraphTarget(at.Type.Element) : null;
        }

        return model.FindProperty(at.Type.Name, segment.Name, StringComparison.OrdinalIgnoreCase) is { } property
            ? WithKey(new GraphTarget(property.Type), segment)
            : null;
    }

    private static GraphTarget WithKey(GraphTarget target, Segment segment) =>
        segment.Key is { Length: > 0 } && target.Type.IsCollection ? new GraphTarget(target.Type.Element) : target;

    private static List<Segment> SegmentsOf(string path)
    {
        var end = path.IndexOf('?', StringComparison.Ordinal);
        var segments = (end < 0 ? path : path[..end]).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Segment.Parse).ToList();
        return segments is [{ Name: "v1.0" }, ..] ? segments[1..] : segments;
    }

    /// <summary>One step: its name and, where it is written so, the key or the arguments in parentheses.</summary>
    private sealed record Segment(string Text, string Name, string? Key)
    {
        public static Segment Parse(string encoded)
        {
            var text = Uri.UnescapeDataString(encoded);
            var open = text.IndexOf('(', StringComparison.Ordinal);
            return open > 0 && text.EndsWith(')') ? new Segment(text, text[..open], text[(open + 1)..^1].Trim('\'')) : new Segment(text, text, null);
        }
    }
}
