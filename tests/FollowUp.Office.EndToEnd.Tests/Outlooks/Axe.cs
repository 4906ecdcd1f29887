using FollowUp.Office.Testing;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>axe-core, as the pane's own tests have it installed.</summary>
internal sealed class Axe
{
    private const string Run = """
        async () => {
          const found = await axe.run(document, { iframes: false, resultTypes: ["violations"] });
          return found.violations.map(({ id, help, nodes }) =>
            `${id}: ${help}\n` + nodes.map((node) => `  ${node.html}\n  ${node.failureSummary}`).join("\n"));
        }
        """;

    private readonly string _script;

    private Axe(string script) => _script = script;

    public static async Task<Axe> LoadedAsync()
    {
        var path = Repository.Path("addin/node_modules/axe-core/axe.min.js");
        if (!File.Exists(path))
        {
            Requirement.Missing("axe-core is not installed (npm ci in addin/).");
        }

        return new Axe(await File.ReadAllTextAsync(path));
    }

    public async Task AssertContentAsync(IFrame frame)
    {
        // Evaluated, not added as an element: the content security policy of the page stays in force.
        await frame.EvaluateAsync($"() => {{ {_script} }}");
        var violations = await frame.EvaluateAsync<string[]>(Run);
        Assert.True(violations.Length == 0, $"axe at {frame.Url}:\n{string.Join('\n', violations)}");
    }
}
