using System.Xml;
using System.Xml.Schema;
using FollowUp.Office.Testing;

namespace FollowUp.Office.Server.Tests.Manifest;

public sealed class ManifestSchemaTests
{
    /// <summary>Microsoft documents it for these overrides and has not published a schema that knows it; its place is checked among the rules.</summary>
    private const string NewerThanTheSchemas = "<SupportsSharedFolders>true</SupportsSharedFolders>";

    private static string Manifest => File.ReadAllText(Repository.Path("manifest.xml")).Replace(NewerThanTheSchemas, "", StringComparison.Ordinal);

    [Fact]
    public void The_manifest_is_valid_against_Microsofts_schemas() => Assert.Empty(Validate(Manifest));

    [Fact]
    public void The_schemas_do_refuse_a_wrong_order()
    {
        var manifest = Manifest;
        const string version = "<Version>1.0.0.0</Version>";
        var disordered = manifest.Replace(version, "", StringComparison.Ordinal)
            .Replace("</ProviderName>", "</ProviderName>" + version, StringComparison.Ordinal);

        Assert.NotEmpty(Validate(disordered));
    }

    private static List<string> Validate(string manifest)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        foreach (var name in new[] { "OfficeAppManifestV1_1.xsd", "MailAppVersionOverridesV1_1.xsd" })
        {
            schemas.Add(null, SharedData.Path("graph/manifest-xsd/" + name));
        }

        List<string> violations = [];
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, violation) => violations.Add($"line {violation.Exception.LineNumber}: {violation.Message}");
        using var reader = XmlReader.Create(new StringReader(manifest), settings);
        while (reader.Read())
        {
        }

        return violations;
    }
}
