using System.ComponentModel;
using System.Diagnostics;

namespace EvidenceRequests.Desk.Hosting;

/// <summary>Opens the browser that the user has chosen for this machine.</summary>
internal static class BrowserLauncher
{
    /// <summary>Opens an address; false if the system knows no browser.</summary>
    public static bool TryOpen(string address)
    {
        if (!OperatingSystem.IsWindows() && !OperatingSystem.IsMacOS() && Environment.GetEnvironmentVariable("DISPLAY") is null or "" && Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is null or "")
        {
            return false;
        }

        try
        {
            using var started = OperatingSystem.IsWindows() ? Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })
                : Process.Start(new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open") { ArgumentList = { address }, RedirectStandardError = true, RedirectStandardOutput = true });
            return true;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
