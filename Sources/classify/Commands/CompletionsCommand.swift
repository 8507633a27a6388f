import Features

/// `classify completions`.
enum CompletionsCommand: Command {
  static let name = "completions"
  static let summary = "write a script that completes commands and options in a shell"
  static let usage = "completions bash|zsh|fish"
  static let options: [OptionSpec] = []
  static let discussion = """
    bash: `source <(classify completions bash)` in ~/.bashrc. zsh: write it to a file _classify in a
    folder of $fpath. fish: `classify completions fish | source` in config.fish.
    """

  private enum Shell: String, CaseIterable { case bash, zsh, fish }

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    try arguments.refuseOperands(beyond: 1, "expected one shell")
    let names = Shell.allCases.map(\.rawValue).joined(separator: ", ")
    guard let name = arguments.operands.first else {
      throw UsageError("completions needs a shell: one of \(names)")
    }
    guard let shell = Shell(rawValue: name) else {
      throw UsageError("expected one of \(names), found \"\(name)\"")
    }
    let script =
      switch shell {
      case .bash: CompletionScript.bash
      case .zsh: CompletionScript.zsh
      case .fish: CompletionScript.fish
      }
    try console.write(script)
    return .done
  }
}

/// Completion scripts, made from the commands and their options.
enum CompletionScript {
  private static var commands: [any Command.Type] { Commands.all }

  /// All names of a command's options.
  private static func options(_ command: any Command.Type) -> [String] {
    command.options.flatMap { [$0.name, $0.short].compactMap { $0 } } + ["--help"]
  }

  /// Text inside single quotes of a shell.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }

  static var bash: String {
    let names = commands.map { $0.name }.joined(separator: " ")
    let cases = commands.map { command in
      "    \(command.name)) words=\(quoted(options(command).joined(separator: " "))) ;;"
    }
    return """
      # bash completion for classify
      _classify() {
        local current=${COMP_WORDS[COMP_CWORD]} words
        case ${COMP_WORDS[1]} in
      \(cases.joined(separator: "\n"))
          *) words=\(quoted(options(ProfileCommand.self).joined(separator: " "))) ;;
        esac
        COMPREPLY=()
        if [[ $current == -* ]]; then
          COMPREPLY=($(compgen -W "$words" -- "$current"))
        elif [[ $COMP_CWORD -eq 1 ]]; then
          COMPREPLY=($(compgen -W '\(names)' -- "$current"))
        fi
      }
      complete -o bashdefault -o default -F _classify classify

      """
  }

  static var zsh: String {
    let names = commands.map { quoted("\($0.name):\($0.summary)") }.joined(separator: " \\\n    ")
    let cases = commands.map { command in
      let specs = command.options.flatMap { option in
        [option.short, option.name].compactMap { $0 }.map { name in
          let help = option.help.replacing(":", with: "\\:").replacing("[", with: "(")
            .replacing("]", with: ")")
          let value = option.placeholder.map { ":\($0.replacing(":", with: " ")):_files" } ?? ""
          return quoted("*\(name)[\(help)]\(value)")
        }
      }
      return "    \(command.name))\n      _arguments "
        + (specs + [quoted("*:file:_files")]).joined(separator: " \\\n        ") + " ;;"
    }
    return """
      #compdef classify
      # zsh completion for classify
      _classify() {
        local -a commands
        commands=(\(names))
        if (( CURRENT == 2 )); then
          _describe command commands
          _files
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in
      \(cases.joined(separator: "\n"))
          *) _files ;;
        esac
      }
      if [[ $funcstack[1] == _classify ]]; then _classify "$@"; else compdef _classify classify; fi

      """
  }

  static var fish: String {
    var lines = ["# fish completion for classify"]
    for command in commands {
      lines.append(
        "complete -c classify -n __fish_use_subcommand -a \(command.name) -d "
          + quoted(command.summary))
      for option in command.options {
        let short = option.short.map { " -s \($0.dropFirst())" } ?? ""
        let value = option.placeholder == nil ? "" : " -r"
        lines.append(
          "complete -c classify -n '__fish_seen_subcommand_from \(command.name)' -l "
            + "\(option.name.dropFirst(2))\(short)\(value) -d \(quoted(option.help))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
