namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>Writes what only the owner may read: keys and secrets.</summary>
internal static class OwnerOnlyFile
{
    public static void Write(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }
}
