namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Finds a file of the shared folder beside the checkout, looking upwards from the repository's root.</summary>
internal static class SharedFile
{
    public static string? Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FollowUp.Office.sln")))
            folder = folder.Parent;
        for (folder = folder?.Parent; folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", path);
            if (File.Exists(file))
                return file;
        }
        return null;
    }
}
