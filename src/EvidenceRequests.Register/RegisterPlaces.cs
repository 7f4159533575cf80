namespace EvidenceRequests.Register;

/// <summary>Where the register of an office is looked for, the same for every program.</summary>
internal static class RegisterPlaces
{
    /// <summary>The variable that names the file or the address.</summary>
    public const string Variable = "EVREQ_REGISTER";

    /// <summary>The variable that names the file of the key.</summary>
    public const string KeyVariable = "EVREQ_REGISTER_KEY";

    /// <summary>The variable that names who enters something.</summary>
    public const string ActorVariable = "EVREQ_BY";

    /// <summary>The usual name of the file.</summary>
    public const string UsualFile = "register.db";

    /// <summary>The longest file of a key that is read, in bytes.</summary>
    public const int MaxKey = 4096;

    /// <summary>The file of the key that belongs to a register in a file.</summary>
    public static string KeyOf(string register) => register + ".key";
}
