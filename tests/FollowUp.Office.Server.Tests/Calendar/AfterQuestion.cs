using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FollowUp.Office.Server.Tests.Calendar;

/// <summary>
/// Does something right after one flow of work has asked the database its nth question: what others may do at that point.
/// Made before the server, because EF Core forgets for a second that somebody listens to what it once told nobody.
/// </summary>
internal sealed class AfterQuestion : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly AsyncLocal<Watch?> _watch = new();
    private readonly List<IDisposable> _subscriptions = [];

    public AfterQuestion() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public async Task DuringAsync(int question, Func<Task> act, Func<Task> work)
    {
        var watch = new Watch(question, act);
        _watch.Value = watch;
        await work();
        _watch.Value = null;
        Assert.True(watch.Left <= 0, "Fewer questions were asked.");
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            lock (_subscriptions)
            {
                _subscriptions.Add(value.Subscribe(this));
            }
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Command.CommandText: var text } && text.StartsWith("SELECT", StringComparison.Ordinal) && _watch.Value is { } watch && --watch.Left == 0)
        {
            // In a flow of its own, and done before the watched one asks on.
            using (ExecutionContext.SuppressFlow())
            {
                Task.Run(watch.Act).GetAwaiter().GetResult();
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        lock (_subscriptions)
        {
            _subscriptions.ForEach(subscription => subscription.Dispose());
        }
    }

    private sealed class Watch(int left, Func<Task> act)
    {
        public int Left { get; set; } = left;
        public Func<Task> Act { get; } = act;
    }
}
