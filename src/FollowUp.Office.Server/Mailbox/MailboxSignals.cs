using FollowUp.Office.Server.Hosting;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>The two bells of the mailbox's workers.</summary>
internal sealed class MailboxSignals(TimeProvider time) : IDisposable
{
    public WorkSignal Sync { get; } = new(time);
    public WorkSignal Subscriptions { get; } = new(time);

    public void Dispose()
    {
        Sync.Dispose();
        Subscriptions.Dispose();
    }
}
