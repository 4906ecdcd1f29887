using System.Collections.Concurrent;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>Counts what was asked of Graph, by kind of call.</summary>
internal sealed class CallKinds : IDisposable
{
    private readonly Traffic _traffic;
    private readonly ConcurrentDictionary<string, int> _counts = new();

    public CallKinds(Traffic traffic)
    {
        _traffic = traffic;
        _traffic.Recorded += Count;
    }

    public int Total => _counts.Values.Sum();

    public IEnumerable<KeyValuePair<string, int>> ByKind => _counts.OrderByDescending(pair => pair.Value);

    public void Dispose() => _traffic.Recorded -= Count;

    private void Count(RecordedCall call) => _counts.AddOrUpdate(KindOf(call.Method, call.PathAndQuery), 1, (_, count) => count + 1);

    private static string KindOf(string method, string path) => path switch
    {
        _ when path.Contains("/subscriptions", StringComparison.OrdinalIgnoreCase) => $"subscriptions {method}",
        _ when path.Contains("$batch", StringComparison.OrdinalIgnoreCase) => "batch",
        _ when path.Contains("/messages/delta", StringComparison.OrdinalIgnoreCase) => "delta of a folder",
        _ when path.Contains("/mailFolders", StringComparison.OrdinalIgnoreCase) => "folders",
        _ when path.Contains("/calendarView", StringComparison.OrdinalIgnoreCase) => "list of the calendar",
        _ when path.Contains("/getSchedule", StringComparison.OrdinalIgnoreCase) => "free time",
        _ when path.Contains("/events", StringComparison.OrdinalIgnoreCase) => $"events {method}",
        _ when path.Contains("/messages?", StringComparison.OrdinalIgnoreCase) =>
            path.Contains("internetMessageId%20eq", StringComparison.OrdinalIgnoreCase) ? "mail by Message-ID" : "sweep of a mailbox",
        _ when path.Contains("/messages/", StringComparison.OrdinalIgnoreCase) => "one mail in full",
        _ when path.Contains("/mailboxSettings", StringComparison.OrdinalIgnoreCase) => "mailbox settings",
        _ => "directory",
    };
}
