using System.Globalization;
using System.Text;
using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Screens.Requests;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Sent;

/// <summary>What was sent with the number it was given, and the clock: when a preservation ends, from when it can be extended, when data is gone.</summary>
internal sealed class SentScreen : CaseScreen
{
    /// <inheritdoc/>
    public override string Pattern => "sent";

    /// <summary>Maps the calendar file.</summary>
    public static void MapCalendar(IEndpointRouteBuilder app, Desk desk) => app.MapGet("/c/{key}/dates.ics", async context =>
    {
        var session = context.Request.RouteValues["key"] is string key ? desk.Cases.Find(key) : null;
        if (session?.Run(s => s.Plan()).Value is not { } plan)
        {
            await Pages.SendAsync(context, Message.NotFound.Create(desk), StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = "text/calendar; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"dates.ics\"";
        await context.Response.WriteAsync(CalendarFile.Create(plan.Plan.AsOf, [.. desk.Drafter.ListDates(plan).Select(e => new DatedEntry(plan.Plan.Case, e))], detail: false, desk.Drafter.Vocabulary), Encoding.UTF8, context.RequestAborted).ConfigureAwait(false);
    });

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view) => SentPage.Create(new SentModel
    {
        Frame = view.Frame(DeskTexts.TitleSent, "sent"),
        Action = view.Address("sent"),
        Requests = [.. view.Steps.Select(s => new FieldChoice(s.Id, DeskTexts.KindTo(RequestsScreen.KindName(view, s.Kind), s.Addressee.Name)))],
        Today = view.Desk.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Sent = [.. view.Document.GetEntries("history").Select(path => new FormSection
        {
            Id = path,
            Heading = DeskTexts.SentEntry(view.Document.Get(path + ".step") is { } kind ? RequestsScreen.KindName(view, kind) : DeskTexts.SentRequest, view.Document.Get(path + ".account") ?? string.Empty),
            IsEntry = true,
            Fields = view.Desk.Fields.CreateAll(view, path, "sent", "reference", "days", "outcome"),
            Buttons = [($"remove {path}", DeskTexts.SentDelete)],
        })],
        Dates = view.Plan is { } plan ? [.. view.Desk.Drafter.ListDates(plan).OrderBy(d => d.Date).Select(d => Describe(view, d))] : [],
        Calendar = view.Address("dates.ics"),
        Register = RegisterScreen.Create(view),
        IsReadOnly = view.Session.ReadOnlyBecause is not null,
    });

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form)
    {
        // What the case file cannot take, as it is now, is entered nowhere.
        _ = view.Session.Refresh();
        if (view.Session.ReadOnlyBecause is { } reason)
        {
            return new SaveResult { Problems = [reason] };
        }

        if (form.Verb == "record")
        {
            return RegisterScreen.Record(view, form);
        }

        if (form.Verb != "sent")
        {
            return Entries.Act(view, form);
        }

        if (view.Steps.FirstOrDefault(s => s.Id == form.Get("request")) is not { } step)
        {
            return new SaveResult { Problems = [DeskTexts.SentChoose] };
        }

        var registered = RegisterScreen.Send(view, step, form.Get("day"), form.Get("number"));
        if (registered is { Problems.Count: > 0 })
        {
            return registered;
        }

        var entries = step.Asks.Select(a => (a.Account, a.Provider)).Distinct().Select(a => CaseEdit.Add("history", Entry(view, step, a.Account, a.Provider, form)));
        return view.Session.Save(view.Desk.Fields.Resolve(form.Edits), [.. entries]) with { Notice = registered?.Notice ?? DeskTexts.SentNoted };
    }

    private static Dictionary<string, string> Entry(CaseView view, Step step, string account, string provider, PostedForm form)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["step"] = step.Kind, ["account"] = account };
        if (view.Case.Accounts.FirstOrDefault(a => a.Id == account)?.Provider != provider)
        {
            values["provider"] = provider;
        }

        values["sent"] = form.Get("day");
        if (form.Get("number").Trim() is { Length: > 0 } number)
        {
            values["reference"] = number;
        }

        if (step.Days is { } days)
        {
            values["days"] = days.ToString(CultureInfo.InvariantCulture);
        }

        return values;
    }

    private static ClockDate Describe(CaseView view, ClockEntry entry)
    {
        var days = entry.Date.DayNumber - view.Desk.Today.DayNumber;
        var when = days switch { 0 => DeskTexts.Today, 1 => DeskTexts.Tomorrow, -1 => DeskTexts.Yesterday, < 0 => DeskTexts.DaysAgo(-days), _ => DeskTexts.InDays(days) };
        return new ClockDate(DeskTexts.Day(entry.Date), when, Fields.Capital(entry.What), string.Join(DeskTexts.ClauseSeparator, new[] { From(view, entry.From), entry.How?.TrimEnd('.'), entry.Source?.Title }.OfType<string>().Select(DeskLanguage.Current.Isolate)), days < 0);
    }

    // What a date follows from: a request of the plan, an entry of what was sent, or a field of the case.
    private static string? From(CaseView view, string from) => view.Steps.FirstOrDefault(s => s.Id == from) is { } step ? DeskTexts.KindTo(RequestsScreen.KindName(view, step.Kind), step.Addressee.Name)
        : from.StartsWith("history", StringComparison.Ordinal) ? DeskTexts.SentFromRequest
        : view.Desk.Fields.IsField(from) ? view.Desk.Fields.Label(from) : null;
}
