namespace FollowUp.Office.Sandbox.Entra;

/// <summary>What an administrator may do to the product while it runs.</summary>
internal sealed class EntraSwitches
{
    private volatile bool _consentRevoked;

    /// <summary>Consent to the application is withdrawn: no new token, and old ones are good for nothing.</summary>
    public bool ConsentRevoked { get => _consentRevoked; set => _consentRevoked = value; }
}
