namespace EvidenceRequests.Cli.Completion;

/// <summary>
/// The scripts that ask <c>evreq</c> itself for the words that fit: <c>evreq "[suggest:POSITION]" "WORDS"</c>. Options are offered where a word begins with a hyphen;
/// where no word fits, the shell offers files.
/// </summary>
internal static class CompletionScripts
{
    /// <summary>Names of the shells and their scripts.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bash"] = Bash,
        ["zsh"] = Zsh,
        ["fish"] = Fish,
        ["powershell"] = PowerShell,
        ["pwsh"] = PowerShell,
    };

    private const string Bash = """
        # Completion of evreq for bash. In ~/.bashrc: eval "$(evreq completion bash)"
        _evreq() {
            local IFS=$'\n'
            local line="${COMP_LINE:0:COMP_POINT}" current="${COMP_WORDS[COMP_CWORD]}"
            local words="${line#*[[:space:]]}"
            local found
            found=$("$1" "[suggest:${#words}]" "$words" 2>/dev/null)
            [[ $current == -* ]] || found=$(printf '%s\n' "$found" | grep -v '^[-/]')
            COMPREPLY=($(compgen -W "$found" -- "$current"))
        }
        complete -o default -F _evreq evreq

        """;

    private const string Zsh = """
        #compdef evreq
        # Completion of evreq for zsh. In ~/.zshrc, after compinit: eval "$(evreq completion zsh)"
        _evreq() {
            local text="${(j: :)words[2,CURRENT-1]} $PREFIX"
            local -a found
            found=(${(f)"$("$words[1]" "[suggest:${#text}]" "$text" 2>/dev/null)"})
            [[ $PREFIX == -* ]] || found=(${found:#[-/]*})
            compadd -a found || _files
        }
        if [ "$funcstack[1]" = "_evreq" ]; then
            _evreq
        else
            compdef _evreq evreq
        fi

        """;

    private const string Fish = """
        # Completion of evreq for fish. In ~/.config/fish/config.fish: evreq completion fish | source
        function __evreq_words
            set -l text (string replace -r '^\s*\S+\s?' '' -- (commandline -cp | string collect))
            set -l found (evreq "[suggest:"(string length -- "$text")"]" "$text" 2>/dev/null)
            if not string match -q -- '-*' (commandline -ct)
                set found (string match -rv -- '^[-/]' $found)
            end
            printf '%s\n' $found
        end
        complete -c evreq -a '(__evreq_words)'

        """;

    private const string PowerShell = """
        # Completion of evreq for PowerShell. In $PROFILE: evreq completion powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName evreq -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $position = $cursorPosition - $commandAst.Extent.StartOffset
            $line = $commandAst.ToString().PadRight($position).Substring(0, $position)
            $text = $line.Substring($line.IndexOf(' ') + 1)
            evreq "[suggest:$($text.Length)]" $text 2>$null |
                Where-Object { $_ -like "$wordToComplete*" -and ($wordToComplete -like '-*' -or $_ -notmatch '^[-/]') } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;
}
