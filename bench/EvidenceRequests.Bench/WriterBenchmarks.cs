using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using System.Xml;

namespace EvidenceRequests.Bench;

/// <summary>The body of the letter between states, written by the framework's XML writer and by that of the Open XML SDK: what docs/decisions/0011 rests on.</summary>
[MemoryDiagnoser]
public class WriterBenchmarks
{
    private readonly List<(bool Start, OpenXmlElement Element, IReadOnlyList<OpenXmlAttribute> Attributes, string? Text)> events = [];

    /// <summary>Reads the body once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(new Letters().Assistance.Make()), false);
        using var reader = OpenXmlReader.Create(document.MainDocumentPart!);
        while (reader.Read())
        {
            var element = (OpenXmlElement)Activator.CreateInstance(reader.ElementType)!;
            if (reader.IsStartElement)
            {
                events.Add((true, element, reader.Attributes, element is OpenXmlLeafTextElement ? reader.GetText() : null));
            }

            if (reader.IsEndElement)
            {
                events.Add((false, element, [], null));
            }
        }
    }

    /// <summary>System.Xml, as the program does it.</summary>
    [Benchmark(Baseline = true)]
    public long Framework()
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { CheckCharacters = false }))
        {
            foreach (var (start, element, attributes, text) in events)
            {
                if (!start)
                {
                    xml.WriteEndElement();
                    continue;
                }

                xml.WriteStartElement(element.Prefix, element.LocalName, element.NamespaceUri);
                foreach (var attribute in attributes)
                {
                    xml.WriteAttributeString(attribute.Prefix, attribute.LocalName, attribute.NamespaceUri, attribute.Value);
                }

                xml.WriteString(text);
            }
        }

        return stream.Length;
    }

    /// <summary>The writer of the Open XML SDK.</summary>
    [Benchmark]
    public long OpenXmlSdk()
    {
        using var stream = new MemoryStream();
        using (var xml = OpenXmlWriter.Create(stream))
        {
            foreach (var (start, element, attributes, text) in events)
            {
                if (!start)
                {
                    xml.WriteEndElement();
                    continue;
                }

                xml.WriteStartElement(element, attributes);
                if (text is not null)
                {
                    xml.WriteString(text);
                }
            }
        }

        return stream.Length;
    }
}
