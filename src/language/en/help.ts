/** What the help says round what the verbs declare. */
export const help = {
  program: 'The record book of a working group: members, meetings, actions, DTM figures.',
  usage: 'USAGE',
  form: '  mwg [noun] [verb] [words] [flags]',
  line: (words: string) => `mwg ${words}`,
  nouns: 'NOUNS',
  commands: 'COMMANDS',
  shortWords: 'SHORT WORDS',
  examples: 'EXAMPLES',
  words: 'WORDS',
  flags: 'FLAGS',
  same: (lines: readonly string[]) => `  ${lines.join(', ')}   (the same)`,
  commonFlags: 'Common flags:  mwg help flags',
  alsoFlags: 'also',
  allFlags: (name: string) => `What each means:  mwg help ${name} --all`,
  oneCommand: (name: string) => `One command:  mwg help ${name}`,
  pages: (topics: readonly string[]) => `Pages of  mwg help:  ${topics.join(', ')}`,
  needed: ' (needed)',
  start: [
    'START',
    '  $ mwg init              make your record book',
    '  $ mwg init --demo       or practise on made-up data',
    '  $ mwg help action add   how one command is used',
  ],
  correctionsPage: `What was mistyped is corrected by the flag that entered it, and lists of past
days change; the papers of past weeks stay as they were. What was recorded by a
slip is undone; what really happened is a new record, with its day. "mwg undo"
takes back the last command, whatever it was; "mwg history A-8" lists what was
changed, and "mwg undo 12" takes one back.`,
  flagsPage: 'Flags that mean the same wherever they are taken.',
};

/** `mwg help action list` of `mwg action list`. */
export function helpOf(verb: string): string {
  return verb.replace(/^mwg/, 'mwg help');
}
