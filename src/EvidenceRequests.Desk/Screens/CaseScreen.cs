using EvidenceRequests.Desk.Cases;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens;

/// <summary>A page of a case. Every page works as a plain form; the script only makes it quicker.</summary>
internal abstract class CaseScreen
{
    /// <summary>The address below the case, such as <c>accounts</c> or <c>requests/{step}</c>.</summary>
    public abstract string Pattern { get; }

    /// <summary>Makes the page; null if there is nothing at this address.</summary>
    public abstract RazorSlice? Render(CaseView view);

    /// <summary>Does what a button says; what was typed is saved with it.</summary>
    public virtual Task<Done> ActAsync(CaseView view, PostedForm form) => Task.FromResult(view.Session.Run(s => new Done(Act(view, form))));

    /// <summary>Does what a button says, where nothing has to be waited for.</summary>
    protected virtual SaveResult Act(CaseView view, PostedForm form) => view.Session.Save(form.Edits);
}

/// <summary>What became of a button.</summary>
/// <param name="Result">What became of the save.</param>
/// <param name="GoTo">The page to go to, if it is another one.</param>
internal sealed record Done(SaveResult Result, string? GoTo = null);
