namespace EvidenceRequests.Desk.Cases;

/// <summary>
/// What a page of a case has sent. A field <c>v:PATH</c> holds what was typed, <c>w:PATH</c> what the page had shown; <c>l:PATH</c> marks a list; <c>do</c> is the button.
/// </summary>
internal sealed class PostedForm
{
    private const string Value = "v:";
    private const string Was = "w:";
    private const string ListMark = "l:";

    private readonly IFormCollection form;

    private PostedForm(IFormCollection form, IReadOnlyList<FieldEdit> edits, string verb, string argument) => (this.form, Edits, Verb, Argument) = (form, edits, verb, argument);

    /// <summary>The fields.</summary>
    public IReadOnlyList<FieldEdit> Edits { get; }

    /// <summary>What the button does; empty where a field was only left.</summary>
    public string Verb { get; }

    /// <summary>What it does it to.</summary>
    public string Argument { get; }

    /// <summary>The files that were chosen.</summary>
    public IFormFileCollection Files => form.Files;

    /// <summary>Reads it.</summary>
    public static PostedForm Read(IFormCollection form)
    {
        var edits = form.Keys.Where(k => k.StartsWith(Value, StringComparison.Ordinal)).Select(k => Edit(form, k[Value.Length..], isList: form.ContainsKey(ListMark + k[Value.Length..])))
            .Concat(form.Keys.Where(k => k.StartsWith(ListMark, StringComparison.Ordinal) && !form.ContainsKey(Value + k[ListMark.Length..])).Select(k => new FieldEdit(k[ListMark.Length..], [], form[Was + k[ListMark.Length..]].ToString(), IsList: true)));
        var button = form["do"].ToString().Split(' ', 2);
        return new PostedForm(form, [.. edits], button[0], button.Length > 1 ? button[1] : string.Empty);
    }

    /// <summary>A field that is not one of the case.</summary>
    public string Get(string name) => form[name].ToString();

    /// <summary>The boxes that were ticked.</summary>
    public IReadOnlyList<string> GetAll(string name) => [.. form[name].OfType<string>()];

    private static FieldEdit Edit(IFormCollection form, string path, bool isList)
    {
        var values = form[Value + path].OfType<string>().ToList();
        // A list that is typed into one box has one value on each line.
        var typed = isList && values.Count == 1 && form[ListMark + path] == "lines" ? [.. values[0].ReplaceLineEndings("\n").Split('\n').Select(v => v.Trim()).Where(v => v.Length > 0)] : values;
        return new FieldEdit(path, typed, form[Was + path].ToString(), isList);
    }
}
