using BenchmarkDotNet.Running;
using FollowUp.Office.Benchmarks.Hearing;

// dotnet run -c Release --project tests/FollowUp.Office.Benchmarks -- hearing           the whole path, as one table
// dotnet run -c Release --project tests/FollowUp.Office.Benchmarks -- --filter '*'      single decisions, BenchmarkDotNet
if (args is ["hearing", .. var wishes])
    return await HearingCommand.RunAsync(wishes);
if (args is [PlainEndpoint.Word, var address])
    return await PlainEndpoint.RunAsync(address);
BenchmarkSwitcher.FromAssembly(typeof(HearingCommand).Assembly).Run(args);
return 0;
