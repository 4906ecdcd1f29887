using FollowUp.Office.Server.Mailbox;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Calendar;

/// <summary>What became of a wish for an event.</summary>
internal enum PutOutcome
{
    Created,
    Changed,

    /// <summary>It is so already.</summary>
    NothingToDo,

    /// <summary>It is gone, and was not to be made anew.</summary>
    Gone,

    /// <summary>The owner wished otherwise, and later.</summary>
    LeftToOwner,
}

/// <summary>
/// Brings one event of ours in line with a wish. Who wrote since we last read is told by the ETag: the owner's newer wish for time and
/// place stays, their text always; nothing is made twice.
/// </summary>
internal sealed class EventPutting(OwnCalendar calendar, OwnEvent known)
{
    /// <param name="wish">How it should be.</param>
    /// <param name="mark">By what it is found again.</param>
    /// <param name="transactionId">Of the act that creates it.</param>
    /// <param name="mayBeLost">An earlier attempt may have made it, and was cut off before it could remember.</param>
    /// <param name="yields">Whether the wish gives way to where the owner put the event.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public async Task<PutOutcome> PutAsync(
        EventWish wish, EventMark mark, Guid transactionId, bool mayBeLost, Func<SeenEvent, bool> yields, CancellationToken cancellationToken)
    {
        if (known.Id is null && mayBeLost && await calendar.FindAsync(mark, cancellationToken) is { } lost)
        {
            Adopt(lost);
        }

        if (known.Id is not null && await ChangeAsync(wish, yields, cancellationToken) is not PutOutcome.Gone and var changed)
        {
            return changed;
        }

        var (made, isOld) = await calendar.CreateAsync(wish.Draft(), mark, transactionId, cancellationToken);
        if (!isOld)
        {
            known.IsTextOwners = false;
            known.Keep(made, wish.Written);
            return PutOutcome.Created;
        }

        // Made by an earlier attempt, when it was to read otherwise: bring it up to date.
        Adopt(made);
        await ChangeAsync(wish, yields, cancellationToken);
        return PutOutcome.Created;
    }

    /// <summary>Changes an event that is known; never makes one.</summary>
    public async Task<PutOutcome> ChangeAsync(EventWish wish, Func<SeenEvent, bool> yields, CancellationToken cancellationToken)
    {
        if (wish.Patch(known) is not { } patch)
        {
            return PutOutcome.NothingToDo;
        }

        try
        {
            return await SendAsync(wish, patch, cancellationToken);
        }
        catch (ODataError error) when (GraphFailure.KindOf(error) == GraphFailureKind.Changed)
        {
            if (await calendar.ReadAsync(known.Id!, cancellationToken) is not { } seen)
            {
                return PutOutcome.Gone;
            }

            if (!known.Stands(seen) && yields(seen))
            {
                return PutOutcome.LeftToOwner;
            }

            known.Heed(seen);
            (known.StartsAt, known.EndsAt) = (seen.StartsAt, seen.EndsAt);
            return wish.Patch(known) is { } again ? await SendAsync(wish, again, cancellationToken) : PutOutcome.NothingToDo;
        }
    }

    private async Task<PutOutcome> SendAsync(EventWish wish, Microsoft.Graph.Models.Event patch, CancellationToken cancellationToken)
    {
        var writes = wish.Writes(known);
        if (await calendar.ChangeAsync(known.Id!, patch, known.ETag, cancellationToken) is not { } seen)
        {
            return PutOutcome.Gone;
        }

        if (writes)
        {
            known.Keep(seen, wish.Written);
        }
        else
        {
            known.Keep(seen);
        }

        return PutOutcome.Changed;
    }

    // Whatever it says, all of it is written anew.
    private void Adopt(SeenEvent seen) => (known.Id, known.ETag, known.StartsAt, known.EndsAt, known.Written, known.Shown) = (seen.Id, seen.ETag, null, null, null, null);
}
