using FollowUp.Office.Sandbox.Hosting;

return await SandboxCommand.RunAsync(args, Console.Out, Console.Error);
