using System.Globalization;
using BenchmarkDotNet.Running;
using EvidenceRequests.Bench;
using EvidenceRequests.Bench.Fuzzing;

// warm N [NAME…]: medians of the letters and their floors. peers DIR: templates for the peers. recognise: a megabyte of text. accounts N: a case with N accounts. desk N: what an officer waits for, over planning. register N: a register of N requests, over plain statements. register-make FILE N: such a register, to try commands on. fuzz ROOT FOUND SECONDS SEED [TARGET…]: see bench/fuzz. Anything else goes to BenchmarkDotNet.
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
    case ["desk", var rounds]:
        await DeskRun.PrintAsync(int.Parse(rounds, CultureInfo.InvariantCulture));
        break;
    case ["register", var requests]:
        RegisterRun.Print(int.Parse(requests, CultureInfo.InvariantCulture));
        break;
    case ["register-make", var file, var requests]:
        RegisterRun.Make(file, int.Parse(requests, CultureInfo.InvariantCulture));
        break;
    case ["register-verify", var place]:
        RegisterRun.PrintVerification(place);
        break;
    case ["accounts", var number]:
        ScaleRun.PrintAccounts(int.Parse(number, CultureInfo.InvariantCulture));
        break;
    case ["fuzz", var root, var found, var seconds, var seed, .. var only]:
        return FuzzRun.Run(root, found, int.Parse(seconds, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), only) == 0 ? 0 : 1;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StepBenchmarks).Assembly).Run(args);
        break;
}

return 0;
