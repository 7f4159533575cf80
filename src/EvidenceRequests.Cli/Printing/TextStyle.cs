namespace EvidenceRequests.Cli.Printing;

/// <summary>How a piece of text is set apart on a terminal with colours. Nothing is told by colour alone.</summary>
internal enum TextStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Stands out.</summary>
    Strong,

    /// <summary>Stands back.</summary>
    Faint,

    /// <summary>All is well.</summary>
    Good,

    /// <summary>Look here.</summary>
    Caution,

    /// <summary>Stands in the way.</summary>
    Bad,
}
