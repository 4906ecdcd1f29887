using System.IO.Compression;

namespace FollowUp.Office.Server.Hosting;

/// <summary>
/// What an administrator uploads to Teams for the desk's tab: a manifest that names this server and its app registration, and the two icons, in
/// one zip file. An upload of the manifest alone is refused.
/// </summary>
internal static class TeamsPackage
{
    private const string Manifest = "manifest.json";
    private static readonly string[] Icons = ["color.png", "outline.png"];

    public static async Task<IResult> Get(PaneFiles files, PanePage page, CancellationToken cancellationToken)
    {
        var template = await File.ReadAllTextAsync(Path.Combine(files.Teams, Manifest), cancellationToken);
        using var package = new MemoryStream();
        await using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using (var manifest = new StreamWriter(await zip.CreateEntry(Manifest).OpenAsync(cancellationToken)))
            {
                await manifest.WriteAsync(page.TeamsManifest(template));
            }

            foreach (var icon in Icons)
            {
                await zip.CreateEntryFromFileAsync(Path.Combine(files.Teams, icon), icon, cancellationToken);
            }
        }

        return Results.File(package.ToArray(), "application/zip", "followup-office-teams.zip");
    }
}
