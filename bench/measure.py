"""Measures and writes bench/RESULTS.md. Run it by bench/run, which builds what it needs.

What is compared is taken in turns, so that whatever else the machine does meets all alike. A figure is the median.
"""
import datetime
import glob
import os
import platform
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WORK = sys.argv[1]
QUICK = "--quick" in sys.argv
BENCH = os.path.join(ROOT, "bench/EvidenceRequests.Bench/bin/Release/net10.0/EvidenceRequests.Bench.dll")
PEERS = os.path.join(ROOT, "bench/peers")
TEMPLATES = os.path.join(WORK, "templates")
EVREQ = os.path.join(WORK, "native/evreq")
HELLO = os.path.join(WORK, "native/hello")
EXAMPLE = os.path.join(ROOT, "examples/instagram-blackmail.yaml")
DAY = "2026-11-24"
WARM = {
    "preservation": ["dotnet", BENCH, "warm", "2000", "preservation", "preservation-compose", "preservation-write", "preservation-floor"],
    "assistance": ["dotnet", BENCH, "warm", "2000", "assistance", "assistance-compose", "assistance-write", "assistance-floor"],
    "case": ["dotnet", BENCH, "warm", "2000", "case-to-documents", "read", "plan", "check"],
    "docxtemplater": ["node", os.path.join(PEERS, "docxtemplater.js"), TEMPLATES, "400"],
    "docxtpl": ["/usr/bin/python3", os.path.join(PEERS, "docxtpl_letter.py"), TEMPLATES, "40"],
}


def say(text):
    print(f"== {text}", flush=True)


def run(command):
    """Seconds of wall time, seconds of CPU and peak memory in MiB of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def warm():
    """Medians of letters in memory, in milliseconds, by name; the median of some rounds of each program."""
    found = {}
    for number in range(1 if QUICK else 5):
        say(f"warm letters, round {number + 1}")
        for command in WARM.values():
            lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
            for name, value in (line.split() for line in lines):
                found.setdefault(name, []).append(float(value))
    return {name: statistics.median(values) for name, values in found.items()}


def whole():
    """Medians of whole processes: wall milliseconds, CPU milliseconds, peak MiB."""
    out = os.path.join(WORK, "one")
    commands = {
        "hello": [HELLO],
        "evreq draft": [EVREQ, "draft", EXAMPLE, "--kind", "preservation", "--as-of", DAY, "--force", "-o", out],
        "evreq plan": [EVREQ, "plan", EXAMPLE, "--as-of", DAY],
        "docxtemplater": [*WARM["docxtemplater"][:-1], "1"],
        "docxtpl": [*WARM["docxtpl"][:-1], "1"],
    }
    say("whole processes")
    found = {name: [] for name in commands}
    for number in range(-1, 5 if QUICK else 31):
        for name, command in commands.items():
            taken = run(command)
            if number >= 0:
                found[name].append(taken)
    return {name: (statistics.median(t[0] for t in taken) * 1000, statistics.median(t[1] for t in taken) * 1000, max(t[2] for t in taken)) for name, taken in found.items()}


def cases(count):
    """A folder of case files that differ in their references and accounts."""
    folder = os.path.join(WORK, f"cases-{count}")
    os.mkdir(folder)
    with open(EXAMPLE, encoding="utf-8") as file:
        text = file.read()
    reference = next(line.split("reference:")[1].split(",")[0].strip() for line in text.splitlines() if line.startswith("case:") and "reference:" in line) if "case: {" in text else None
    for number in range(count):
        with open(os.path.join(folder, f"case-{number:05}.yaml"), "w", encoding="utf-8") as file:
            file.write(text.replace(reference, f"{reference}-{number}") if reference else f"{text}# {number}\n")
    return folder


def batch(folder, jobs, number):
    # Each run writes to a folder of its own: files that were deleted a moment ago make ext4 slow in making new ones.
    return run([EVREQ, "draft", folder, "--kind", "preservation", "--as-of", DAY, "--jobs", str(jobs), "-o", os.path.join(WORK, f"drafts-{jobs}-{number}")])


def batches():
    small, large = (200, 400) if QUICK else (1_000, 10_000)
    say(f"batch of {small:,} case files, one job and two in turns")
    few = cases(small)
    one, two = [], []
    for number in range(1 if QUICK else 5):
        one.append(batch(few, 1, number))
        two.append(batch(few, 2, number))
    say(f"batch of {large:,} case files")
    all_of_them = cases(large)
    many = [batch(all_of_them, 2, f"many-{number}") for number in range(1 if QUICK else 3)]
    return small, large, *([statistics.median(c) for c in zip(*taken)] for taken in (one, two, many))


def scale():
    """A megabyte of text, in milliseconds by name, and cases with many accounts: number, seconds and peak MiB of each."""
    say("a megabyte of text")
    lines = subprocess.run(["dotnet", BENCH, "recognise"], check=True, capture_output=True, text=True).stdout.splitlines()
    text = {name: float(value) for name, value in (line.split() for line in lines)}
    found = []
    for number in (100, 200) if QUICK else (1_250, 2_500, 5_000, 10_000):
        say(f"{number:,} accounts")
        taken = []
        for _ in range(1 if QUICK else 3):
            process = subprocess.Popen(["dotnet", BENCH, "accounts", str(number)], stdout=subprocess.PIPE, text=True)
            milliseconds = float(process.stdout.read().split()[1])
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            taken.append((milliseconds / 1000, used.ru_maxrss / 1024))
        found.append((number, *(statistics.median(column) for column in zip(*taken))))
    return text, found


def desk():
    """What an officer waits for at the desk, by name; and from the start of the native desk to the first byte of a page, over evreq --version, in milliseconds."""
    say("the desk")
    lines = subprocess.run(["dotnet", BENCH, "desk", "8" if QUICK else "40"], check=True, capture_output=True, text=True).stdout.splitlines()
    found = {name: float(value) for name, value in (line.split() for line in lines)}
    program, version = [], []
    for number in range(-1, 3 if QUICK else 15):
        start = time.perf_counter()
        process = subprocess.Popen([os.path.join(WORK, "native/evreq-desk"), "--no-browser", "--settings", os.path.join(WORK, "desk-settings")], stdout=subprocess.PIPE, text=True)
        address = next(line for line in process.stdout if "http://" in line).split()[-1]
        try:
            urllib.request.build_opener(NoRedirect).open(address)
        except urllib.error.HTTPError as answer:
            assert answer.code == 303, answer
        taken = time.perf_counter() - start
        process.kill()
        process.wait()
        if number >= 0:
            program.append(taken * 1000)
            version.append(run([EVREQ, "--version"])[0] * 1000)
    return found, statistics.median(program), statistics.median(version)


REGISTER = 50_000
REGISTER_LARGE = 1_000_000


def register():
    """What a register takes over plain statements, by name; with --large one of a million requests, else of fifty thousand."""
    number = REGISTER_LARGE if "--large" in sys.argv else REGISTER
    say(f"a register of {number:,} requests")
    lines = subprocess.run(["dotnet", BENCH, "register", str(number)], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    return number, {name: float(value) for name, value in (line.split() for line in lines)}


def register_ratios(found):
    """The targets of the register, by engine."""
    lines = []
    for engine, words in (("sqlite", "a file"), ("postgres", "PostgreSQL")):
        if f"{engine}-append" in found:
            def over(row):
                return found[f"{engine}-{row}"] / found[f"{engine}-{row}-floor"]
            lines += [
                target(f"register in {words}: one entry, in its own transaction, over plain statements", over("append"), most=1.5),
                target(f"register in {words}: duties of one office over reading what is waited for", over("due"), most=1.5),
                target(f"register in {words}: a request by their number", over("find"), most=1.5),
                target(f"register in {words}: entries of one request", over("events"), most=1.5),
                target(f"register in {words}: figures with medians over counting alone", over("figures"), most=1.5),
                target(f"register in {words}: verify over reading and hashing every entry", over("verify"), most=1.5),
                target(f"register in {words}: verify, thousand entries in a second", found[f"{engine}-verify-rate"] / 1000, least=150),
                target(f"register in {words}: peak memory of verify over that of a tenth", found[f"{engine}-verify-mib"] / found[f"{engine}-verify-small-mib"], most=1.2),
                target(f"register in {words}: a verified copy over copying and hashing", over("backup"), most=1.5),
                target(f"register in {words}: entries of several writers over those of plain statements", over("writers-rate"), least=0.67),
            ]
    return lines


def register_table(number, found):
    """The figures behind the ratios."""
    rows = (("one entry, milliseconds", "append", 3), ("duties of one office", "due", 2), ("a request by their number", "find", 3), ("entries of one request", "events", 3), ("figures", "figures", 0), ("verify", "verify", 0), ("a verified copy", "backup", 0), ("entries of several writers, in a second", "writers-rate", 0), ("the longest wait of a writer, milliseconds", "writers-worst", 0))
    engines = [e for e in ("sqlite", "postgres") if f"{e}-append" in found]
    return [
        "## The register",
        "",
        f"{number:,} requests, {number * 3:,} entries, 8 offices; one request in two hundred is still waited for. The floor is plain statements by the plain drivers on a copy of the same tables, in the same process and in turns (`RegisterRun`); not native. PostgreSQL is measured where `EVREQ_POSTGRES` names its programs.",
        "",
        "| | " + " | ".join(f"{'a file' if e == 'sqlite' else 'PostgreSQL'} | floor" for e in engines) + " |",
        "|---|" + "---:|---:|" * len(engines),
        *[f"| {words} | " + " | ".join(f"{found[f'{e}-{row}']:,.{digits}f} | {found[f'{e}-{row}-floor']:,.{digits}f}" for e in engines) + " |" for words, row, digits in rows],
        "| peak memory of verify, MiB (of a tenth) | " + " | ".join(f"{found[f'{e}-verify-mib']:.0f} | {found[f'{e}-verify-small-mib']:.0f}" for e in engines) + " |",
        "",
    ]


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def steps():
    """The tables of BenchmarkDotNet."""
    say("steps of the line")
    folder = os.path.join(WORK, "benchmarkdotnet")
    subprocess.run(["dotnet", BENCH, "--filter", "*", "--job", "dry" if QUICK else "short", "--artifacts", folder], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    tables = []
    for file in sorted(glob.glob(os.path.join(folder, "results", "*-report-github.md"))):
        with open(file, encoding="utf-8") as report:
            rows = [line.strip() for line in report if line.startswith("|")]
        tables.append("\n".join(rows))
    return tables


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), platform.machine())
    node = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
    sdk = subprocess.run(["dotnet", "--version"], capture_output=True, text=True).stdout.strip()
    return f"{model}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start, {platform.system()} {platform.release()}; .NET SDK {sdk}, Node.js {node}, Python {platform.python_version()}"


def target(what, value, least=None, most=None):
    met = value >= least if least is not None else value <= most
    bound = f"≥ {least}" if least is not None else f"≤ {most}"
    return f"| {what} | {value:.2f} | {bound} | {'met' if met else 'missed'} |"


def remarks():
    """What a person has written on the targets that are missed; it stays when figures are taken anew."""
    path = os.path.join(ROOT, "bench/REMARKS.md")
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


def main():
    where = machine()
    subprocess.run(["dotnet", BENCH, "peers", TEMPLATES], check=True)
    letters, processes, (small, large, one, two, many), (text, accounts), (officer, started, version), (requests, kept), tables = warm(), whole(), batches(), scale(), desk(), register(), steps()
    lines = [
        "# Results",
        "",
        "Written by `bench/run`. Ratios are of one run, in which what is compared was taken in turns; all figures are medians.",
        "",
        f"- Date: {datetime.date.today().isoformat()}{' (quick run, figures are rough)' if QUICK else ''}",
        f"- Machine: {where}",
        "",
        "## Targets",
        "",
        "| ratio | measured | target | |",
        "|---|---:|---:|---|",
        target("preservation letter, warm, over deflating its parts", letters["preservation"] / letters["preservation-floor"], most=5),
        target("letter between states, warm, over deflating its parts", letters["assistance"] / letters["assistance-floor"], most=4),
        target("docxtemplater, warm, over our preservation letter", letters["docxtemplater"] / letters["preservation"], least=10),
        target("docxtpl, warm, over our preservation letter", letters["docxtpl"] / letters["preservation"], least=40),
        target("whole process: evreq draft over a native hello", processes["evreq draft"][0] / processes["hello"][0], most=2.5),
        target("whole process: docxtemplater over evreq draft", processes["docxtemplater"][0] / processes["evreq draft"][0], least=5),
        target("whole process: docxtpl over evreq draft", processes["docxtpl"][0] / processes["evreq draft"][0], least=5),
        target("batch: one job over two", one[0] / two[0], least=1.8),
        target(f"batch: peak memory of {large:,} cases over {small:,}", many[2] / two[2], most=1.2),
        target("recognising a megabyte of text over half of it", text["recognise"] / text["recognise-half"], most=2.4),
        target("recognising a megabyte of text over one search with a regular expression", text["recognise"] / text["scan"], most=40),
        target(f"a case of {accounts[-1][0]:,} accounts, read, planned and drafted, over one of {accounts[-2][0]:,}", accounts[-1][1] / accounts[-2][1], most=2.4),
        target(f"peak memory of {accounts[-1][0]:,} accounts over {accounts[-2][0]:,}", accounts[-1][2] / accounts[-2][2], most=2.2),
        target("desk: start to the first byte, native, over evreq --version", started / version, most=3),
        target("desk: 85 rows pasted until the table stands, over planning that case", officer["paste-85"] / officer["plan-85"], most=12),
        target("desk: a field of the table of 85, saved and planned, over planning", officer["field-of-table-85"] / officer["plan-85"], most=6),
        target("desk: a field of a form, saved and planned, over planning", officer["field-of-form-85"] / officer["plan-85"], most=6),
        target("desk: 850 rows pasted over 85", officer["paste-850"] / officer["paste-85"], most=12),
        target("desk: memory with 85 rows over that after the first page", officer["rows-85-mib"] / officer["first-page-mib"], most=2),
        target("desk: kilobytes of the page of 85 rows", officer["page-85-bytes"] / 1024, most=150),
        *register_ratios(kept),
        "",
        remarks(),
        "## Letters in memory",
        "",
        "The preservation letter has two pages, the letter between states is the whole letter of request with its tables. Packs, plan and wording are in memory, as",
        "are the templates of the peers, which get the same letter as a template of theirs. `case-to-documents` is a case file to two documents with their hashes; `read`, `plan` and `check` are the steps before, for the letter between states.",
        "",
        "| | milliseconds |",
        "|---|---:|",
        *[f"| {name} | {value:.3f} |" for name, value in letters.items()],
        "",
        "## Whole processes",
        "",
        "`evreq draft` reads and checks the case, writes letter, check sheet and manifest and forces them to the disk; the peers write the letter.",
        "",
        "| | milliseconds | CPU milliseconds | peak MiB |",
        "|---|---:|---:|---:|",
        *[f"| {name} | {wall:.1f} | {cpu:.1f} | {peak:.0f} |" for name, (wall, cpu, peak) in processes.items()],
        "",
        "## Many cases",
        "",
        "Each case becomes a folder with letter, check sheet and manifest.",
        "",
        "| cases | jobs | seconds | CPU seconds | milliseconds a case | peak MiB |",
        "|---:|---:|---:|---:|---:|---:|",
        *[f"| {count:,} | {jobs} | {taken[0]:.2f} | {taken[1]:.2f} | {taken[0] / count * 1000:.2f} | {taken[2]:.0f} |" for count, jobs, taken in ((small, 1, one), (small, 2, two), (large, 2, many))],
        "",
        "## At the desk",
        "",
        "Over HTTP in one process with the desk, every answer read to its end; planning the same case was taken in turns with it.",
        "",
        "| | 85 accounts | 850 accounts |",
        "|---|---:|---:|",
        *[f"| {words} | {officer[name + '-85']:.1f} | {officer[name + '-850']:.1f} |" for words, name in (("planning the case, milliseconds", "plan"), ("paste until the table stands", "paste"), ("a field of the table", "field-of-table"), ("a field of a form", "field-of-form"))],
        f"| the page of accounts, kilobytes | {officer['page-85-bytes'] / 1024:.0f} | {officer['page-850-bytes'] / 1024:.0f} |",
        f"| memory, MiB | {officer['rows-85-mib']:.0f} | {officer['rows-850-mib']:.0f} |",
        "",
        f"Native desk, start to the first byte: {started:.0f} milliseconds; `evreq --version`: {version:.0f}.",
        "",
        *register_table(requests, kept),
        "## Many accounts in one case",
        "",
        "Each account has a data request of its own. Read, planned, checked and drafted once, in a process that has drafted a smaller case before.",
        "",
        "| accounts | seconds | peak MiB |",
        "|---:|---:|---:|",
        *[f"| {number:,} | {seconds:.2f} | {peak:.0f} |" for number, seconds, peak in accounts],
        "",
        "## A megabyte of text",
        "",
        "`scan` is one search of the same text with a compiled regular expression for addresses and numbers, which finds less and checks nothing.",
        "",
        "| | milliseconds |",
        "|---|---:|",
        *[f"| {name} | {value:.1f} |" for name, value in text.items()],
        "",
        "## Steps of the line",
        "",
        "By BenchmarkDotNet.",
        "",
        "\n\n".join(tables),
        "",
    ]
    with open(os.path.join(ROOT, "bench/RESULTS.md"), "w", encoding="utf-8") as file:
        file.write("\n".join(line.rstrip() for line in "\n".join(lines).split("\n")))
    print("\n".join(lines[7:21]))


main()
