using System.Buffers.Binary;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.Json;
using FollowUp.Office.Server.Tests.Hosting;

namespace FollowUp.Office.Server.Tests.Manifest;

/// <summary>The package as the server hands it out, by the rules of Microsoft's schema 1.19 and of the check that Teams makes of an upload.</summary>
public sealed class TeamsPackageTests
{
    private const string Server = "https://crm.contoso.example";
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_a_zip_file_of_the_manifest_and_its_two_icons_in_their_sizes()
    {
        await using var host = await PaneHost.StartAsync();

        var answer = await host.Client.GetAsync(new Uri("/pane/teams.zip", UriKind.Relative), _stop);
        var files = await FilesOfAsync(answer);

        Assert.Equal(new MediaTypeHeaderValue("application/zip"), answer.Content.Headers.ContentType);
        Assert.Equal("followup-office-teams.zip", answer.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal(["color.png", "manifest.json", "outline.png"], files.Keys.Order(StringComparer.Ordinal));
        var icons = JsonDocument.Parse(files["manifest.json"]).RootElement.GetProperty("icons");
        Assert.Equal((192, 192), SizeOf(files[Text(icons, "color")]));
        Assert.Equal((32, 32), SizeOf(files[Text(icons, "outline")]));
    }

    [Fact]
    public async Task Its_manifest_names_this_server_and_its_app_registration_and_nobody_elses()
    {
        await using var host = await PaneHost.StartAsync();

        var text = await ManifestOfAsync(host);
        var manifest = JsonDocument.Parse(text).RootElement;

        Assert.DoesNotContain("example/", text.Replace(Server + "/", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("followup.example", text, StringComparison.Ordinal);
        Assert.DoesNotContain("00000000-", text, StringComparison.Ordinal);
        Assert.Equal(["crm.contoso.example"], manifest.GetProperty("validDomains").EnumerateArray().Select(domain => domain.GetString()));
        var application = manifest.GetProperty("webApplicationInfo");
        Assert.Equal(PaneHost.ClientId, Text(application, "id"));
        Assert.Equal($"api://{PaneHost.ClientId}", Text(application, "resource"));
    }

    [Fact]
    public async Task Its_one_tab_is_a_person_s_own_and_shows_the_desk_that_the_server_has()
    {
        await using var host = await PaneHost.StartAsync();

        var tab = Assert.Single(JsonDocument.Parse(await ManifestOfAsync(host)).RootElement.GetProperty("staticTabs").EnumerateArray());

        Assert.Equal(["personal"], tab.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
        Assert.InRange(Text(tab, "entityId").Length, 1, 64);
        Assert.InRange(Text(tab, "name").Length, 1, 128);
        Assert.Equal(Server + "/?in=teams", Text(tab, "contentUrl"));
        Assert.Equal(Server + "/", Text(tab, "websiteUrl"));
        var desk = await host.Client.GetStringAsync(new Uri(Text(tab, "contentUrl")[Server.Length..], UriKind.Relative), _stop);
        Assert.Contains(PaneHost.ClientId, desk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_schema_requires_is_there_and_not_longer_than_allowed()
    {
        await using var host = await PaneHost.StartAsync();

        var manifest = JsonDocument.Parse(await ManifestOfAsync(host)).RootElement;

        Assert.Contains($"/teams/v{Text(manifest, "manifestVersion")}/", Text(manifest, "$schema"), StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+$", Text(manifest, "version"));
        Assert.NotEqual(Guid.Empty, Guid.Parse(Text(manifest, "id")));
        Assert.InRange(Text(manifest, "name", "short").Length, 1, 30);
        Assert.InRange(Text(manifest, "name", "full").Length, 1, 100);
        Assert.InRange(Text(manifest, "description", "short").Length, 1, 80);
        Assert.InRange(Text(manifest, "description", "full").Length, 1, 4000);
        Assert.InRange(Text(manifest, "developer", "name").Length, 1, 32);
        Assert.All(["websiteUrl", "privacyUrl", "termsOfUseUrl"],
            name => Assert.StartsWith("https://", Text(manifest, "developer", name), StringComparison.Ordinal));
        Assert.Matches("^#[0-9A-F]{6}$", Text(manifest, "accentColor"));
        // Outside of these the schema allows nothing more at the top.
        Assert.Equal(
            ["$schema", "accentColor", "description", "developer", "icons", "id", "manifestVersion", "name", "permissions", "showLoadingIndicator", "staticTabs", "validDomains", "version", "webApplicationInfo"],
            manifest.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    private async Task<string> ManifestOfAsync(PaneHost host)
    {
        var files = await FilesOfAsync(await host.Client.GetAsync(new Uri("/pane/teams.zip", UriKind.Relative), _stop));
        return System.Text.Encoding.UTF8.GetString(files["manifest.json"]);
    }

    private async Task<Dictionary<string, byte[]>> FilesOfAsync(HttpResponseMessage answer)
    {
        await using var zip = new ZipArchive(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(_stop));
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            await using var content = await entry.OpenAsync(_stop);
            await content.CopyToAsync(bytes, _stop);
            files.Add(entry.FullName, bytes.ToArray());
        }

        return files;
    }

    private static string Text(JsonElement element, params string[] path) =>
        path.Aggregate(element, (inside, name) => inside.GetProperty(name)).GetString()!;

    private static (int Width, int Height) SizeOf(byte[] png)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
