using System.Diagnostics;

namespace EvidenceRequests.Tests.Review;

/// <summary>Saves documents again with LibreOffice. Used where <c>EVREQ_RENDER=1</c> is set, as ./check does.</summary>
internal static class LibreOffice
{
    /// <summary>Why a test with LibreOffice is skipped.</summary>
    public const string NotWanted = "LibreOffice is used only where EVREQ_RENDER=1 is set, as ./check does.";

    public static bool IsWanted => Environment.GetEnvironmentVariable("EVREQ_RENDER") == "1";

    /// <summary>A letter as LibreOffice saved it once, kept as a file. <c>UPDATE_APPROVED=1 EVREQ_RENDER=1 dotnet test</c> has it saved again as it is drafted now.</summary>
    public static byte[] Kept(string file, Lazy<byte[]> letter)
    {
        var path = ProjectFolder.Combine("tests", "returned", "libreoffice", file);
        if (IsWanted && Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllBytes(path, Save([letter.Value])[0]);
        }

        return File.ReadAllBytes(path);
    }

    /// <summary>The documents as LibreOffice saves them, in the same order. One run takes a hundred; given some 250 it ends without a word.</summary>
    public static IReadOnlyList<byte[]> Save(IReadOnlyList<byte[]> documents, string format = "docx") => [.. documents.Chunk(100).SelectMany(c => SaveTogether(c, format))];

    private static List<byte[]> SaveTogether(byte[][] documents, string format)
    {
        var folder = Directory.CreateTempSubdirectory("evreq-saved-");
        try
        {
            var files = documents.Select((bytes, i) => (Path: Path.Combine(folder.FullName, $"d{i}.docx"), Bytes: bytes)).ToList();
            files.ForEach(f => File.WriteAllBytes(f.Path, f.Bytes));
            var output = Path.Combine(folder.FullName, "out");
            using var process = Process.Start(new ProcessStartInfo(
                "soffice", ["--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", format, "--outdir", output, .. files.Select(f => f.Path)])
            {
                RedirectStandardOutput = true,
            })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return [.. files.Select(f => File.ReadAllBytes(Path.Combine(output, Path.ChangeExtension(Path.GetFileName(f.Path), format))))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
