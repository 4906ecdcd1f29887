namespace FollowUp.Office.Server.Mailbox;

/// <summary>Graph asked us to wait: nothing may be sent to this mailbox before <see cref="Until"/>.</summary>
internal sealed class GraphThrottledException(DateTimeOffset until) : Exception("Microsoft Graph asked to wait.")
{
    public DateTimeOffset Until { get; } = until;
}

/// <summary>No token without the user (or, with <see cref="Consent"/>, without their administrator).</summary>
internal sealed class SignInNeededException(bool consent, string? claims = null, Exception? inner = null)
    : Exception(consent ? "The app is not allowed for this mailbox." : "The user must sign in again.", inner)
{
    public bool Consent { get; } = consent;

    /// <summary>Conditional access: what the pane must add to its next sign-in.</summary>
    public string? Claims { get; } = claims;
}
