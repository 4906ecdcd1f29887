using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using FollowUp.Office.Sandbox.Hosting;

namespace FollowUp.Office.Testing.Faults;

/// <summary>One life of the product server, on the sandbox's clock.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly StartedServer? _inside;
    private readonly Process? _process;
    private readonly ConcurrentQueue<string> _lastWords = new();

    private FaultServer(StartedServer? inside, Process? process) => (_inside, _process) = (inside, process);

    public bool HasEnded => _process?.HasExited == true;

    /// <summary>What a process of its own printed last: nothing, unless it failed.</summary>
    public string LastWords => string.Join(Environment.NewLine, _lastWords);

    public static async Task<FaultServer> StartAsync(SandboxHost sandbox, IReadOnlyDictionary<string, string?> settings, bool inOwnProcess)
    {
        var address = sandbox.Addresses.Server!;
        if (!inOwnProcess)
            return new FaultServer(await StartedServer.StartAsync(address, settings, sandbox.Clock, CancellationToken.None), null);
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "FollowUp.Office.Sandbox"))
        {
            WorkingDirectory = AppContext.BaseDirectory, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // It lives for seconds: code that runs at once is worth more than code that runs fast later.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.ArgumentList.Add(ServerAlone.Word);
        foreach (var (name, value) in settings.Where(setting => setting.Value is not null))
            start.ArgumentList.Add($"--{name}={value}");
        var process = Process.Start(start)!;
        var server = new FaultServer(null, process);
        // Read always: a full pipe would stop the server.
        process.OutputDataReceived += (_, line) => server.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => server.Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await server.TellAsync(sandbox.Clock.GetUtcNow());
        await server.UntilListeningAsync(address);
        return server;
    }

    /// <summary>What time it is; a server in this process looks at the same clock.</summary>
    public async Task TellAsync(DateTimeOffset now)
    {
        if (_process is null)
            return;
        try
        {
            await _process.StandardInput.WriteLineAsync(now.UtcTicks.ToString(CultureInfo.InvariantCulture));
            await _process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // Killed meanwhile.
        }
    }

    /// <summary>kill -9: nothing is told, nothing is tidied.</summary>
    public void Kill()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_inside is not null)
            await _inside.DisposeAsync();
        if (_process is null)
            return;
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10), TimeProvider.System);
            await _process.WaitForExitAsync(patience.Token).ContinueWith(_ => Kill(), TaskScheduler.Default);
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        _lastWords.Enqueue(line);
        if (_lastWords.Count > 40)
            _lastWords.TryDequeue(out _);
    }

    private async Task UntilListeningAsync(Uri address)
    {
        using var http = new HttpClient();
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(address, "/health/live"));
                return;
            }
            catch (HttpRequestException) when (tries < 1500 && !HasEnded)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
            }
        }
    }
}
