using System.Text;
using System.Text.RegularExpressions;
using EvidenceRequests.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EvidenceRequests.Documents.Guides;

/// <summary>Reads the inside of a line: words, what stands out, links to sheets, and citations.</summary>
internal static partial class ChapterLines
{
    public static ChapterLine Read(ContainerInline? inline, Action<MarkdownObject, string> refuse)
    {
        var runs = new List<GuideRun>();
        foreach (var piece in inline ?? [])
        {
            switch (piece)
            {
                case LiteralInline text:
                    runs.Add(new GuideRun(text.Content.ToString()));
                    break;
                case EmphasisInline emphasis:
                    runs.Add(new GuideRun(Plain(emphasis)) { IsBold = true });
                    break;
                case CodeInline code:
                    runs.Add(new GuideRun(code.Content) { IsCode = true });
                    break;
                case LineBreakInline:
                    runs.Add(new GuideRun(" "));
                    break;
                default:
                    refuse(piece, "this construct");
                    break;
            }
        }

        // The parser may cut a line anywhere, inside a citation too.
        return Join(runs, []);
    }

    private static ChapterLine Join(List<GuideRun> runs, List<(string Id, int Place)> cites)
    {
        var joined = new List<GuideRun>();
        foreach (var run in runs)
        {
            if (joined.Count > 0 && joined[^1] with { Text = run.Text } == run)
            {
                joined[^1] = run with { Text = joined[^1].Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        var parted = new List<GuideRun>();
        foreach (var run in joined)
        {
            if (run.IsCode)
            {
                parted.Add(run);
            }
            else
            {
                Part(run, parted, cites);
            }
        }

        if (parted.Count > 0)
        {
            parted[^1] = parted[^1] with { Text = parted[^1].Text.TrimEnd() };
        }

        return new ChapterLine([.. parted.Where(r => r.Text.Length > 0)]) { Cites = [.. cites.Select(c => c.Id)], Places = [.. cites.Select(c => parted.Take(c.Place).Count(r => r.Text.Length > 0))] };
    }

    private static void Part(GuideRun run, List<GuideRun> parted, List<(string Id, int Place)> cites)
    {
        var from = 0;
        foreach (var match in Marks().Matches(run.Text).Cast<Match>())
        {
            parted.Add(run with { Text = run.Text[from..match.Index] });
            from = match.Index + match.Length;
            if (match.Groups["verb"].Value == "cite")
            {
                cites.Add((match.Groups["what"].Value, parted.Count));
                parted[^1] = parted[^1] with { Text = parted[^1].Text.TrimEnd() };
            }
            else
            {
                parted.Add(run with { Text = match.Groups["what"].Value, Sheet = match.Groups["what"].Value });
            }
        }

        parted.Add(run with { Text = run.Text[from..] });
    }

    private static string Plain(ContainerInline inline)
    {
        var text = new StringBuilder();
        foreach (var piece in inline)
        {
            text.Append(piece is LiteralInline literal ? literal.Content.ToString() : piece is CodeInline code ? code.Content : " ");
        }

        return text.ToString();
    }

    [GeneratedRegex("""\{\{ *(?<verb>cite|sheet) +["“”](?<what>[^"“”]+)["“”] *\}\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
