using EvidenceRequests.Desk.Hosting;

return await DeskProgram.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
