using System.Security.Cryptography;

namespace EvidenceRequests.Tests;

public sealed class EmbeddedPackSpecs
{
    [Fact]
    public void The_hash_taken_when_the_library_is_built_is_that_of_the_file_inside()
    {
        var packs = EmbeddedPacks.Archive;
        Assert.All(packs.List(), path => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData([.. packs.Read(path).Where(b => b != '\r')])), packs.Digest(path)));
    }

    [Fact]
    public void The_built_in_packs_have_the_hash_of_the_folders_they_were_built_from() =>
        Assert.Equal(RequestDrafter.Open().LibraryHash, EvidenceRequests.Packs.LibraryReader.Open([new EvidenceRequests.Packs.DirectoryPacks { Root = ProjectFolder.Root }]).Hash);
}
