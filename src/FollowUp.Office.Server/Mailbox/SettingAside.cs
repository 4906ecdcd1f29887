using System.Text.Json;
using System.Text.RegularExpressions;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Remembers mails that could not be taken in, so that none is lost: a row with its id and the kind of failure.</summary>
internal sealed partial class SettingAside(IDbContextFactory<FollowUpDb> contexts, TimeProvider time, ILogger<SettingAside> log)
{
    /// <summary>Then it waits for the next build.</summary>
    public const int MostAttempts = 8;

    /// <summary>By then a failure that seemed to be of the moment is of the mail.</summary>
    private const int RoundsOfTheMoment = 3;

    private static readonly TimeSpan FirstPause = TimeSpan.FromHours(1);

    /// <summary>A newer build may understand what this one does not.</summary>
    public static string Build { get; } = typeof(SettingAside).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>Failures that the same mail brings about each time, as opposed to those of the store, of Graph or of the moment.</summary>
    public static bool IsOfTheMail(Exception failure, MailboxLease lease) => failure switch
    {
        LeaseLostException or GraphThrottledException or SignInNeededException => false,
        FormatException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException
            or OverflowException or RegexMatchTimeoutException or InvalidDataException or JsonException => true,
        ObjectDisposedException => false,
        InvalidOperationException { InnerException: null } => true,
        _ when GraphFailure.KindOf(failure) == GraphFailureKind.Refused => true,
        _ => lease.Attempts >= RoundsOfTheMoment,
    };

    public async Task PutAsync(MailboxLease lease, string messageId, MailSide side, Exception failure, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        WasSetAside(messageId, lease.AccountId, failure.GetType().Name, failure.StackTrace);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await lease.HoldAsync(db, now, cancellationToken);
        var row = await db.Set<SetAsideMail>().FindAsync([lease.AccountId, messageId], cancellationToken);
        if (row is null)
        {
            db.Add(row = new SetAsideMail
            {
                AccountId = lease.AccountId, MessageId = messageId, Side = side, Failure = "", SetAsideAt = now, DueAt = now, Build = Build,
            });
        }

        row.Attempts = row.Build == Build ? row.Attempts + 1 : 1;
        row.DueAt = now + (FirstPause * Math.Pow(2, row.Attempts - 1));
        (row.Failure, row.Build) = (failure.GetType().Name, Build);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    // Where it failed says all that is needed; what the failure says itself might quote the mail.
    [LoggerMessage(Level = LogLevel.Error, Message = "Mail {MessageId} of account {AccountId} could not be taken in and was set aside: {Failure} {Stack}")]
    private partial void WasSetAside(string messageId, Guid accountId, string failure, string? stack);
}
