using FollowUp.Office.Core.Leads;
using FollowUp.Office.Testing;

namespace FollowUp.Office.Server.Tests.House;

/// <summary>The walls of docs/architecture.md, so that they stand after we have forgotten why. The pane's are rules of its linter.</summary>
public sealed class WallsTests
{
    [Fact]
    public void Core_needs_nothing_but_the_platform()
    {
        var foreign = typeof(LeadState).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal));

        Assert.Empty(foreign);
        Assert.DoesNotContain("PackageReference", File.ReadAllText(Repository.Path("src/FollowUp.Office.Core/FollowUp.Office.Core.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_server_does_not_know_the_sandbox() =>
        Assert.DoesNotContain(SourcesOf("src/FollowUp.Office.Server"), source => source.Code.Contains("Sandbox", StringComparison.Ordinal));

    [Fact]
    public void Only_the_mailbox_and_the_calendar_speak_to_Graph() =>
        Assert.All(
            SourcesOf("src/FollowUp.Office.Server").Where(source => source.Code.Contains("Microsoft.Graph", StringComparison.Ordinal)),
            source => Assert.Matches("^(Mailbox|Calendar)/", source.Name));

    [Fact]
    public void No_file_is_longer_than_can_be_read() =>
        Assert.All(SourcesOf("src").Concat(SourcesOf("tests")), source => Assert.InRange(source.Code.Split('\n').Length, 1, 401));

    private static IEnumerable<(string Name, string Code)> SourcesOf(string folder) =>
        Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(Repository.Path(folder), path).Replace('\\', '/'), Path: path))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .Select(file => (file.Name, File.ReadAllText(file.Path)));
}
