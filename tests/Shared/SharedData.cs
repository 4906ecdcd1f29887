namespace FollowUp.Office.Testing;

/// <summary>
/// The folder <c>shared/</c> beside the repository: Microsoft's schemas and labelled mails, which are not ours to commit.
/// A test that reads it skips where it is absent, also when everything else is required: a clone alone does not bring it.
/// </summary>
internal static class SharedData
{
    /// <summary>The full path of a file or folder in it, such as <c>graph/v1.0.csdl.gz</c>.</summary>
    public static string Path(string relative)
    {
        var path = Find(relative);
        Assert.SkipWhen(path is null, $"There is no shared/{relative} beside the repository, so there is nothing to check against.");
        return path!;
    }

    public static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, "shared", relative);
            if (File.Exists(candidate) || Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
