using System.Globalization;
using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Tell;

/// <summary>One box for the complaint or diary. What looks like an account is found in it; only patterns, no guessing.</summary>
internal sealed class TellScreen : CaseScreen
{
    private const int MaxCharacters = 200_000;

    /// <inheritdoc/>
    public override string Pattern => "tell";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var note = view.Session.Folder.ReadNote();
        var found = Recognise(view, note);
        return TellPage.Create(new TellModel
        {
            Frame = view.Frame(DeskTexts.TitleTell, "tell"),
            Action = view.Address("tell"),
            Accounts = view.Address("accounts"),
            Note = note,
            Pieces = Cut(note, found),
            Candidates = [.. found.Select((f, i) => Describe(view, f, i))],
            Providers = view.Desk.Fields.Providers,
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        });
    }

    /// <inheritdoc/>
    public override Task<Done> ActAsync(CaseView view, PostedForm form) => Task.FromResult(view.Session.Run(s =>
    {
        if (s.ReadOnlyBecause is { } reason)
        {
            return new Done(new SaveResult { Problems = [reason] });
        }

        var typed = form.Get("note").ReplaceLineEndings("\n");
        var note = typed.Length > MaxCharacters ? typed[..MaxCharacters] : typed;
        s.Folder.WriteNote(note);
        if (form.Verb != "take")
        {
            return new Done(new SaveResult { Notice = typed.Length > note.Length ? DeskTexts.TellLong(MaxCharacters.ToString("N0", CultureInfo.InvariantCulture)) : null });
        }

        var found = Recognise(view, note);
        var taken = form.GetAll("take").Select(n => int.TryParse(n, CultureInfo.InvariantCulture, out var i) && i >= 0 && i < found.Count ? i : -1).Where(i => i >= 0)
            .Select(i => CreateEntry(found[i], found[i].Provider ?? form.Get(FormattableString.Invariant($"provider-{i}")))).OfType<CaseEdit>().ToList();
        var saved = s.Save([], taken);
        return taken.Count == 0
            ? new Done(new SaveResult { Notice = DeskTexts.TellNoTick })
            : new Done(saved with { Notice = DeskTexts.TellTaken(taken.Count) }, saved.Problems.Count == 0 ? view.Address("accounts") : null);
    }));

    private static IReadOnlyList<RecognisedIdentifier> Recognise(CaseView view, string note) => note.Length == 0 ? [] : view.Desk.Drafter.Recognise(note, view.Case.Case.RequestingState);

    private static CaseEdit? CreateEntry(RecognisedIdentifier found, string provider)
    {
        if (found.Kind is null || found.Value is null || provider.Length == 0)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["provider"] = provider };
        if (FindService(found, provider) is { } service)
        {
            values["service"] = service;
        }

        values["identifiers[0].kind"] = found.Kind;
        values["identifiers[0].value"] = found.Value;
        if (found.Port is { } port)
        {
            values["identifiers[0].port"] = port.ToString(CultureInfo.InvariantCulture);
        }

        if (found.Network is { } network)
        {
            values["identifiers[0].network"] = network;
        }

        // The name or number inside an address is what many companies take; the address stays beside it.
        if (found.Inner is [var inner, ..])
        {
            (values["identifiers[0].kind"], values["identifiers[0].value"]) = (inner.Kind, inner.Value);
            (values["identifiers[1].kind"], values["identifiers[1].value"]) = (found.Kind, found.Value);
        }

        return CaseEdit.Add("accounts", values);
    }

    // What is read out of an address, or the mailbox that the domain behind the @ names.
    private static string? FindService(RecognisedIdentifier found, string provider) => found.Provider is not null ? found.Service : found.Mailbox is { } mailbox && mailbox.Provider == provider ? mailbox.Service : null;

    private static Candidate Describe(CaseView view, RecognisedIdentifier found, int number)
    {
        var provider = found.Provider is { } id ? view.Library.Providers.GetValueOrDefault(id) : null;
        var service = provider?.Services.FirstOrDefault(s => s.Id == found.Service)?.Name;
        var known = view.Case.Accounts.Any(a => a.Identifiers.Any(i => i.Kind == found.Kind && i.Value == found.Value));
        return new Candidate(
            number,
            found.Text,
            found.Kind is { } kind ? view.Desk.Drafter.Vocabulary.FindIdentifierKind(kind)?.Name ?? kind : DeskTexts.TellNotClear,
            found.Provider,
            found.Mailbox?.Provider,
            provider is null ? null : service is null || service == provider.Name ? provider.Name : DeskTexts.NameInBrackets(service, provider.Name),
            [.. found.Needs, .. found.Notes, .. known ? (string[])[DeskTexts.TellKnown] : []],
            found.Kind is not null && found.Value is not null && (found.IsReady || found.Provider is null),
            known);
    }

    private static List<(string Text, bool IsFound)> Cut(string note, IReadOnlyList<RecognisedIdentifier> found)
    {
        var pieces = new List<(string, bool)>();
        var at = 0;
        foreach (var place in found.Select(f => f.Place).Where(p => p.Offset + p.Length <= note.Length).OrderBy(p => p.Offset))
        {
            if (place.Offset < at)
            {
                continue;
            }

            pieces.Add((note[at..place.Offset], false));
            pieces.Add((note.Substring(place.Offset, place.Length), true));
            at = place.Offset + place.Length;
        }

        pieces.Add((note[at..], false));
        return pieces;
    }
}
