using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;

namespace FollowUp.Office.Server.Replies;

/// <summary>Where the mailbox hands over what it heard; decides nothing about folders, tokens or HTTP.</summary>
internal sealed class MailIntake(TimeProvider time)
{
    /// <summary>
    /// Whether a mail, by its cheap fields, may concern an active lead of the account: the sender or a recipient is
    /// a lead, or the conversation or message ids are those of a touch. Mail that concerns nobody leaves no trace.
    /// </summary>
    public Task<bool> ConcernsALeadAsync(FollowUpDb db, Account account, MessageFacts cheap, CancellationToken cancellationToken)
    {
        _ = (db, account, cheap, time);
        return Task.FromResult(false);
    }

    /// <summary>
    /// Takes one full message in: matching, classifying, deciding. Adds to <paramref name="db"/> without saving, so that the
    /// caller commits it together with the folder's delta link. Taking the same message in twice changes nothing.
    /// </summary>
    public Task TakeInAsync(FollowUpDb db, Account account, MessageFacts message, CancellationToken cancellationToken)
    {
        _ = (db, account, message, time);
        return Task.CompletedTask;
    }
}
