using System.Text;

namespace EvidenceRequests.Tests.Notices;

/// <summary>Writes the notices that the licences of the packages ask for.</summary>
internal static class ThirdPartyNotices
{
    // source: https://spdx.org/licenses/MIT.html and https://spdx.org/licenses/BSD-2-Clause.html
    private const string Mit = """
        Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including
        without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
        the following conditions:

        The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

        THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN
        NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
        SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
        """;

    private const string Bsd2 = """
        Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

        1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

        2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.

        THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A
        PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
        LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
        (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
        """;

    // source: https://spdx.org/licenses/PostgreSQL.html
    private const string PostgreSql = """
        Permission to use, copy, modify, and distribute this software and its documentation for any purpose, without fee, and without a written agreement is hereby granted, provided that the above copyright notice
        and this paragraph and the following two paragraphs appear in all copies.

        IN NO EVENT SHALL THE COPYRIGHT HOLDER BE LIABLE TO ANY PARTY FOR DIRECT, INDIRECT, SPECIAL, INCIDENTAL, OR CONSEQUENTIAL DAMAGES, INCLUDING LOST PROFITS, ARISING OUT OF THE USE OF THIS SOFTWARE AND ITS
        DOCUMENTATION, EVEN IF THE COPYRIGHT HOLDER HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

        THE COPYRIGHT HOLDER SPECIFICALLY DISCLAIMS ANY WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE. THE SOFTWARE PROVIDED HEREUNDER IS ON AN
        "AS IS" BASIS, AND THE COPYRIGHT HOLDER HAS NO OBLIGATIONS TO PROVIDE MAINTENANCE, SUPPORT, UPDATES, ENHANCEMENTS, OR MODIFICATIONS.
        """;

    /// <summary>The texts of licences by their SPDX ids.</summary>
    public static IReadOnlyDictionary<string, string> Licenses { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Apache-2.0"] = "The text of this licence is that of the file LICENSE, under which EvidenceRequests itself is given.",
        ["BSD-2-Clause"] = Bsd2,
        ["MIT"] = Mit,
        ["PostgreSQL"] = PostgreSql,
    };

    public static string Text(IReadOnlyList<ShippedPackage> packages)
    {
        var text = new StringBuilder("Third-party notices\n===================\n\nThe command evreq holds code of these packages. Each is given under the licence named beside it; the texts of the licences follow.\n\n");
        foreach (var package in packages)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{package.Name} {package.Version} – {package.License}\n    {package.Copyright.ReplaceLineEndings(" ")}\n");
        }

        text.Append("\nThe native executable also holds the .NET runtime and its libraries – MIT\n    © .NET Foundation and Contributors\n");
        foreach (var (id, license) in Licenses.Where(l => packages.Any(p => p.License == l.Key)))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n\n{id}\n{new string('-', id.Length)}\n\n{license}\n");
        }

        // Packages of one house bring the same notices along; they are printed once.
        foreach (var notice in packages.SelectMany(p => Directory.EnumerateFiles(p.Folder, "THIRD-PARTY-NOTICES*").Order(StringComparer.Ordinal).Select(f => (Package: p, Text: Tidy(File.ReadAllText(f))))).GroupBy(n => n.Text, StringComparer.Ordinal))
        {
            var title = $"Notices that come with {string.Join(", ", notice.Select(n => $"{n.Package.Name} {n.Package.Version}"))}";
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n\n{title}\n{new string('-', title.Length)}\n\n{notice.Key}\n");
        }

        // The library of SQLite lies beside the command; its authors have given it to everybody.
        return text.Append("\n\nThe library e_sqlite3 beside the command is SQLite, which is in the public domain: https://www.sqlite.org/copyright.html\n").ToString();
    }

    private static string Tidy(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd()));
}
