namespace EvidenceRequests.Desk.Tests;

/// <summary>A clock whose hands stand still at noon in Karachi, while its timers run: what a journey makes is the same on every day.</summary>
internal sealed class StandingClock : TimeProvider
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 26, 12, 0, 0, TimeSpan.FromHours(5));

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("Karachi", Noon.Offset, "Karachi", "Karachi");

    public override DateTimeOffset GetUtcNow() => Noon.ToUniversalTime();
}
