using FollowUp.Office.Testing;

namespace FollowUp.Office.Server.Tests.Testing;

public sealed class RequirementTests
{
    [Fact]
    public void What_is_missing_skips_with_its_sentence_or_fails_where_everything_is_required()
    {
        Exception? thrown = null;
        try
        {
            Requirement.Missing("Chromium is not here.");
        }
        catch (Exception exception) when (exception is Xunit.Sdk.SkipException or Xunit.Sdk.FailException)
        {
            thrown = exception; // Record.Exception would let the skip through, and skip this very test.
        }

        Assert.NotNull(thrown);
        Assert.Contains("Chromium is not here.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(Environment.GetEnvironmentVariable(Requirement.RequireAll) == "1", thrown is Xunit.Sdk.FailException);
    }

    [Fact]
    public void Data_that_is_not_beside_the_repository_is_not_found() => Assert.Null(SharedData.Find("no/such/thing"));

    [Fact]
    public void The_repository_is_found_from_the_output_folder() => Assert.True(File.Exists(Repository.Path("global.json")));
}
