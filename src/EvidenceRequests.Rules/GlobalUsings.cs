// FluentValidation has a severity of its own, which says nothing that ours does not.
global using Severity = EvidenceRequests.Model.Severity;
