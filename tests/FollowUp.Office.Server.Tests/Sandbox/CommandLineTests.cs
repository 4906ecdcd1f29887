using System.Net;
using System.Net.Sockets;
using FollowUp.Office.Sandbox.Hosting;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class CommandLineTests
{
    [Fact]
    public void Without_words_everything_runs_on_the_usual_ports()
    {
        var options = CommandLine.Parse([]).Options;
        Assert.Equal((5070, 5443, 5080, GraphAccess.Delegated, true), (options.Port, options.EntraPort, options.ServerPort, options.Access, options.WithServer));
        Assert.Null(options.Folder);
    }

    [Fact]
    public void Options_take_their_value_after_a_space_or_an_equals_sign()
    {
        var options = CommandLine.Parse(["--port", "1", "--entra-port=2", "--server-port=3", "--access", "Application", "--no-server", "--folder=x"]).Options;
        Assert.Equal((1, 2, 3, GraphAccess.Application, false), (options.Port, options.EntraPort, options.ServerPort, options.Access, options.WithServer));
        Assert.Equal(Path.GetFullPath("x"), options.Folder);
    }

    [Theory]
    [InlineData("--port is a port number between 0 and 65535, not '70000'. Try --help.", "--port", "70000")]
    [InlineData("--entra-port needs a value. Try --help.", "--entra-port")]
    [InlineData("--access is delegated or application, not '1'. Try --help.", "--access=1")]
    [InlineData("'--bogus' is not known here. Try --help.", "--bogus")]
    public async Task What_is_wrong_is_said_in_one_sentence(string sentence, params string[] args)
    {
        var (exit, output, errors) = await RunAsync(args);
        Assert.Equal((SandboxCommand.CannotStart, "", sentence), (exit, output, errors.Trim()));
    }

    [Fact]
    public async Task Help_lists_every_option()
    {
        var (exit, output, _) = await RunAsync(["--help"]);
        Assert.Equal(SandboxCommand.Done, exit);
        Assert.All(["--folder", "--port", "--entra-port", "--server-port", "--access", "--no-server", "play"], word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_taken_port_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var (exit, _, errors) = await RunAsync([$"--port={port}", "--entra-port=0", "--server-port=0"]);
        Assert.Equal(SandboxCommand.CannotStart, exit);
        Assert.Equal($"Port {port} is taken by another program: end that one, or choose others with --port, --entra-port and --server-port.", errors.Trim());
    }

    [Fact]
    public async Task Without_the_server_it_prints_the_settings_with_which_one_joins()
    {
        using var stop = new CancellationTokenSource();
        var output = new Announced(stop);
        var exit = await SandboxCommand.RunAsync(["--no-server", "--port=0", "--entra-port=0", "--server-port=0"], output, TextWriter.Null, stop.Token);
        Assert.Equal(SandboxCommand.Done, exit);
        Assert.All(["Entra__Instance", "Entra__ClientSecret", "Graph__BaseUrl", "Network__TrustedCertificates", "dotnet run --project src/FollowUp.Office.Server"],
            word => Assert.Contains(word, output.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_kept_folder_keeps_secret_and_signing_key()
    {
        var folder = Directory.CreateTempSubdirectory("followup-kept-");
        try
        {
            var first = await KeptAsync(folder.FullName);
            Assert.Equal(first, await KeptAsync(folder.FullName));
            Assert.True(File.Exists(Path.Combine(folder.FullName, "entra-certificate.pem")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(string?, string)> KeptAsync(string folder)
    {
        await using var sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts with { Folder = folder }, TestContext.Current.CancellationToken);
        var settings = sandbox.ServerSettings(GraphAccess.Delegated, new Uri("http://127.0.0.1:1/"));
        return (settings["Entra:ClientSecret"], await File.ReadAllTextAsync(Path.Combine(folder, "entra-signing-key.pem"), TestContext.Current.CancellationToken));
    }

    private static async Task<(int Exit, string Output, string Errors)> RunAsync(string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (await SandboxCommand.RunAsync(args, output, errors, TestContext.Current.CancellationToken), output.ToString(), errors.ToString());
    }

    /// <summary>Asks to stop as soon as the sandbox has said that it runs.</summary>
    private sealed class Announced(CancellationTokenSource stop) : StringWriter
    {
        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            await stop.CancelAsync();
        }
    }
}
