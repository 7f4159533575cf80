namespace EvidenceRequests.Model;

/// <summary>A statement of the packs that a draft prints and that nobody had confirmed when it was written.</summary>
/// <param name="Id">The statement.</param>
/// <param name="Comment">Hash of the comment that asks for its confirmation, by which the comment is known again.</param>
public sealed record RecordedStatement(StatementId Id, string Comment);
