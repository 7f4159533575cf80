using EvidenceRequests.Cli;

using var terminal = Terminal.FromProcess();
return CommandLine.Run(args, terminal);
