using EvidenceRequests.Exercises;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Prints what is said of a trainee's case.</summary>
internal static class AssessmentPrinter
{
    private const int Indent = 2;
    private const int Label = 9;

    public static void Print(ConsoleWriter writer, Assessment assessment, bool all)
    {
        writer.WriteParagraph(0, 0, StyledText.Strong(assessment.Sentence));
        if (assessment.IsUntouched)
        {
            writer.WriteParagraph(0, 0, "Read the brief and the material, and fill in the accounts and what you ask for.");
            return;
        }

        var essential = assessment.Of("essential").ToList();
        Print(writer, "Essential", all ? essential : [.. essential.Take(Assessment.AtOnce)]);
        if (!all && essential.Count > Assessment.AtOnce)
        {
            writer.WriteParagraph(Indent, Indent, $"{FindingPrinter.Number(essential.Count - Assessment.AtOnce, "more essential point")} will be told once these are settled; --all shows everything.");
        }

        Print(writer, "Better", [.. assessment.Of("better")]);
        Print(writer, "Worth knowing", [.. assessment.Of("worth-knowing")]);
        if (assessment.WellDone.Count + assessment.RightToo.Count > 0)
        {
            writer.WriteHeading("Well done");
            foreach (var line in assessment.WellDone.Select(w => w.Text).Concat(assessment.RightToo))
            {
                writer.WriteParagraph(Indent, Indent, StyledText.Good("+ "), line);
            }
        }
    }

    private static void Print(ConsoleWriter writer, string heading, List<Remark> remarks)
    {
        if (remarks.Count == 0)
        {
            return;
        }

        writer.WriteHeading(heading);
        foreach (var remark in remarks)
        {
            writer.WriteParagraph(Indent, Indent, StyledText.Strong(remark.Decided));
            writer.WriteLabelled(Indent + Indent, Label, "Follows:", remark.Follows);
            if (remark.Source is { } source)
            {
                writer.WriteLabelled(Indent + Indent, Label, "Source:", SourceLine.Format(source));
            }

            writer.WriteLabelled(Indent + Indent, Label, "Read:", remark.Read);
        }
    }
}
