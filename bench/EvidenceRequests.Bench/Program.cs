using BenchmarkDotNet.Running;
using EvidenceRequests.Bench;

// dotnet run -c Release --project bench/EvidenceRequests.Bench -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(LineBenchmarks).Assembly).Run(args);
