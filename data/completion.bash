# Completion of mwg for bash. In ~/.bashrc:  source <(mwg completion bash)
#
# Titles are shown beside ids only where bash lists them, never where it inserts what it finds; and
# nothing here expands what comes from the book: no eval, no compgen -W.
_mwg() {
  local line value
  local -a lines
  mapfile -t lines < <(mwg __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  COMPREPLY=()
  if [[ ${lines[0]} == files ]]; then
    compopt -o default
    return
  fi
  for line in "${lines[@]:1}"; do
    value=${line%%$'\t'*}
    if ((${#lines[@]} > 2)) && [[ $COMP_TYPE =~ ^(63|33|64)$ && $line == *$'\t'?* ]]; then
      value+="  ${line#*$'\t'}"
    fi
    COMPREPLY+=("$value")
  done
}
complete -F _mwg mwg
