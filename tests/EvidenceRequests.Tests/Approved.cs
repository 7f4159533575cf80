namespace EvidenceRequests.Tests;

/// <summary>Texts that a person has approved. <c>UPDATE_APPROVED=1 dotnet test</c> writes them again; the change is then reviewed as text.</summary>
internal static class Approved
{
    public static void Matches(string file, string text)
    {
        var normal = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, normal);
        }

        var name = Path.GetRelativePath(ProjectFolder.Root, file);
        Assert.True(File.Exists(file), $"{name} does not exist. Run: UPDATE_APPROVED=1 dotnet test, and read the file.");
        var approved = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal);
        if (approved == normal)
        {
            return;
        }

        Assert.Fail($"{name} is not what the program makes now. Run: UPDATE_APPROVED=1 dotnet test, and read the difference.\n{FirstDifference(approved, normal)}");
    }

    private static string FirstDifference(string approved, string made)
    {
        string[] a = approved.Split('\n'), b = made.Split('\n');
        var line = Enumerable.Range(0, Math.Max(a.Length, b.Length)).First(i => i >= a.Length || i >= b.Length || a[i] != b[i]);
        return $"line {line + 1}\napproved: {(line < a.Length ? a[line] : "(ends)")}\nmade:     {(line < b.Length ? b[line] : "(ends)")}";
    }
}
