using System.Runtime.InteropServices;
using System.Text;

namespace EvidenceRequests.Register;

/// <summary>
/// Whether the chains are whole, told from entries that come in any order, each of them once, and with no more memory for more of them.
/// Each entry names the one before it by number and hash. A chain is whole where what the entries name is what is there, which two products tell (<see cref="LinkProduct"/>).
/// Which entry is the first bad one is looked for only where they are not.
/// </summary>
internal sealed class ChainCheck
{
    private readonly Dictionary<string, ChainHead> heads;
    private readonly Dictionary<(string Chain, long Seq), List<(string Hash, string At)>> seals;
    private readonly IReadOnlyList<(string Chain, long Entries, string At)> sealedEnds;
    private readonly EventHash hash = new();
    private readonly LinkProduct.Keys keys = new();
    private readonly Dictionary<string, Chain> chains = new(StringComparer.Ordinal);
    private readonly List<RegisterFault> faults = [];
    private Chain last = new(string.Empty);

    public ChainCheck(IReadOnlyList<ChainHead> heads, IReadOnlyList<RegisterSeal> seals)
    {
        this.heads = heads.ToDictionary(h => h.Id, StringComparer.Ordinal);
        var marks = seals.SelectMany(s => s.Chains.Select(c => (c.Chain, c.Entries, c.Hash, s.At))).Where(m => m.Entries > 0).ToList();
        this.seals = marks.GroupBy(m => (m.Chain, m.Entries)).ToDictionary(g => g.Key, g => g.Select(m => (m.Hash, m.At)).ToList());
        sealedEnds = [.. marks.Select(m => (m.Chain, m.Entries, m.At))];
    }

    /// <summary>How many entries were looked at.</summary>
    public long Count => chains.Values.Sum(c => c.Count);

    /// <summary>Looks at an entry.</summary>
    /// <param name="row">Its row.</param>
    public void Add(RowReader row)
    {
        var chain = row.GetBytes(0);
        if (!chain.SequenceEqual(last.Name))
        {
            ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(chains, Encoding.UTF8.GetString(chain), out _);
            last = found ??= new Chain(Encoding.UTF8.GetString(chain));
        }

        var seq = row.GetInt64(1);
        var own = row.GetBytes(15);
        last.Count++;
        last.Numbers += seq;
        last.There.Add(keys, seq, own);
        last.Named.Add(keys, seq - 1, row.GetBytes(14));
        if (seq > last.End)
        {
            last.End = seq;
            last.EndHash = own.ToArray();
        }

        if (seq < last.FirstChanged && !hash.Compute(row).SequenceEqual(row.GetBytes(15)))
        {
            last.FirstChanged = seq;
        }

        if (heads.TryGetValue(last.Id, out var head) && head.Seq == seq && !row.GetBytes(15).SequenceEqual(head.Hash))
        {
            faults.Add(new RegisterFault(last.NameOf(seq), "the head of the chain does not fit it"));
        }

        if (seals.Count > 0 && seals.TryGetValue((last.Id, seq), out var marks))
        {
            var hex = Convert.ToHexStringLower(row.GetBytes(15));
            faults.AddRange(marks.Where(m => m.Hash != hex).Select(m => new RegisterFault(last.NameOf(seq), $"it is not the entry that was sealed on {m.At}")));
        }
    }

    /// <summary>What is wrong, once every entry was looked at.</summary>
    /// <param name="sql">The register, to find the first bad entry of a chain.</param>
    public IReadOnlyList<RegisterFault> FindFaults(Statements sql)
    {
        // What the index of their numbers has must be what the entries say of themselves: entries were not read by it.
        var indexed = sql.Query("SELECT chain, count(*), CAST(sum(seq) AS BIGINT) FROM event GROUP BY chain", static r => (r.GetString(0), r.GetInt64(1), r.GetInt64(2)));
        return
        [
            .. chains.Values.Where(c => c.FirstChanged < long.MaxValue || !c.IsLinked(keys)).OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => FirstBad(sql, c)),
            .. faults,
            .. chains.Keys.Where(c => !heads.ContainsKey(c)).Select(c => new RegisterFault(c, "the chain has no head")),
            .. heads.Values.Where(h => End(h.Id) != h.Seq).Select(h => new RegisterFault(h.Id, FormattableString.Invariant($"the chain should have {h.Seq} entries and has {End(h.Id)}"))),
            .. sealedEnds.Where(m => End(m.Chain) < m.Entries).Select(m => new RegisterFault(m.Chain, FormattableString.Invariant($"{m.Entries} entries were sealed on {m.At}; the end of the chain was cut off"))),
            .. !indexed.ToHashSet().SetEquals(chains.Values.Select(c => (c.Id, c.Count, c.Numbers))) ? [new RegisterFault(null, "entries are not found by their numbers: the file is damaged")] : (RegisterFault[])[],
        ];
    }

    private long End(string chain) => chains.GetValueOrDefault(chain)?.End ?? 0;

    // After the first bad entry of a chain, the ones after it say nothing new.
    private static RegisterFault FirstBad(Statements sql, Chain chain)
    {
        var (seq, previous) = (0L, EventHash.Start);
        foreach (var (at, named, own) in sql.Stream("SELECT seq, prev, hash FROM event WHERE chain = $1 ORDER BY seq", static r => (r.GetInt64(0), r.Bytes(1)!, r.Bytes(2)!), chain.Id))
        {
            var what = at != seq + 1 ? FormattableString.Invariant($"entry {seq + 1} is missing before it")
                : !named.AsSpan().SequenceEqual(previous) ? "it does not follow the entry before it"
                : at >= chain.FirstChanged ? "it was changed after it was written" : null;
            if (what is not null)
            {
                return new RegisterFault(chain.NameOf(at), what);
            }

            (seq, previous) = (at, own);
        }

        return new RegisterFault(chain.NameOf(chain.End), "its chain is not whole: the file is damaged");
    }

    // What was seen of a chain.
    private sealed class Chain(string id)
    {
        public string Id { get; } = id;

        public byte[] Name { get; } = Encoding.UTF8.GetBytes(id);

        public long Count { get; set; }

        public long Numbers { get; set; }

        public long End { get; set; }

        public byte[] EndHash { get; set; } = EventHash.Start;

        public long FirstChanged { get; set; } = long.MaxValue;

        public LinkProduct There { get; } = new();

        public LinkProduct Named { get; } = new();

        public string NameOf(long seq) => FormattableString.Invariant($"{Id} {seq}");

        // Every entry but the last is named by the one after it, and the first names the start.
        public bool IsLinked(LinkProduct.Keys keys)
        {
            There.Add(keys, 0, EventHash.Start);
            Named.Add(keys, End, EndHash);
            return There.IsEqual(Named);
        }
    }
}
