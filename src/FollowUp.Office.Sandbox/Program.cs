using System.Runtime.InteropServices;
using FollowUp.Office.Sandbox.Classify;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Play;

using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
try
{
    return args switch
    {
        ["play", .. var files] => await PlayCommand.RunAsync(files, Console.Out, Console.Error, stop.Token),
        ["classify", .. var words] => await ClassifyCommand.RunInTerminalAsync(words, stop.Token),
        [ServerAlone.Word, .. var settings] => await ServerAlone.RunAsync(settings, Console.In, stop.Token),
        _ => await SandboxCommand.RunAsync(args, Console.Out, Console.Error, stop.Token),
    };
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 130;
}

void Stop(PosixSignalContext signal)
{
    // Otherwise the runtime ends the process at once, and the temporary folder stays behind.
    signal.Cancel = true;
    stop.Cancel();
}
