using System.Diagnostics;
using FollowUp.Office.Sandbox.Hosting;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>The product server as a process of its own, joined to a sandbox by its settings, so that it can be killed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process) => _process = process;

    public static async Task<ServerProcess> StartAsync(SandboxHost sandbox, Uri address, params (string Name, string Value)[] also)
    {
        var settings = new Dictionary<string, string?>(sandbox.ServerSettings(GraphAccess.Delegated, address));
        foreach (var (name, value) in also)
        {
            settings[name] = value;
        }

        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "FollowUp.Office.Server"))
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings.Where(setting => setting.Value is not null))
        {
            start.ArgumentList.Add($"--{name}={value}");
        }

        var process = Process.Start(start)!;
        // Nobody reads the logs, but a full pipe would stop the server.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new ServerProcess(process);
        await server.UntilReadyAsync(address);
        return server;
    }

    /// <summary>kill -9: nothing is told, nothing is tidied.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task UntilReadyAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        await Mailbox.Organisation.EventuallyAsync(async () =>
        {
            Assert.False(_process.HasExited, "The server ended at its start.");
            try
            {
                return (await http.GetAsync("/health/live")).IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        });
    }
}
