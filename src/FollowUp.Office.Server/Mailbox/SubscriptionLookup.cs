using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Finds subscriptions by our ids for all requests that wait, in one query. No cache: what was deleted is not found from
/// the next query on, and a flood of notifications costs a query for hundreds of them.
/// </summary>
internal sealed class SubscriptionLookup(IDbContextFactory<FollowUpDb> contexts, InboxWriter inbox)
{
    /// <summary>Translated once: in a storm it is asked hundreds of times a second.</summary>
    private readonly Func<FollowUpDb, Guid[], IAsyncEnumerable<MailSubscription>> _byIds = EF.CompileAsyncQuery(
        (FollowUpDb db, Guid[] ids) => db.Set<MailSubscription>().AsNoTracking().Where(row => ids.Contains(row.Id)));

    private readonly Lock _lock = new();
    private Question _next = new();
    private bool _isAsking;

    public Task<IReadOnlyDictionary<Guid, MailSubscription>> FindAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        Question mine;
        lock (_lock)
        {
            mine = _next;
            mine.Ids.UnionWith(ids);
            if (!_isAsking)
            {
                _isAsking = true;
                _ = Task.Run(AskAsync, CancellationToken.None);
            }
        }

        return mine.Answer.Task.WaitAsync(cancellationToken);
    }

    private async Task AskAsync()
    {
        while (true)
        {
            // Whatever is found could not be written before: more questions gather meanwhile, and nobody waits longer for it.
            await inbox.UnderWay;
            if (Take() is not { } question)
                return;
            try
            {
                // Not the token of one request: the others wait for the same answer.
                question.Answer.SetResult(await QueryAsync(question.Ids));
            }
            catch (Exception failure)
            {
                question.Answer.SetException(failure);
            }
        }
    }

    private Question? Take()
    {
        lock (_lock)
        {
            if (_next.Ids.Count == 0)
            {
                // Who asks for nothing has the answer already.
                _next.Answer.TrySetResult(new Dictionary<Guid, MailSubscription>());
                (_next, _isAsking) = (new Question(), false);
                return null;
            }

            var question = _next;
            _next = new Question();
            return question;
        }
    }

    private async Task<IReadOnlyDictionary<Guid, MailSubscription>> QueryAsync(HashSet<Guid> ids)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var found = new Dictionary<Guid, MailSubscription>();
        await foreach (var row in _byIds(db, [.. ids]))
        {
            found[row.Id] = row;
        }

        return found;
    }

    private sealed class Question
    {
        public HashSet<Guid> Ids { get; } = [];
        public TaskCompletionSource<IReadOnlyDictionary<Guid, MailSubscription>> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
