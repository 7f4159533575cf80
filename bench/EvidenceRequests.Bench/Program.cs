using System.Globalization;
using BenchmarkDotNet.Running;
using EvidenceRequests.Bench;

// warm N [NAME…]: medians of the letters and their floors. peers DIR: templates for the peers. recognise: a megabyte of text. accounts N: a case with N accounts. Anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["warm", var rounds, .. var only]:
        WarmRun.Print(int.Parse(rounds, CultureInfo.InvariantCulture), only);
        break;
    case ["peers", var folder]:
        PeerTemplates.Write(folder);
        break;
    case ["recognise"]:
        ScaleRun.PrintRecognition();
        break;
    case ["accounts", var number]:
        ScaleRun.PrintAccounts(int.Parse(number, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StepBenchmarks).Assembly).Run(args);
        break;
}
