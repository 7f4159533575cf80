using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests.Calls;

/// <summary>The library takes bytes as services have them: from streams, one after the other, until somebody cancels.</summary>
public sealed class StreamSpecs
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly string Example = ProjectFolder.Combine("examples", "instagram-blackmail.yaml");

    [Fact]
    public async Task A_stream_gives_what_its_bytes_give()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var file = File.OpenRead(Example);
        var reading = await Scenario.Drafter.ReadAsync(file, "case.yaml", cancel);
        Assert.True(reading.HasValue && Scenario.Drafter.Plan(reading.Value, Day).HasValue);
        var letter = Scenario.Drafter.Draft(Scenario.Drafter.Plan(reading.Value, Day).Value!, new DraftOptions()).Value!.SelectMany(s => s.Documents).First();

        using var written = new MemoryStream();
        await letter.CopyToAsync(written, cancel);
        written.Position = 0;
        var returned = await Scenario.Drafter.ReadDraftAsync(written, letter.FileName, cancel);

        Assert.Equal(letter.Bytes, written.ToArray());
        Assert.Equal("s1", returned.Value?.Provenance?.Step);
        written.Position = 0;
        Assert.Equal(Scenario.Drafter.Finalise(letter.Bytes, "d.docx", reading.Value, Day).Findings.Select(f => f.Code), (await Scenario.Drafter.FinaliseAsync(written, "d.docx", reading.Value, Day, cancel)).Findings.Select(f => f.Code));
    }

    [Fact]
    public async Task Of_a_stream_without_end_no_more_is_read_than_shows_that_it_is_too_large()
    {
        await using var endless = new EndlessStream();
        var reading = await Scenario.Drafter.ReadAsync(endless, "case.yaml", TestContext.Current.CancellationToken);

        Assert.Equal([FindingCodes.FileTooLarge], reading.Findings.Select(f => f.Code));
        Assert.Equal(ReadingLimits.MaxBytes + 1, endless.Given);
    }

    [Fact]
    public async Task Drafting_tells_how_far_it_is_and_ends_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        var reading = Scenario.Drafter.Read(await File.ReadAllTextAsync(ProjectFolder.Combine("examples", "website-four-addressees.yaml"), TestContext.Current.CancellationToken), "case.yaml").Value!;
        var plan = Scenario.Drafter.Plan(reading, Day).Value!;
        var told = new List<DraftProgress>();

        Scenario.Drafter.Draft(plan, new DraftOptions { Incomplete = true }, new Listener(told.Add), TestContext.Current.CancellationToken);
        Assert.Equal(plan.Plan.Steps.Select((s, i) => new DraftProgress(i + 1, plan.Plan.Steps.Count, s.Id)), told);

        told.Clear();
        void CancelAtFirst(DraftProgress progress)
        {
            told.Add(progress);
            cancelled.Cancel();
        }

        Assert.ThrowsAny<OperationCanceledException>(() => Scenario.Drafter.Draft(plan, new DraftOptions { Incomplete = true }, new Listener(CancelAtFirst), cancelled.Token));
        Assert.Single(told);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Scenario.Drafter.ReadAsync(Stream.Null, "case.yaml", cancelled.Token));
    }

    private sealed class Listener(Action<DraftProgress> told) : IProgress<DraftProgress>
    {
        public void Report(DraftProgress value) => told(value);
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
