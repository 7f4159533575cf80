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
        ["exercise"] =
        [
            new("evreq exercise list", "the exercises, with what they teach"),
            new("evreq exercise start 01", "brief, material and the case file to begin with"),
            new("evreq exercise assess 01-threat/case.yaml", "what your decisions lead to"),
        ],
        ["exercise list"] =
        [
            new("evreq exercise list --teaches emergency", "those that teach what an emergency is"),
            new("evreq exercise list --level 1", "those to begin with"),
        ],
        ["exercise start"] =
        [
            new("evreq exercise start 01", "writes the folder 01-threat: read EXERCISE-brief.docx, fill in case.yaml"),
            new("evreq exercise start 08-kidnapping --trainer", "for the trainer: what to listen for, the pages for later, the model case"),
        ],
        ["exercise hint"] =
        [
            new("evreq exercise hint 01-threat/case.yaml", "a question that leads to the first open point"),
            new("evreq exercise hint 01-threat/case.yaml --level 3", "the answer to this point alone"),
        ],
        ["exercise next"] =
        [
            new("evreq exercise next 08-kidnapping/case.yaml", "the page that is handed out next, beside the case file"),
        ],
        ["exercise assess"] =
        [
            new("evreq exercise assess 01-threat/case.yaml", "one sentence, and at most three essential points"),
            new("evreq exercise assess 01-threat/case.yaml --all -o EXERCISE-report.docx", "everything, in Word too"),
        ],
        ["exercise debrief"] =
        [
            new("evreq exercise debrief group", "which decisions the cases in a folder missed, and how often"),
            new("evreq exercise debrief group --exercise 01-threat -o EXERCISE-table.docx", "the same for one exercise, to print"),
        ],
        ["exercise check"] =
        [
            new("evreq exercise check", "all that travel with the program"),
            new("evreq exercise check exercises/13-our-own", "one of your own, while you write it"),
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
        ["due"] =
        [
            new("evreq due cases", "what has to be done in the cases of a folder, the most urgent first"),
            new("evreq due cases --days 30 --ics due.ics", "a month ahead, and as a calendar with alarms"),
            new("evreq due cases --strict --quiet", "for a task of each morning: ends with 2 if anything is overdue"),
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
        ["record"] =
        [
            new("evreq record sent final.docx --channel portal --by clerk.khi", "enter that a letter left today; with --case CASE if it is not in the register yet"),
            new("evreq record confirmed KHI/2026/0412 --reference 7781 --until 2027-01-10", "a preservation was confirmed, with their number and the day until which they keep it"),
            new("evreq record refused 7781 --reason needs-mla --items messages --on 2026-10-20", "one item was refused; the rest stays open"),
            new("evreq record queried KHI/2026/0412 --answer-by 2026-11-01 --note \"they ask for the period\"", "they asked back, and the answer is ours"),
        ],
        ["register init"] =
        [
            new("evreq register init --office KHI --name \"CTD Sindh, Karachi\" --by clerk.khi", "a register in a file here, kept by one clerk, and the key of the office beside it"),
            new("evreq register init --office KHI --under MOI --register postgresql://db.example/register --key office.key", "an office of a ministry in a shared database"),
        ],
        ["register add"] = [new("evreq register add final.docx --case case.yaml --by clerk.khi", "enter a released letter and give it its number")],
        ["register list"] =
        [
            new("evreq register list --state queried", "requests that wait for our answer"),
            new("evreq register list --identifier phone-number=+923001234567", "who asked about a number"),
        ],
        ["register show"] = [new("evreq register show KHI/2026/0412", "where it stands, its numbers and every entry about it")],
        ["register verify"] = [new("evreq register verify --since seal.json", "whether everything is as it was written, up to a seal that was kept elsewhere")],
        ["register seal"] =
        [
            new("evreq register seal -o seal.json", "the state of the register as a page to be signed, and as a file"),
            new("evreq register seal -o seal.json --page seal.docx", "the page as a Word file"),
        ],
        ["register backup"] = [new("evreq register backup 2026-10-12.db", "a copy that was verified")],
        ["register restore"] = [new("evreq register restore 2026-10-12.db --since seal.json", "put a copy back, if it is whole and leads up to the seal")],
        ["register refresh"] = [new("evreq register refresh", "make the lists anew from the entries")],
        ["register pack"] = [new("evreq register pack laptop.jsonl --since last.json", "what is new since the last pack, for the office")],
        ["register merge"] = [new("evreq register merge laptop.jsonl --by clerk.khi", "add it to the register of the office")],
        ["register export"] = [new("evreq register export requests.csv", "the requests for a spreadsheet")],
        ["register import"] = [new("evreq register import book.xlsx --map \"Date sent\"=sent \"FIR No\"=case --by clerk.khi", "what the old book would become, line by line")],
        ["register sync"] =
        [
            new("evreq register sync case.yaml", "what the history of a case file lacks, as a patch"),
            new("evreq register sync case.yaml --write", "the same, written into the case file"),
        ],
        ["register erase"] = [new("evreq register erase CTD-SND-2026-088 --ground retention --by supervisor.khi", "what would be destroyed of a case that is over")],
        ["register member"] = [new("evreq register member khi_clerk --office KHI --role registrar --register postgresql://db.example/register", "let a login see one office")],
        ["receive"] = [new("evreq receive download.zip --request KHI/2026/0412 --from \"portal of Meta\" --receiver \"Inspector B. Ahmad\" --channel portal --certificate none --by clerk.khi", "take in what came by a portal, and write the record of the receipt")],
        ["custody verify"] = [new("evreq custody verify KHI-2026-0412-P1 --by clerk.khi", "whether every file is as it was received")],
        ["custody moved"] = [new("evreq custody moved KHI-2026-0412-P1 --from \"Inspector B. Ahmad\" --to \"FSL Lahore\" --where \"FSL store 3\" --why examination --by clerk.khi", "enter who has it now; the files are hashed again first")],
        ["stats"] =
        [
            new("evreq stats --from 2026-Q1 --to 2026-Q4 --cut provider kind", "what became of the requests of a year, by provider and kind"),
            new("evreq stats --cut quarter -o figures.docx", "a page with a chart and the meaning of each figure"),
        ],
        ["lessons"] =
        [
            new("evreq lessons", "why letters were refused or returned, by addressee and reason, and what to mend"),
            new("evreq lessons --provider meta --since 2026-01-01", "what one provider has sent back since the beginning of the year"),
            new("evreq lessons -o lessons.csv", "the counts alone, for those who keep the packs"),
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

    /// <summary>The examples of a command; of one that holds others, its own and the first of each of these, as many as a reader takes in.</summary>
    public static IReadOnlyList<CommandExample> Find(Command command) =>
        command.Subcommands.Count > 0 ? [.. (All.GetValueOrDefault(Path(command)) ?? []).Concat(command.Subcommands.SelectMany(c => Find(c).Take(1))).Take(5)] : All.GetValueOrDefault(Path(command)) ?? [];

    private static string Path(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? $"{Path(parent)} {command.Name}" : command.Name;
}
