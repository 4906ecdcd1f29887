using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace FollowUp.Office.Server.Accounts;

/// <summary>Encrypts what an account keeps that nobody else may read: a workflow address carries its own key.</summary>
internal sealed class AccountSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _texts = protection.CreateProtector("FollowUp.Office.Account.v1");

    public string Protect(string secret) => _texts.Protect(secret);

    /// <summary>The secret, or null where its key is gone: then the user has to give it again.</summary>
    public string? Unprotect(string? stored)
    {
        try
        {
            return stored is null ? null : _texts.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
