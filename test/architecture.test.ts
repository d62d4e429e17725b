import { describe, expect, test } from '@jest/globals';
import { breachesIn, commandsNamedIn } from './support/architecture.ts';
import { sentencesIn } from './support/sentences.ts';
import { readSourceFiles } from './support/source-files.ts';

test('the source keeps to the rules of its layers', () => {
  const files = readSourceFiles();
  expect(files.map(({ path }) => path)).toContain('errors.ts');
  expect(breachesIn(files)).toEqual([]);
});

test('only the catalogue and the examples say what to type', () => {
  expect(commandsNamedIn(readSourceFiles())).toEqual([]);
  const planted = { path: 'db/open.ts', text: "\nconst hint = 'Start one:  mwg init';" };
  expect(commandsNamedIn([planted])).toEqual(['src/db/open.ts:2 "mwg init" belongs in language/']);
});

test('what a reading finds is a code with values, its sentence is in the catalogue', () => {
  expect(sentencesIn(readSourceFiles())).toEqual([]);
});

test.each([
  ["  reason: 'not a number',", "'not a number'"],
  ['const note = "of two";', '"of two"'],
  [`  return \`\${code} is \${name}\`;`, `\`\${code} is \${name}\``],
  [
    `if (/["]/.test(cell)) notes.push(\`left \${count} out of it\`);`,
    `\`left \${count} out of it\``,
  ],
])('a sentence is found in %s', (line, sentence) => {
  const planted = { path: 'dtm/gather.ts', text: `\n${line}` };
  expect(sentencesIn([planted])).toEqual([`src/dtm/gather.ts:2 ${sentence}`]);
});

describe('a breach is found', () => {
  const planted: [what: string, path: string, text: string, breach: string][] = [
    [
      'of who may import whom',
      'domain/day.ts',
      "\nimport { openBook } from '../db/open.ts';",
      'src/domain/day.ts:2 domain/ does not import db/open.ts',
    ],
    [
      'where an import runs over several lines',
      'db/open.ts',
      "import {\n  draw,\n} from '../output/draw.ts';",
      'src/db/open.ts:3 db/ does not import output/draw.ts',
    ],
    [
      'where code is imported and only types are allowed',
      'command.ts',
      "import type { Book } from './db/open.ts';\nimport { openBook } from './db/open.ts';",
      'src/command.ts:2 command.ts does not import db/open.ts',
    ],
    [
      'by a step of a run that imports what runs it',
      'run/perform.ts',
      "import { runCli } from '../cli.ts';",
      'src/run/perform.ts:1 run/ does not import cli.ts',
    ],
    [
      'between nouns',
      'commands/action/list.ts',
      "import { meetingAdd } from '../meeting/add.ts';",
      'src/commands/action/list.ts:1 commands of one noun do not import those of another, commands/meeting/add.ts',
    ],
    [
      'of a package that another folder owns',
      'commands/action/list.ts',
      "import type { Database } from 'better-sqlite3';",
      'src/commands/action/list.ts:1 commands/ does not import the package better-sqlite3',
    ],
    [
      'of a large package outside a leaf',
      'tabular/read-csv.ts',
      "import { parse } from 'csv-parse/sync';",
      'src/tabular/read-csv.ts:1 csv-parse/sync is imported by a *.leaf.ts only',
    ],
    [
      'of a module of Node where nothing is read',
      'domain/day.ts',
      "import { readFileSync } from 'node:fs';",
      'src/domain/day.ts:1 domain/ does not import node:fs',
    ],
    [
      'by a leaf that imports something of ours',
      'tabular/csv-parse.leaf.ts',
      "import type { Row } from './row.ts';",
      'src/tabular/csv-parse.leaf.ts:1 a leaf imports packages only, not tabular/row.ts',
    ],
    [
      'by an eager import of a leaf',
      'tabular/read-csv.ts',
      "import { parse } from './csv-parse.leaf.ts';",
      'src/tabular/read-csv.ts:1 tabular/csv-parse.leaf.ts is imported with import() only',
    ],
    [
      'by reading process',
      'cli.ts',
      '// process.env is read in main\nconst home = process.env.HOME;',
      'src/cli.ts:2 process.e: only main.ts reads process',
    ],
    [
      'by printing',
      'cli.ts',
      "console.log('done');",
      'src/cli.ts:1 console.l: nothing prints by itself',
    ],
    [
      'by a path that the bundle does not know',
      'cli.ts',
      'const here = import.meta.dirname;',
      'src/cli.ts:1 import.meta: not known inside the bundle',
    ],
    [
      'by SQL that deletes unseen',
      'db/actions.ts',
      'db.exec(`INSERT OR\n  REPLACE INTO action`);',
      'src/db/actions.ts:1 OR\n  REPLACE: REPLACE deletes rows unrecorded',
    ],
    [
      'by a file of 251 lines',
      'cli.ts',
      'run();\n'.repeat(251),
      'src/cli.ts:251 more than 250 lines',
    ],
    [
      'by a file in no layer',
      'utils/text.ts',
      'run();',
      'src/utils/text.ts:1 no layer covers this file',
    ],
  ];

  test.each(planted)('%s', (_, path, text, breach) => {
    expect(breachesIn([{ path, text }])).toContain(breach);
  });

  test('by modules that wait for each other', () => {
    const files = [
      { path: 'db/a.ts', text: "import { b } from './b.ts';" },
      { path: 'db/b.ts', text: "import type { A } from './a.ts';\nimport { c } from './c.ts';" },
      { path: 'db/c.ts', text: "import { b } from './b.ts';" },
    ];
    expect(breachesIn(files)).toEqual(['src/db/b.ts → db/c.ts → db/b.ts: a cycle']);
  });
});

test('leaves, types and comments may do what code may not', () => {
  const files = [
    { path: 'tabular/csv-parse.leaf.ts', text: "export { parse } from 'csv-parse/sync';" },
    {
      path: 'tabular/read-csv.ts',
      text: "import type { parse } from './csv-parse.leaf.ts';\nawait import('./csv-parse.leaf.ts');",
    },
    { path: 'db/actions.ts', text: '// INSERT OR REPLACE would delete unseen.' },
  ];
  expect(breachesIn(files)).toEqual([]);
});
