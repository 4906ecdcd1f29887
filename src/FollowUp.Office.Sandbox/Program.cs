using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Play;

return args is ["play", .. var files]
    ? await PlayCommand.RunAsync(files, Console.Out, Console.Error)
    : await SandboxCommand.RunAsync(args, Console.Out, Console.Error);
