using System.Security.Cryptography;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>The folder of one run: certificate, signing key, client secret and the server's database.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly bool _temporary;

    public WorkFolder(string? given)
    {
        _temporary = given is null;
        Root = given is null ? Directory.CreateTempSubdirectory("followup-sandbox-").FullName : Directory.CreateDirectory(given).FullName;
    }

    public string Root { get; }

    public string Certificate => Path.Combine(Root, "entra-certificate.pem");

    public string SigningKey => Path.Combine(Root, "entra-signing-key.pem");

    public string Database => Path.Combine(Root, "followup.db");

    /// <summary>Made once for a folder, so that the settings printed yesterday still fit today.</summary>
    public string ClientSecret()
    {
        var file = Path.Combine(Root, "client-secret.txt");
        if (File.Exists(file)) return File.ReadAllText(file).Trim();
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        OwnerOnlyFile.Write(file, secret);
        return secret;
    }

    public void Dispose()
    {
        if (!_temporary) return;
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A file still held open (SQLite on Windows): the system clears its temporary folder itself.
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
