using System.CommandLine;

namespace EvidenceRequests.Cli.Help;

/// <summary>Examples of every command, which end its help. Each is a line that can be typed as it stands.</summary>
internal static class CommandExamples
{
    private static readonly Dictionary<string, CommandExample[]> All = new(StringComparer.Ordinal)
    {
        ["new"] =
        [
            new("evreq new case.yaml --from accounts.xlsx", "a case file with the accounts of a spreadsheet, and blanks for the rest"),
            new("evreq new case.yaml --provider tiktok --provider telegram", "a case file for two providers; the plan says which requests are open"),
            new("evreq new --kind preservation --provider whatsapp", "the facts that a preservation request needs, shown on the screen"),
        ],
        ["office"] =
        [
            new("evreq office --from case.yaml", "keep agency, address and officers of a case for all that come"),
            new("evreq office --set agency=ctd-sindh --set officer.name=\"Bilal Ahmad\" --set officer.email=officer@ctd.example", "the same, field by field"),
            new("evreq office --letterhead letterhead.docx", "draft letters on the letterhead of the office"),
            new("evreq office", "show what is kept, and where"),
        ],
        ["add"] =
        [
            new("evreq add case.yaml list.csv", "show what is read from a list, and the change of the case file"),
            new("evreq add case.yaml list.csv --facts f1 --items subscriber --write", "write the accounts into the case file, with a data request for each provider"),
            new("evreq add case.yaml --undo", "take the last addition back"),
        ],
        ["recognise"] =
        [
            new("evreq recognise complaint.txt", "the identifiers in a complaint, with what is still needed of each"),
            new("evreq recognise https://www.instagram.com/a.user.name/", "what a link from a message names"),
        ],
        ["plan"] =
        [
            new("evreq plan case.yaml", "every request that is open, and what to do instead of those that are closed"),
            new("evreq plan case.yaml --verbose", "the same with the reason for each choice"),
            new("evreq plan case.yaml --as-of 2026-10-20 --format json", "the plan of a day, for a program"),
        ],
        ["check"] =
        [
            new("evreq check case.yaml", "what can go out today, and who must answer what for the rest"),
            new("evreq check case.yaml --step s1 --all", "every finding of one step, with reason and source"),
            new("evreq check case.yaml --format sarif", "the findings for a code review system"),
        ],
        ["explain"] =
        [
            new("evreq explain case.yaml s1", "why step s1 has this addressee, channel, legal basis and wording"),
        ],
        ["clock"] =
        [
            new("evreq clock case.yaml", "the dates that follow from what was sent"),
            new("evreq clock case.yaml --ics dates.ics", "the same as a calendar file"),
        ],
        ["draft"] =
        [
            new("evreq draft case.yaml", "the letters of all steps that are ready, in ./case-documents"),
            new("evreq draft case.yaml --step s1 --letterhead office.docx -o out --pdf", "one letter in the look of the office, as Word file and PDF"),
            new("evreq draft cases -o drafts --skip-unchanged", "all case files of a folder, without those that are drafted already"),
        ],
        ["review"] =
        [
            new("evreq review back.docx --case case.yaml", "what was changed in a letter by hand, and what went stale"),
            new("evreq review back.docx --case case.yaml -o remarks.docx", "the same as Word comments in a copy"),
        ],
        ["import"] =
        [
            new("evreq import back.docx --case case.yaml", "facts edited in Word, shown as a change of the case file"),
            new("evreq import back.docx --case case.yaml --write", "take them over"),
        ],
        ["compare"] =
        [
            new("evreq compare sent.docx back.docx -o redline.docx", "tracked changes between two versions"),
            new("evreq compare sent.docx back.docx -o redline.docx --accept", "the same where changes are open in one of them"),
        ],
        ["confirm"] =
        [
            new("evreq confirm case.yaml", "what is to be checked at its source before a letter goes out"),
            new("evreq confirm case.yaml whatsapp:channel:portal --by \"Inspector A. Khan\" --how \"opened the page\"", "write down that it was checked, and by whom"),
        ],
        ["approve"] =
        [
            new("evreq approve case.yaml out/letter.docx --role supervisor", "write down that the supervisor approved this version"),
            new("evreq approve case.yaml out/letter.docx --role supervisor --on 2026-10-20 --number 14/2026", "the same with the day and the number of the decision"),
        ],
        ["finalise"] =
        [
            new("evreq finalise out/letter.docx --case case.yaml -o final.docx", "the letter that leaves the office, with the record of its release"),
            new("evreq finalise out --case case.yaml -o final --pdf", "all letters of a folder, or none, as Word files and PDF"),
        ],
        ["providers list"] =
        [
            new("evreq providers list insta", "providers in whose names or services this text stands"),
            new("evreq providers list --type messaging --open emergency-disclosure", "messaging services that may answer an emergency request"),
        ],
        ["providers show"] = [new("evreq providers show whatsapp", "companies, channels, what is held for how long, and who says so")],
        ["countries list"] = [new("evreq countries list land", "states in whose names this text stands")],
        ["countries show"] = [new("evreq countries show us", "whom requests to a state go to, what they must hold, and who says so")],
        ["offences list"] =
        [
            new("evreq offences list intimidation", "offences in which this text stands"),
            new("evreq offences list --statute peca", "all offences of one statute"),
        ],
        ["offences show"] = [new("evreq offences show ppc-506", "what must be shown for an offence, and its penalty")],
        ["instruments list"] = [new("evreq instruments list --state us --state gb", "what two states are both bound by")],
        ["instruments show"] = [new("evreq instruments show untoc", "parties, reservations and articles of a convention")],
        ["words"] =
        [
            new("evreq words", "all lists from which a case file takes its words"),
            new("evreq words data-items --search log", "data that can be asked for, with this text in a name"),
        ],
        ["guide"] =
        [
            new("evreq guide -o desk", "the short guide as a Word document and as a folder for a browser"),
            new("evreq guide --edition full --since desk/guide.json -o library", "everything, with what changed since the short one was made"),
        ],
        ["guide sheet"] =
        [
            new("evreq guide sheet meta", "the page of a provider on the screen"),
            new("evreq guide sheet us -o us.docx", "the pages of a state as a Word document"),
        ],
        ["guide forms"] = [new("evreq guide forms --kind preservation -o forms", "a blank letter with gaps, and what the program would have checked")],
        ["packs check"] =
        [
            new("evreq packs check", "whether the built-in packs are whole"),
            new("evreq packs check ours", "the same with the packs of a folder laid over them"),
        ],
        ["packs overdue"] =
        [
            new("evreq packs overdue --within 30", "what a person must read again within a month"),
            new("evreq packs overdue meta", "the pages of one pack, whenever they are due"),
        ],
        ["packs diff"] = [new("evreq packs diff old.zip", "what changed since an archive was made, in words")],
        ["packs export"] = [new("evreq packs export packs.zip", "all packs as one archive for other offices")],
        ["packs import"] = [new("evreq packs import packs.zip received", "an archive, checked and laid into a folder")],
        ["completion"] =
        [
            new("evreq completion bash", "the script for bash; its first line says where it goes"),
            new("evreq completion powershell", "the same for PowerShell"),
        ],
        ["help"] =
        [
            new("evreq help", "all commands, by what they are for"),
            new("evreq help providers list", "the help of one command"),
        ],
    };

    /// <summary>The examples of a command; of one that holds others, its own and the first of each of these.</summary>
    public static IReadOnlyList<CommandExample> Find(Command command) =>
        command.Subcommands.Count > 0 ? [.. All.GetValueOrDefault(Path(command)) ?? [], .. command.Subcommands.SelectMany(c => Find(c).Take(1))] : All.GetValueOrDefault(Path(command)) ?? [];

    private static string Path(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? $"{Path(parent)} {command.Name}" : command.Name;
}
