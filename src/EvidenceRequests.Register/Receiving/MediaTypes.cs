namespace EvidenceRequests.Register;

/// <summary>Kinds of files by the ends of their names. The files themselves are not looked at.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [".zip"] = "application/zip",
        [".7z"] = "application/x-7z-compressed",
        [".rar"] = "application/vnd.rar",
        [".tar"] = "application/x-tar",
        [".gz"] = "application/gzip",
        [".tgz"] = "application/gzip",
        [".gpg"] = "application/pgp-encrypted",
        [".pgp"] = "application/pgp-encrypted",
        [".pdf"] = "application/pdf",
        [".html"] = "text/html",
        [".htm"] = "text/html",
        [".txt"] = "text/plain",
        [".csv"] = "text/csv",
        [".json"] = "application/json",
        [".xml"] = "application/xml",
        [".mbox"] = "application/mbox",
        [".eml"] = "message/rfc822",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".gif"] = "image/gif",
        [".heic"] = "image/heic",
        [".webp"] = "image/webp",
        [".mp4"] = "video/mp4",
        [".mov"] = "video/quicktime",
        [".mp3"] = "audio/mpeg",
        [".m4a"] = "audio/mp4",
        [".opus"] = "audio/ogg",
    };

    private static readonly string[] Archives = [".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".gpg", ".pgp"];

    /// <summary>The kind that a name says.</summary>
    public static string ByName(string name) => Known.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream");

    /// <summary>True if a name says that other files are inside.</summary>
    public static bool IsArchive(string name) => Archives.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
