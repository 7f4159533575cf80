using System.CommandLine;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary>Who may see a register, and what it must forget.</summary>
internal sealed class RegisterPeopleCommands(RegisterOptions options)
{
    private readonly Argument<string> docket = new("CASE") { Description = "The case reference." };
    private readonly Option<string> ground = new("--ground") { Description = "Why: a short code, such as retention, or the number of an order. It stays in the register.", HelpName = "CODE", Required = true };
    private readonly Option<bool> yes = new("--yes") { Description = "Do it. Without it is only said what would be destroyed; it cannot be taken back." };
    private readonly Argument<string> login = new("LOGIN") { Description = "A login of the database. Whoever keeps the server makes it, and its password." };
    private readonly Option<string> office = new("--office") { Description = "Code of its office; it sees this office and those below it.", HelpName = "CODE", Required = true };
    private readonly Option<string> role = new("--role") { Description = $"Its role: {string.Join(", ", MemberRoles.All)}.", HelpName = "ROLE", Required = true };

    public Command CreateErase(CommandFactory frame) => frame.WithAction(options.ForWriting(new Command("erase", "Destroy all text of a case that is over: notes, names, words. Numbers, days and states stay, and the register still verifies.") { docket, ground, yes }), RunErase);

    public Command CreateMember(CommandFactory frame) => frame.WithAction(options.ForReading(new Command("member", "Let a login of a shared database see an office, in a role.") { login, office, role }), RunMember);

    private int RunErase(CommandContext context)
    {
        using var register = options.OpenToWrite(context);
        var reference = context.Parsed.GetRequiredValue(docket);
        var rows = register.List(new RequestQuery { Docket = reference });
        if (!context.Parsed.GetValue(yes))
        {
            context.Out.WriteLine($"{FindingPrinter.Number(rows.Count, "request")} of case {reference}: {string.Join(", ", rows.Select(r => $"{r.Number} ({r.State})"))}.");
            context.Remarks.WriteLine("Nothing was destroyed. The same with --yes destroys their text for good.");
            return ExitCodes.Done;
        }

        var destroyed = register.Erase(reference, context.Parsed.GetRequiredValue(ground), RegisterTime.Write(context.Terminal.Now()));
        context.Out.WriteLine($"{FindingPrinter.Number(destroyed, "text")} of case {reference} destroyed.");
        context.Remarks.WriteLine("Backups and packs made before still hold them: destroy those, too, or the key.");
        return ExitCodes.Done;
    }

    private int RunMember(CommandContext context)
    {
        using var register = options.Open(context);
        register.AddMember(context.Parsed.GetRequiredValue(login), context.Parsed.GetRequiredValue(office), context.Parsed.GetRequiredValue(role));
        context.Out.WriteLine($"{context.Parsed.GetRequiredValue(login)}: {context.Parsed.GetRequiredValue(role)} of {context.Parsed.GetRequiredValue(office)}");
        return ExitCodes.Done;
    }
}
