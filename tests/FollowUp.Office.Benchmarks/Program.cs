using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/FollowUp.Office.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
