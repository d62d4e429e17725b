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
  oneCommand: (name: string) => `One command:  mwg help ${name}`,
  pages: (topics: readonly string[]) => `Pages of  mwg help:  ${topics.join(', ')}`,
  needed: ' (needed)',
  start: [
    'START',
    '  $ mwg init              make your record book',
    '  $ mwg init --demo       or practise on made-up data',
    '  $ mwg help action add   how one command is used',
  ],
  flagsPage: 'Flags that mean the same wherever they are taken.',
};

/** `mwg help action list` of `mwg action list`. */
export function helpOf(verb: string): string {
  return verb.replace(/^mwg/, 'mwg help');
}
