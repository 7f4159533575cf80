using System.Globalization;

namespace EvidenceRequests.Register;

/// <summary>A request as lists show it. It follows from events; none of it is typed.</summary>
internal sealed record RequestRow
{
    /// <summary>The columns, in the order in which they are read and written.</summary>
    public const string Columns =
        "id, number, chain, year, n, office, docket, kind, provider, addressee, requested_state, channel, step, categories, state, result, lapsed, entered_at, sent_at, acknowledged_at, answered_at, completed_at, " +
        "queries, returns, reminders, reason, outcome, answer_by, kept_until, certificate, items, version";

    public required string Id { get; init; }

    public required string Number { get; init; }

    public required string Chain { get; init; }

    public required long Year { get; init; }

    public required long N { get; init; }

    public required string Office { get; init; }

    public required string Docket { get; init; }

    public required string Kind { get; init; }

    public required string Provider { get; init; }

    public required string Addressee { get; init; }

    public required string RequestedState { get; init; }

    public required string Channel { get; init; }

    public required string Step { get; init; }

    public required string Categories { get; init; }

    public required string State { get; init; }

    /// <summary>What came back: <c>confirmed</c>, <c>answered</c>, <c>partly</c>, <c>nothing-held</c>, <c>refused</c>, <c>returned</c> or <c>withdrawn</c>; it stays when the request is closed.</summary>
    public string? Result { get; init; }

    /// <summary>1 if a preservation lapsed.</summary>
    public long Lapsed { get; init; }

    public required long EnteredAt { get; init; }

    public long? SentAt { get; init; }

    public long? AcknowledgedAt { get; init; }

    public long? AnsweredAt { get; init; }

    public long? CompletedAt { get; init; }

    public long Queries { get; init; }

    public long Returns { get; init; }

    public long Reminders { get; init; }

    public string? Reason { get; init; }

    public string? Outcome { get; init; }

    public string? AnswerBy { get; init; }

    public string? KeptUntil { get; init; }

    public string? Certificate { get; init; }

    /// <summary>The items with their states, as <c>a1 subscriber produced; a1 messages open</c>.</summary>
    public required string Items { get; init; }

    public required long Version { get; init; }

    /// <summary>Makes the row that follows from events.</summary>
    /// <param name="fold">What follows from them.</param>
    public static RequestRow From(RequestFold fold)
    {
        var entered = fold.Entered ?? throw new InvalidOperationException("A request begins with an entry.");
        var entry = fold.Entry;
        var words = (entry.Number ?? string.Empty).Split('/');
        return new RequestRow
        {
            Id = entered.Request!,
            Number = entry.Number ?? string.Empty,
            Chain = entered.Chain,
            Year = Part(words, 2),
            N = Part(words, 1),
            Office = entered.Office,
            Docket = entered.Docket ?? string.Empty,
            Kind = entry.Kind ?? string.Empty,
            Provider = entry.Provider ?? string.Empty,
            Addressee = entry.Addressee ?? string.Empty,
            RequestedState = entry.State ?? string.Empty,
            Channel = fold.Channel ?? string.Empty,
            Step = entry.Step ?? string.Empty,
            Categories = string.Join(' ', entry.Categories ?? []),
            State = fold.State,
            Result = fold.Result,
            Lapsed = fold.Preservations.All.Values.Any(p => p.State == EventKinds.Lapsed) ? 1 : 0,
            EnteredAt = entered.At,
            SentAt = fold.SentAt,
            AcknowledgedAt = fold.AcknowledgedAt,
            AnsweredAt = fold.AnsweredAt,
            CompletedAt = fold.CompletedAt,
            Queries = fold.Queries,
            Returns = fold.Returns,
            Reminders = fold.Reminders,
            Reason = fold.Reason,
            Outcome = fold.Outcome,
            AnswerBy = fold.AnswerBy,
            KeptUntil = fold.Preservations.Until,
            Certificate = fold.Certificate,
            Items = string.Join("; ", fold.Items.All.Select(i => $"{i.Account} {i.Item} {i.State}")),
            Version = fold.Version,
        };
    }

    // An entry that was changed may hold any number; whoever verifies the register wants to hear which entry it is.
    private static long Part(string[] words, int fromEnd) => words.Length >= fromEnd && long.TryParse(words[^fromEnd], NumberStyles.None, CultureInfo.InvariantCulture, out var part) ? part : 0;

    /// <summary>Reads a row.</summary>
    public static RequestRow Read(RowReader row) => new()
    {
        Id = row.GetString(0),
        Number = row.GetString(1),
        Chain = row.GetString(2),
        Year = row.GetInt64(3),
        N = row.GetInt64(4),
        Office = row.GetString(5),
        Docket = row.GetString(6),
        Kind = row.GetString(7),
        Provider = row.GetString(8),
        Addressee = row.GetString(9),
        RequestedState = row.GetString(10),
        Channel = row.GetString(11),
        Step = row.GetString(12),
        Categories = row.GetString(13),
        State = row.GetString(14),
        Result = row.Text(15),
        Lapsed = row.GetInt64(16),
        EnteredAt = row.GetInt64(17),
        SentAt = row.Number(18),
        AcknowledgedAt = row.Number(19),
        AnsweredAt = row.Number(20),
        CompletedAt = row.Number(21),
        Queries = row.GetInt64(22),
        Returns = row.GetInt64(23),
        Reminders = row.GetInt64(24),
        Reason = row.Text(25),
        Outcome = row.Text(26),
        AnswerBy = row.Text(27),
        KeptUntil = row.Text(28),
        Certificate = row.Text(29),
        Items = row.GetString(30),
        Version = row.GetInt64(31),
    };

    /// <summary>The values in the order of <see cref="Columns"/>.</summary>
    public object?[] Values() =>
    [
        Id, Number, Chain, Year, N, Office, Docket, Kind, Provider, Addressee, RequestedState, Channel, Step, Categories, State, Result, Lapsed, EnteredAt, SentAt, AcknowledgedAt, AnsweredAt, CompletedAt,
        Queries, Returns, Reminders, Reason, Outcome, AnswerBy, KeptUntil, Certificate, Items, Version,
    ];
}
