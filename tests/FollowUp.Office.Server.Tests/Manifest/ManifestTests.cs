using System.Buffers.Binary;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FollowUp.Office.Testing;

namespace FollowUp.Office.Server.Tests.Manifest;

/// <summary>What the schemas cannot say and the store, Outlook's own validator or a phone would: each a rule of Microsoft's.</summary>
public sealed partial class ManifestTests
{
    private const string Host = "https://followup.example";
    private static readonly XNamespace App = "http://schemas.microsoft.com/office/appforoffice/1.1";
    private static readonly XNamespace Basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
    private static readonly XNamespace V10 = "http://schemas.microsoft.com/office/mailappversionoverrides";
    private static readonly XNamespace V11 = "http://schemas.microsoft.com/office/mailappversionoverrides/1.1";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly string Text = File.ReadAllText(Repository.Path("manifest.xml"));
    private static readonly XElement Root = XDocument.Parse(Text).Root!;

    public static TheoryData<string> Versions => [V10.NamespaceName, V11.NamespaceName];

    [Fact]
    public void It_has_an_id_of_its_own_and_a_numeric_version()
    {
        Assert.NotEqual(Guid.Empty, Guid.Parse(Root.Element(App + "Id")!.Value));
        Assert.Matches(@"^\d+(\.\d+){1,3}$", Root.Element(App + "Version")!.Value);
    }

    [Fact]
    public void Names_and_the_file_are_not_longer_than_allowed()
    {
        Assert.InRange(Text.Length, 1, 256 * 1024);
        Assert.InRange(Default("DisplayName").Length, 1, 125);
        Assert.InRange(Default("Description").Length, 1, 250);
        Assert.All(Root.Descendants(Basic + "String").Where(text => text.Parent!.Name.LocalName == "ShortStrings"),
            text => Assert.InRange(text.Attribute("DefaultValue")!.Value.Length, 1, 125));
        Assert.All(Root.Descendants(Basic + "String").Where(text => text.Parent!.Name.LocalName == "LongStrings"),
            text => Assert.InRange(text.Attribute("DefaultValue")!.Value.Length, 1, 250));
    }

    [Fact]
    public void Every_address_is_https_on_the_one_placeholder_host()
    {
        var addresses = Address().Matches(Text).Select(match => match.Value)
            .Where(address => !address.Contains("schemas.microsoft.com", StringComparison.Ordinal)
                && !address.Contains("www.w3.org", StringComparison.Ordinal) && !address.Contains("YOUR-SERVER", StringComparison.Ordinal));

        Assert.All(addresses, address =>
        {
            Assert.StartsWith(Host, address, StringComparison.Ordinal);
            Assert.InRange(address.Length, 1, 2048);
        });
        Assert.StartsWith(Host, Default("SupportUrl"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_of_a_file_names_a_file_that_the_pane_ships()
    {
        var files = Address().Matches(Text).Select(match => match.Value)
            .Where(address => address.StartsWith(Host + "/pane/", StringComparison.Ordinal))
            .Select(address => address[(Host + "/pane/").Length..])
            .Where(file => file.Length > 0);

        Assert.All(files, file => Assert.True(File.Exists(Repository.Path("addin/public/" + file)), file));
    }

    [Fact]
    public void It_asks_for_no_more_than_reading_the_open_item() => Assert.Equal("ReadItem", Root.Element(App + "Permissions")!.Value);

    [Fact]
    public void The_store_icons_have_the_sizes_for_mail()
    {
        Assert.Equal((64, 64), SizeOf(Default("IconUrl")));
        Assert.Equal((128, 128), SizeOf(Default("HighResolutionIconUrl")));
    }

    [Theory, MemberData(nameof(Versions))]
    public void Ribbon_and_phone_icons_are_complete_and_as_large_as_they_say(string version)
    {
        var overrides = Overrides(version);
        var addresses = overrides.Element(version.Of("Resources"))!.Descendants(Basic + "Image")
            .ToDictionary(image => image.Attribute("id")!.Value, image => image.Attribute("DefaultValue")!.Value);
        var uses = Own(overrides).Where(element => element.Name == Basic + "Image" && element.Attribute("resid") is not null).ToList();

        Assert.All(uses, image =>
        {
            var pixels = (int)image.Attribute("size")! * ((int?)image.Attribute("scale") ?? 1);
            Assert.Equal((pixels, pixels), SizeOf(addresses[image.Attribute("resid")!.Value]));
        });
        var icons = uses.GroupBy(image => image.Parent).Select(icon =>
            string.Join(' ', icon.Select(image => $"{image.Attribute("size")!.Value}x{image.Attribute("scale")?.Value ?? "1"}")));
        Assert.Equal(
            ["16x1 32x1 80x1", "16x1 32x1 80x1", "25x1 25x2 25x3 32x1 32x2 32x3 48x1 48x2 48x3"],
            icons);
    }

    [Theory, MemberData(nameof(Versions))]
    public void Every_resource_that_is_used_is_defined_and_the_other_way_round(string version)
    {
        var overrides = Overrides(version);
        var used = Own(overrides).Attributes("resid").Select(resid => resid.Value).Distinct().Order().ToList();
        var defined = overrides.Element(version.Of("Resources"))!.Descendants().Attributes("id").Select(id => id.Value).Order().ToList();

        Assert.Equal(defined, used);
        Assert.Equal(defined.Count, defined.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(defined, id => Assert.InRange(id.Length, 1, 32));
    }

    [Theory, MemberData(nameof(Versions))]
    public void It_opens_on_reading_on_writing_and_on_the_phone(string version)
    {
        var surfaces = Own(Overrides(version)).Where(element => element.Name.LocalName == "ExtensionPoint")
            .Select(point => point.Attribute(Xsi + "type")!.Value);

        Assert.Equal(["MessageReadCommandSurface", "MessageComposeCommandSurface", "MobileMessageReadCommandSurface"], surfaces);
    }

    [Fact]
    public void Only_the_reading_pane_can_be_pinned_and_only_where_Outlook_knows_pinning()
    {
        var pinning = Root.Descendants().Where(element => element.Name.LocalName == "SupportsPinning").ToList();

        var only = Assert.Single(pinning);
        Assert.Equal(V11 + "SupportsPinning", only.Name);
        Assert.Equal("MessageReadCommandSurface", only.Ancestors(V11 + "ExtensionPoint").Single().Attribute(Xsi + "type")!.Value);
    }

    /// <summary>Where the order is another, Outlook refuses the whole manifest.</summary>
    [Fact]
    public void It_opens_beside_mails_of_shared_mailboxes_too()
    {
        var shared = Assert.Single(Root.Descendants(), element => element.Name.LocalName == "SupportsSharedFolders");

        Assert.Equal((V11 + "DesktopFormFactor", "true"), (shared.Parent!.Name, shared.Value));
        Assert.Same(shared.Parent.Elements().First(), shared);
    }

    [Fact]
    public void The_newer_overrides_are_the_last_child_of_the_older() =>
        Assert.Equal(V11 + "VersionOverrides", Overrides(V10.NamespaceName).Elements().Last().Name);

    private static string Default(string element) => Root.Element(App + element)!.Attribute("DefaultValue")!.Value;

    private static XElement Overrides(string version) => Root.Descendants(version.Of("VersionOverrides")).Single();

    /// <summary>Without what belongs to the overrides nested inside.</summary>
    private static IEnumerable<XElement> Own(XElement overrides) =>
        overrides.Descendants().Where(element => element.AncestorsAndSelf().First(ancestor => ancestor.Name.LocalName == "VersionOverrides") == overrides);

    private static (int Width, int Height) SizeOf(string address)
    {
        var bytes = File.ReadAllBytes(Repository.Path("addin/public" + address[(Host + "/pane").Length..]));
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], bytes[..8]);
        return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }

    [GeneratedRegex(@"https?://[^""<\s]+")]
    private static partial Regex Address();
}

internal static class NamespaceText
{
    public static XName Of(this string version, string element) => XNamespace.Get(version) + element;
}
