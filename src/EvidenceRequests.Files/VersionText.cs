using System.Reflection;

namespace EvidenceRequests.Files;

/// <summary>The version of the command.</summary>
internal static class VersionText
{
    /// <summary>The number, such as <c>0.1.0</c>.</summary>
    public static string Number { get; } = FromAssembly();

    private static string FromAssembly()
    {
        var text = typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        var build = text.IndexOf('+', StringComparison.Ordinal);
        return build < 0 ? text : text[..build];
    }
}
