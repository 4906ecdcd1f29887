using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Server.Tests.Graph;

/// <summary>Listens to everything that is said to the sandbox's Graph, and holds it against Microsoft's own descriptions.</summary>
internal sealed class GraphAudit : IDisposable
{
    private readonly ConcurrentQueue<RecordedCall> _calls = new();
    private readonly Traffic _traffic;

    public GraphAudit(Traffic traffic)
    {
        _traffic = traffic;
        _traffic.Recorded += _calls.Enqueue;
    }

    public IReadOnlyCollection<RecordedCall> Calls => _calls;

    public void Dispose() => _traffic.Recorded -= _calls.Enqueue;

    /// <summary>What Server or Sandbox said that Graph's schema does not have.</summary>
    public IReadOnlyList<string> AgainstSchema(GraphSchema schema) =>
        [.. _calls.SelectMany(call => schema.Check(call.Method, call.PathAndQuery, Parsed(call.RequestBody), call.Status, Parsed(call.ResponseBody))).Distinct()];

    /// <summary>Calls that neither the granted nor the optional permissions open, and granted permissions that no call needs.</summary>
    public IReadOnlyList<string> AgainstPermissions(
        GraphPermissions table, GraphScheme scheme, IReadOnlyCollection<string> granted, params IReadOnlyCollection<string> optional) =>
        [.. Closed(table, scheme, [.. granted, .. optional]), .. granted.Where(permission => !Closed(table, scheme, [.. granted.Where(other => other != permission), .. optional]).Any())
            .Select(permission => $"{permission}: no call needs it ({scheme})")];

    private IEnumerable<string> Closed(GraphPermissions table, GraphScheme scheme, IReadOnlyCollection<string> granted) =>
        _calls.Select(call => table.Check(call.Method, call.PathAndQuery, scheme, granted)).OfType<string>().Distinct();

    /// <summary>Text that is no JSON is a mail's raw bytes: the schema says nothing of it.</summary>
    private static JsonNode? Parsed(string? body)
    {
        try
        {
            return string.IsNullOrEmpty(body) ? null : JsonNode.Parse(body);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
