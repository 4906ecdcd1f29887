using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Accounts;

/// <summary>Whether the product can reach the user's mailbox.</summary>
internal enum ConnectionState { Connecting, Connected, NeedsSignIn, NeedsConsent, CannotCheck }

/// <summary>One user of the product and their mailbox. Tenant and object id come from the token, never from a request.</summary>
internal sealed class Account
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required string ObjectId { get; init; }
    public string Name { get; set; } = "";

    /// <summary>The mailbox's primary address, normalised (lower case).</summary>
    public string Address { get; set; } = "";

    /// <summary>All addresses of the user, normalised and separated by a space: mail from any of them is the user's own.</summary>
    public string OwnAddresses { get; set; } = "";

    /// <summary>The user's choice: in a lead's thread, a mail of the lead's company counts as the lead's answer.</summary>
    public bool AnswersOfCompany { get; set; }

    /// <summary>How many active leads the user wants to have; null while they have not said.</summary>
    public int? PipelineTarget { get; set; }

    /// <summary>IANA zone of the mailbox, such as Europe/Berlin.</summary>
    public string TimeZone { get; set; } = "Etc/UTC";

    /// <summary>Culture of the mailbox, such as en-GB: tells 3/4 from 4/3. Null while it is not known.</summary>
    public string? Locale { get; set; }

    /// <summary>Working hours of the mailbox: days as Monday=1 .. Sunday=64, start and end local.</summary>
    public int WorkingDays { get; set; } = 0b0011111;
    public TimeOnly WorkStart { get; set; } = new(9, 0);
    public TimeOnly WorkEnd { get; set; } = new(17, 0);

    /// <summary>Whether, how long (minutes) and from when the owner wants their follow-up block.</summary>
    public bool BlockEnabled { get; set; } = true;
    public int BlockMinutes { get; set; } = 30;
    public TimeOnly? BlockPreferredStart { get; set; }

    /// <summary>Where the owner works, as they say themselves: ISO country and region, for public holidays. Null for what the mailbox says.</summary>
    public string? Country { get; set; }
    public string? Region { get; set; }

    /// <summary>Days that the owner's calendar shows as out of office: ranges first/last, separated by a space.</summary>
    public string DaysAway { get; set; } = "";

    public ConnectionState Connection { get; set; } = ConnectionState.Connecting;

    /// <summary>Since when <see cref="Connection"/> holds.</summary>
    public DateTimeOffset ConnectionSince { get; set; }

    /// <summary>Key of the long-running on-behalf-of session (Delegated only).</summary>
    public string? SessionKey { get; set; }

    /// <summary>When the user last signed in for the background (Delegated only).</summary>
    public DateTimeOffset? SignedInAt { get; set; }

    /// <summary>When zone, working hours and aliases were last read from the mailbox.</summary>
    public DateTimeOffset? ProfileReadAt { get; set; }

    /// <summary>The user's own Teams workflow, encrypted: its query string is a secret.</summary>
    public string? TeamsWorkflow { get; set; }

    /// <summary>When everything kept of the user goes, as they asked; null while they stay.</summary>
    public DateTimeOffset? DeletesAt { get; set; }

    /// <summary>How many weeks the owner waits after a no, where they want it otherwise: reason=weeks, separated by a space.</summary>
    public string NoPauses { get; set; } = "";

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Keeps <see cref="ConnectionSince"/> while nothing changes.</summary>
    public void Becomes(ConnectionState state, DateTimeOffset since)
    {
        if (Connection == state)
            return;
        Connection = state;
        ConnectionSince = since;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Account>
    {
        public void Configure(EntityTypeBuilder<Account> builder)
        {
            builder.ToTable("Accounts");
            builder.HasIndex(account => new { account.TenantId, account.ObjectId }).IsUnique();
            builder.HasIndex(account => account.DeletesAt);
        }
    }
}
