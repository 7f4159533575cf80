using System.CommandLine;
using EvidenceRequests.Cli.Commands;

namespace EvidenceRequests.Cli.Registers;

/// <summary><c>evreq register …</c>: the book of the office, in which every letter has its number.</summary>
internal static class RegisterCommand
{
    public static Command Create(CommandFactory frame)
    {
        var options = new RegisterOptions();
        var (list, keep, exchange, people) = (new RegisterListCommand(options), new RegisterKeepCommands(options), new RegisterExchangeCommands(options), new RegisterPeopleCommands(options));
        return new Command("register", "The book of the office: every released letter with its number, and what became of it.")
        {
            new RegisterInitCommand(options).Create(frame),
            new RegisterAddCommand(options).Create(frame),
            list.CreateList(frame),
            list.CreateShow(frame),
            keep.CreateVerify(frame),
            keep.CreateSeal(frame),
            keep.CreateBackup(frame),
            keep.CreateRestore(frame),
            keep.CreateRefresh(frame),
            exchange.CreatePack(frame),
            exchange.CreateMerge(frame),
            exchange.CreateExport(frame),
            exchange.CreateImport(frame),
            new RegisterSyncCommand(options).Create(frame),
            people.CreateErase(frame),
            people.CreateMember(frame),
        };
    }
}
