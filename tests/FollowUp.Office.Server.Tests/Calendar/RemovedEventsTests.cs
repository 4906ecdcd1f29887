using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Mailbox;

namespace FollowUp.Office.Server.Tests.Calendar;

/// <summary>Graph tells us of what we removed ourselves: it is not looked at once more.</summary>
public sealed class RemovedEventsTests
{
    private static readonly Guid Mia = Guid.NewGuid();
    private readonly RemovedEvents _removed = new();

    public RemovedEventsTests() => _removed.Add(Mia, ["event"]);

    [Theory]
    [InlineData("deleted", "event", WatchedFolder.Calendar, true)]
    // Put back and changed by the owner, or another one of theirs.
    [InlineData("updated", "event", WatchedFolder.Calendar, false)]
    [InlineData("created", "event", WatchedFolder.Calendar, false)]
    [InlineData("deleted", "another", WatchedFolder.Calendar, false)]
    [InlineData("deleted", null, WatchedFolder.Calendar, false)]
    [InlineData("deleted", "event", "inbox", false)]
    public void Only_the_removal_of_that_event_is_an_echo(string change, string? id, string folder, bool isEcho) =>
        Assert.Equal(isEcho, _removed.IsEcho(Told(change, id), Watched(Mia, folder)));

    [Fact]
    public void What_somebody_else_removes_is_heard() => Assert.False(_removed.IsEcho(Told("deleted", "event"), Watched(Guid.NewGuid(), WatchedFolder.Calendar)));

    private static Notification Told(string change, string? id) => new("subscription", null, change, "users/x/events/y", new Notification.Data(id, null), null);

    private static MailSubscription Watched(Guid account, string folder) =>
        new() { Id = Guid.NewGuid(), AccountId = account, Folder = folder, ClientState = "state", DueAt = default };
}
