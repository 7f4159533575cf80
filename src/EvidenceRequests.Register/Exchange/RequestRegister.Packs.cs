using System.Text.Json;

namespace EvidenceRequests.Register;

/// <content>What travels between registers: from a laptop to the office, from provinces to a ministry, and back from a backup.</content>
internal sealed partial class RequestRegister
{
    private const int PackVersion = 1;

    /// <summary>Writes entries as lines of JSON, with the heads they lead to. Texts stay sealed: they are read only with the key of the office.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="since">The seal after which entries are written; null for all of them.</param>
    /// <returns>The number of entries.</returns>
    public long Pack(Stream output, RegisterSeal? since = null)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = EventJson.Canonical.Options.Encoder });
        void EndLine()
        {
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }

        void Put(PackLine line)
        {
            JsonSerializer.Serialize(json, line, EventJson.Canonical.PackLine);
            EndLine();
        }

        var known = (since?.Chains ?? []).ToDictionary(c => c.Chain, c => c.Entries, StringComparer.Ordinal);
        var count = 0L;
        Put(new PackLine { Is = "pack", Version = PackVersion, Key = Setting(store, "key") });
        foreach (var office in store.Sql.Query("SELECT code, parent, name, path FROM office ORDER BY path", static r => new PackLine { Is = "office", Office = r.GetString(0), Parent = r.Text(1), Name = r.GetString(2), Path = r.GetString(3) }))
        {
            Put(office);
        }

        foreach (var head in Heads())
        {
            var from = known.GetValueOrDefault(head.Id);
            Put(new PackLine { Is = "chain", Chain = head.Id, Office = head.Office, Seq = head.Seq, Bytes = head.Hash, RecordedAt = head.RecordedAt });
            store.Sql.Each(
                "SELECT " + EventColumns + " FROM event WHERE chain = $1 AND seq > $2 AND seq <= $3 ORDER BY seq",
                row =>
                {
                    PackedEvent.Write(json, row);
                    EndLine();
                    count++;
                },
                head.Id,
                from,
                head.Seq);

            foreach (var line in store.Sql.Stream("SELECT chain, office, docket, sealed FROM docket_key WHERE chain = $1", static r => new PackLine { Is = "key", Chain = r.GetString(0), Office = r.GetString(1), Docket = r.GetString(2), Bytes = r.Bytes(3) }, head.Id))
            {
                Put(line);
            }

            foreach (var line in store.Sql.Stream(
                "SELECT t.chain, t.seq, t.office, t.docket, t.sealed, w.text, w.request FROM event_text t LEFT JOIN word w ON w.chain = t.chain AND w.seq = t.seq WHERE t.chain = $1 AND t.seq > $2 AND t.seq <= $3",
                static r => new PackLine { Is = "text", Chain = r.GetString(0), Seq = r.GetInt64(1), Office = r.GetString(2), Docket = r.GetString(3), Bytes = r.Bytes(4), Words = r.Text(5), Request = r.Text(6) }, head.Id, from, head.Seq))
            {
                Put(line);
            }
        }

        Put(new PackLine { Is = "end", Seq = count });
        return count;
    }

    /// <summary>Adds the chains of a pack unchanged, whole or not at all. What is here already is left out; entries that differ are refused.</summary>
    /// <param name="reader">The pack.</param>
    /// <param name="asOwn">True to go on writing its chains here: after a restore, never for those of another register.</param>
    /// <returns>The number of entries that are new.</returns>
    /// <exception cref="RegisterException">It is no pack, is cut off, or does not fit what is here.</exception>
    public long Merge(TextReader reader, bool asOwn = false) => store.Write(() =>
    {
        var merge = new PackMerge(store, key, asOwn);
        var (first, ended) = (true, false);
        while (reader.ReadLine() is { } text)
        {
            var line = Get(text);
            if (first != (line.Is == "pack") || ended || line.Version > PackVersion)
            {
                throw new RegisterException("the file is no pack of a register, or of a newer version.", "Name a file of \"evreq register pack\".");
            }

            (first, ended) = (false, line.Is == "end");
            merge.Add(line, hash);
        }

        if (!ended)
        {
            throw new RegisterException("the pack is cut off: its last line is missing.", "Copy it again.");
        }

        foreach (var request in merge.End())
        {
            Renewed(request);
        }

        // What was destroyed here does not come back with an old pack.
        foreach (var (office, docket) in store.Sql.Query("SELECT DISTINCT office, docket FROM event WHERE kind = $1 AND docket IS NOT NULL", static r => (r.GetString(0), r.GetString(1)), EventKinds.Erased))
        {
            if (merge.Touches(office, docket))
            {
                RemoveTexts(office, docket);
            }
        }

        return merge.Added;
    });

    private static PackLine Get(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, EventJson.Canonical.PackLine) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new RegisterException("the file is no pack of a register, or is damaged.", "Name a file of \"evreq register pack\".");
        }
    }
}
