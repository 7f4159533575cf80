using EvidenceRequests.Packs;

// EvidenceRequests.PackCompiler ROOT ARCHIVE: reads the packs below a folder and puts them, with their records, into one file.
// A pack with a fault is no reason to stop: it goes in as its text, and "evreq packs check" tells what is wrong with it.
using var archive = File.Create(args[1]);
PackArchive.Write(new DirectoryPacks { Root = args[0] }, archive);
