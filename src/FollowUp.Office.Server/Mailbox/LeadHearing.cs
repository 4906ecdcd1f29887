using System.Globalization;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

internal enum HearingState { NoAnswerFound, Answered, CouldNotCheck }

/// <summary>What is known of a lead's answer, and as of when.</summary>
internal sealed record HearingResponse(HearingState State, DateTimeOffset? CheckedAt, DateTimeOffset? Since, string Sentence);

/// <summary>
/// Says honestly whether an answer was looked for. "Checked" is the last look at the whole mailbox: it claims nothing of mail
/// that came after it or lay where nobody looked.
/// </summary>
internal sealed class LeadHearing(FollowUpDb db, MailboxOptions options, TimeProvider time)
{
    /// <returns>Null where no answer is waited for.</returns>
    public async Task<HearingResponse?> OfAsync(Account account, LeadState lead, CancellationToken cancellationToken)
    {
        if (lead.Waiting is null && lead.ParkedUntil is null && lead.Answered is null)
            return null;
        var mailbox = await db.Set<MailboxState>().AsNoTracking().SingleOrDefaultAsync(state => state.AccountId == account.Id, cancellationToken);
        var checkedAt = mailbox?.SweptAt;
        if (lead.Answered is { } answered)
            return new HearingResponse(HearingState.Answered, checkedAt, answered.At, "An answer was found.");
        return Trouble(account, checkedAt) is { } remedy
            ? CouldNot(account, checkedAt, mailbox?.FailingSince, remedy)
            : new HearingResponse(HearingState.NoAnswerFound, checkedAt, null, $"No answer found as of {Moment(account, checkedAt!.Value)}.");
    }

    private HearingResponse CouldNot(Account account, DateTimeOffset? checkedAt, DateTimeOffset? failingSince, string remedy)
    {
        // Since the last good look nothing is known, whenever the first attempt failed.
        var since = checkedAt ?? failingSince;
        var sentence = since is { } instant ? $"Could not check since {Moment(account, instant)}. {remedy}" : "Not checked for an answer yet. " + remedy;
        return new HearingResponse(HearingState.CouldNotCheck, checkedAt, since, sentence);
    }

    /// <summary>What to do where the mailbox is not being looked at; null where it is.</summary>
    private string? Trouble(Account account, DateTimeOffset? checkedAt) => account.Connection switch
    {
        ConnectionState.NeedsSignIn => "Sign in again so that replies are noticed.",
        ConnectionState.NeedsConsent => "Ask your administrator to allow this app for your mailbox.",
        ConnectionState.CannotCheck => "Look into your inbox before you follow up.",
        _ when checkedAt is null => "The mailbox is being connected.",
        _ when time.GetUtcNow() - checkedAt > options.ReconcileEvery * 2 => "Look into your inbox before you follow up.",
        _ => null,
    };

    private string Moment(Account account, DateTimeOffset instant)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(account.TimeZone, out var known) ? known : TimeZoneInfo.Utc;
        var (local, today) = (TimeZoneInfo.ConvertTime(instant, zone), TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).Date);
        return local.ToString(local.Date == today ? "HH:mm" : "d MMMM HH:mm", CultureInfo.InvariantCulture);
    }
}
