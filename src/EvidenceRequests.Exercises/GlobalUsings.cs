global using EvidenceRequests.Model;
global using EvidenceRequests.Packs;
