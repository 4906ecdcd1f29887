using System.Diagnostics;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>A program in a process of its own, so that its processor time is its own too.</summary>
internal sealed class OwnProcess : IAsyncDisposable
{
    private readonly Process _process;

    private OwnProcess(Process process) => _process = process;

    /// <summary>Processor seconds used so far, over all cores.</summary>
    public double ProcessorSeconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    public static async Task<OwnProcess> StartAsync(string file, IEnumerable<string> arguments, Uri address)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        // Nobody reads the logs, but a full pipe would stop the program; what goes wrong is shown.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var own = new OwnProcess(process);
        await own.UntilListeningAsync(address);
        return own;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
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
            catch (HttpRequestException) when (tries < 600 && !_process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
            }
        }
    }
}
