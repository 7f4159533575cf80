using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Whose page a source is; a provider's own page weighs more than what others say of it.</summary>
[JsonConverter(typeof(KebabCaseConverter<SourceKind>))]
public enum SourceKind
{
    /// <summary>The provider's own page, or a dated archive copy of it.</summary>
    Own,

    /// <summary>A copy of the provider's or state's text on somebody else's host.</summary>
    Copy,

    /// <summary>A state's official publication.</summary>
    Official,

    /// <summary>A university, an international body or a data set built from official lists.</summary>
    Academic,

    /// <summary>Press.</summary>
    Press,

    /// <summary>Anybody else.</summary>
    ThirdParty,
}
