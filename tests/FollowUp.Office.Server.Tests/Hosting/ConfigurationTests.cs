using System.Text.RegularExpressions;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Testing;

namespace FollowUp.Office.Server.Tests.Hosting;

public sealed partial class ConfigurationTests
{
    private static readonly Dictionary<string, Type> Sections = new()
    {
        ["Server"] = typeof(ServerOptions),
        ["Entra"] = typeof(EntraOptions),
        ["Graph"] = typeof(GraphOptions),
        ["Database"] = typeof(DatabaseOptions),
        ["Teams"] = typeof(TeamsWorkflowOptions),
        ["Network"] = typeof(NetworkOptions),
        ["Mailbox"] = typeof(MailboxOptions),
        ["Effects"] = typeof(EffectsOptions),
        ["Pane"] = typeof(PaneOptions),
    };

    [Fact]
    public void Every_setting_stands_in_the_README_and_every_one_there_exists()
    {
        var settings = Sections
            .SelectMany(section => section.Value.GetProperties().Where(property => property.CanWrite).Select(property => $"{section.Key}:{property.Name}"))
            .Append("ConnectionStrings:FollowUp");
        var documented = Row().Matches(File.ReadAllText(Repository.Path("README.md"))).Select(row => row.Groups[1].Value);

        Assert.Equal(settings.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_options_are_forgotten_by_this_test() =>
        Assert.Equal(
            Sections.Values.Select(type => type.Name).Order(StringComparer.Ordinal),
            typeof(ServerProgram).Assembly.GetTypes().Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
                .Select(type => type.Name).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^\| `(\w+:\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
