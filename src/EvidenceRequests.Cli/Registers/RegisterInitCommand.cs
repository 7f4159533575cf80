using System.CommandLine;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary><c>evreq register init --office CODE</c>: makes a register, or brings an older one to the newest form.</summary>
internal sealed class RegisterInitCommand(RegisterOptions options)
{
    private readonly Option<string> office = new("--office") { Description = "Code of the office, which begins every number: KHI makes KHI/2026/0001.", HelpName = "CODE", Required = true };
    private readonly Option<string?> name = new("--name") { Description = "Name of the office.", HelpName = "TEXT" };
    private readonly Option<string?> parent = new("--under") { Description = "Code of the office above it, in a shared database.", HelpName = "CODE" };
    private readonly Option<string?> country = new("--country") { Description = RequestingState.Description, HelpName = "CC" };
    private readonly Option<bool> two = new("--two-persons") { Description = "Let nobody approve what he drafted himself." };

    public Command Create(CommandFactory frame)
    {
        country.CompletionSources.Add(frame, WordCompletion.RequestingStates);
        return frame.WithAction(options.ForWriting(new Command("init", "Make a register, or bring an older one to the newest form; a copy is kept first.") { office, name, parent, country, two }), Run);
    }

    private int Run(CommandContext context)
    {
        var named = context.Parsed.GetValue(country) is { } word ? RequestingState.Find(KnowledgeListing.Read(context), word).Id : null;
        using var store = options.OpenStore(context, create: true);
        var (key, path, isNew) = options.ReadOrMakeKey(context);
        var code = context.Parsed.GetRequiredValue(office);
        var chain = options.Chain(context);
        RequestRegister.Create(store, key, code, context.Parsed.GetValue(name) ?? code, chain, context.Parsed.GetValue(parent), context.Terminal.Now);
        using var register = RequestRegister.Open(store, key, new RegisterIdentity(chain ?? code, "-", MemberRoles.Registrar), context.Terminal.Now);
        if (named is not null || register.Country is null)
        {
            register.Set("country", named ?? RequestingState.Find(KnowledgeListing.Read(context), code: null).Id);
        }

        if (context.Parsed.GetValue(two))
        {
            register.Set("two-persons", "yes");
        }

        // A file has one clerk as a rule; in a shared database everybody has a login.
        if (store is SqliteStore && options.Actor(context) is { Length: > 0 } clerk)
        {
            register.Set("by", clerk);
        }

        context.Out.WriteLine(store.Place);
        if (isNew)
        {
            context.Out.WriteLine(path);
            context.Flush();
            context.Remarks.WriteParagraph(0, 0, "The second file is the key of the office. Whoever has it reads the texts; without it nobody does, and no backup holds it. Keep a copy of it apart from the register.");
        }

        NextStep.Print(context, ["register", "add", "final.docx", "--case", "case.yaml", .. options.Carried(context)], about: "enter a letter that was released");
        return ExitCodes.Done;
    }
}
