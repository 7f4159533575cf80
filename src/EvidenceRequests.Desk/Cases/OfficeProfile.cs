using EvidenceRequests.Desk.Hosting;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Cases;

/// <summary>"My office": who asks, entered once. It is a case file of its own in the settings, with nothing but the office in it; a new case begins as its copy.</summary>
internal sealed class OfficeProfile(DeskSettings settings)
{
    /// <summary>Where its file lies.</summary>
    public string Path => System.IO.Path.Combine(settings.Folder, OfficeFolder.FileName);

    /// <summary>The state whose office it is.</summary>
    public string State { get; private set; } = string.Empty;

    /// <summary>Makes the file if there is none.</summary>
    /// <param name="drafter">The library.</param>
    public void Prepare(RequestDrafter drafter)
    {
        State = drafter.ReadAll().Value!.Countries.Values.Where(c => c.Requesting is not null).OrderByDescending(c => c.Requesting!.Default == true).First().Id;
        if (settings.Read(OfficeFolder.FileName, OfficeFolder.MaxBytes) is not { } bytes)
        {
            settings.Write(OfficeFolder.FileName, drafter.NewCase(OfficeFolder.FileName, State, OfficeFolder.Reference).ToBytes());
        }
        else if (drafter.OpenCase(bytes, OfficeFolder.FileName).Value?.Get("case.requesting_state") is { } state)
        {
            State = state;
        }
    }

    /// <summary>The office in one line; null before it was entered.</summary>
    public string? Describe(RequestDrafter drafter)
    {
        Prepare(drafter);
        var document = Open(drafter);
        return document?.Get("authority.agency") is { } agency ? string.Join(", ", new[] { document.Reading.CaseFile.Authority?.Agency is { } id ? Name(drafter, id) : agency, document.Get("authority.officer.name") }.OfType<string>()) : null;
    }

    /// <summary>A case file with the office in it.</summary>
    public CaseDocument BeginCase(RequestDrafter drafter, string file, string state, string reference)
    {
        Prepare(drafter);
        if (Open(drafter) is not { } office || office.Get("case.requesting_state") != state)
        {
            return drafter.NewCase(file, state, reference);
        }

        office.Set("case.reference", reference);
        return drafter.OpenCase(office.ToBytes(), file).Value!;
    }

    /// <summary>The letterhead of the office; null if it has none.</summary>
    public byte[]? ReadLetterhead() => settings.Read(OfficeFolder.LetterheadName, OfficeFolder.MaxLetterheadBytes);

    /// <summary>Keeps a letterhead.</summary>
    public void WriteLetterhead(byte[] bytes) => settings.Write(OfficeFolder.LetterheadName, bytes);

    /// <summary>Takes the letterhead away.</summary>
    public void RemoveLetterhead() => settings.Remove(OfficeFolder.LetterheadName);

    private CaseDocument? Open(RequestDrafter drafter) => settings.Read(OfficeFolder.FileName, OfficeFolder.MaxBytes) is { } bytes ? drafter.OpenCase(bytes, OfficeFolder.FileName).Value : null;

    private string Name(RequestDrafter drafter, string agency) => drafter.ReadAll().Value!.Countries.GetValueOrDefault(State)?.Requesting?.Agencies.FirstOrDefault(a => a.Id == agency)?.Name ?? agency;
}
