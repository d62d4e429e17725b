import { contents } from '../../src/program.ts';
import {
  importsOf,
  lineAt,
  type SourceFile,
  type SourceImport,
  withoutComments,
} from './source-files.ts';

type Layer = {
  /** A folder or a file of src; where several fit, the longest is meant. */
  path: string;
  /** What it may import besides itself and errors.ts; left out: every layer above it in this list. */
  code?: readonly string[];
  /** What it may import with `import type` only. */
  types?: readonly string[];
  /** Packages that nobody else imports. */
  packages?: readonly string[];
  /** Reads neither files nor clocks: no module of Node's. */
  pure?: true;
};

const layers: readonly Layer[] = [
  { path: 'errors.ts', code: [], pure: true },
  { path: 'domain/', code: [], pure: true },
  {
    path: 'language/',
    code: ['domain/'],
    types: [
      'db/',
      'tabular/',
      'dtm/',
      'office/',
      'documents/',
      'run/',
      'command-line/',
      'param.ts',
      'params.ts',
    ],
    pure: true,
  },
  { path: 'db/', code: ['domain/'], packages: ['better-sqlite3'] },
  // The workbook reader stands apart, like a package.
  { path: 'tabular/workbook/', code: [] },
  { path: 'tabular/', code: ['domain/', 'tabular/workbook/'], packages: ['csv-parse'] },
  { path: 'dtm/', code: ['domain/', 'tabular/'] },
  { path: 'office/', code: ['domain/', 'db/', 'tabular/', 'dtm/'] },
  {
    path: 'records/',
    code: ['domain/', 'language/', 'output/create-listing.ts', 'output/text-of.ts'],
    types: ['office/', 'db/', 'output/listing.ts', 'output/result.ts'],
    pure: true,
  },
  {
    path: 'documents/',
    code: ['domain/', 'language/', 'records/', 'output/create-listing.ts'],
    types: ['output/', 'office/', 'db/'],
    packages: ['ical-generator'],
  },
  {
    path: 'output/',
    code: ['domain/', 'language/'],
    types: ['documents/', 'records/'],
    packages: ['cli-table3', 'csv-stringify', 'docx', 'fast-string-width', 'hucre', 'nodemailer'],
  },
  { path: 'world.ts', code: ['domain/'], pure: true },
  {
    path: 'terminal/',
    code: [],
    types: ['output/listing.ts', 'world.ts'],
    packages: ['inquirer', 'chalk'],
  },
  {
    path: 'command.ts',
    code: ['domain/', 'param.ts', 'params.ts'],
    types: ['db/', 'language/', 'output/', 'terminal/', 'world.ts'],
  },
  { path: 'param.ts', code: ['domain/'] },
  { path: 'params.ts', code: ['domain/', 'param.ts'], types: ['command.ts', 'language/'] },
  {
    path: 'command-line/',
    code: ['domain/', 'language/', 'command.ts', 'param.ts', 'params.ts'],
    types: ['output/'],
    packages: ['commander'],
  },
  // The steps of a run, between the command line and the answer.
  { path: 'run/' },
  {
    path: 'commands/',
    code: [
      'domain/',
      'language/',
      'db/',
      'tabular/',
      'dtm/',
      'office/',
      'records/',
      'documents/',
      'output/',
      'command.ts',
      'param.ts',
      'params.ts',
    ],
    types: ['terminal/', 'world.ts'],
  },
  { path: 'program.ts' },
  { path: 'run-command.ts' },
  { path: 'cli.ts' },
  { path: 'main.ts' },
];

/** Large: only ever behind a leaf, so that no other verb pays for them. */
const leafPackages = ['cli-table3', 'csv-parse', 'docx', 'hucre', 'inquirer', 'nodemailer'];

const bannedText: readonly { pattern: RegExp; rule: string; except?: string }[] = [
  { pattern: /\bprocess\.\w/g, rule: 'only main.ts reads process', except: 'main.ts' },
  { pattern: /\bconsole\.\w/g, rule: 'nothing prints by itself' },
  { pattern: /\bimport\.meta\b|\b__(?:dir|file)name\b/g, rule: 'not known inside the bundle' },
  { pattern: /\bREPLACE\s+INTO\b|\bOR\s+REPLACE\b/gi, rule: 'REPLACE deletes rows unrecorded' },
];

const mostLines = 250;

/** Every word behind `mwg` that begins a command: nouns, verbs without a noun, short words. */
const commandWords = [
  ...contents.nouns.map(({ name }) => name),
  ...Object.keys(contents.verbs),
  ...Object.keys(contents.aliases),
].flatMap((name) => name.split(' ').slice(0, 1));
/** What is said of a verb to the catalogue, and what a journal keeps of one. */
const namesItself: readonly string[] = [
  'commands/dtm/checked.ts',
  'commands/sit.ts',
  'db/forget-person.ts',
  'run/sitting.ts',
];
const namedCommand = new RegExp(`\\bmwg (?:${[...new Set(commandWords)].join('|')})\\b`, 'g');

/** Hints say what to type, and they are sentences: of the catalogue, in each language. */
export function commandsNamedIn(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !path.startsWith('language/') && !namesItself.includes(path))
    .flatMap((file) => {
      const code = withoutComments(file.text).replace(examples, blank);
      return [...code.matchAll(namedCommand)].map(({ 0: text, index }) =>
        at(file, lineAt(code, index), `"${text}" belongs in language/`),
      );
    });
}

/** Those of a verb run in a test, so that they cannot be wrong. */
const examples = /^ {2}examples: \[[^\]]*\]/gm;
const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');

/** One line for each breach: file, line, rule. */
export function breachesIn(files: readonly SourceFile[]): string[] {
  return [...files.flatMap(breachesOf), ...cyclesIn(files)];
}

function breachesOf(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [at(file, 1, 'no layer covers this file')];
  const imports = importsOf(file);
  return [
    ...tooLong(file),
    ...bannedTextIn(file),
    ...imports.flatMap((found) => {
      const breach = found.ours
        ? breachOfOurs(file.path, layer, found)
        : breachOfPackage(file.path, layer, found);
      return breach === undefined ? [] : [at(file, found.line, breach)];
    }),
  ];
}

function breachOfOurs(from: string, layer: Layer, found: SourceImport): string | undefined {
  const { target, kind } = found;
  if (isLeaf(from)) return `a leaf imports packages only, not ${target}`;
  if (isLeaf(target) && kind === 'static') return `${target} is imported with import() only`;
  if (isOfAnotherNoun(from, target))
    return `commands of one noun do not import those of another, ${target}`;
  const allowed = [layer.path, 'errors.ts', ...(layer.code ?? layersAbove(layer))];
  if (kind === 'type') allowed.push(...(layer.types ?? []));
  if (allowed.includes(target) || allowed.includes(layerOf(target)?.path ?? '')) return undefined;
  return `${layer.path} does not import ${target}`;
}

function breachOfPackage(from: string, layer: Layer, found: SourceImport): string | undefined {
  const { target, kind } = found;
  if (/^node:(?:process|console)$/.test(target) && from !== 'main.ts')
    return `only main.ts imports ${target}`;
  if (target.startsWith('node:'))
    return layer.pure ? `${layer.path} does not import ${target}` : undefined;
  const owns = layer.packages?.some((name) => target === name || target.startsWith(`${name}/`));
  if (!owns) return `${layer.path} does not import the package ${target}`;
  if (kind === 'type' || isLeaf(from)) return undefined;
  return leafPackages.some((name) => target.startsWith(name))
    ? `${target} is imported by a *.leaf.ts only`
    : undefined;
}

function layerOf(path: string): Layer | undefined {
  return layers
    .filter((layer) => covers(layer.path, path))
    .sort((one, other) => other.path.length - one.path.length)[0];
}

function layersAbove(layer: Layer): string[] {
  return layers.slice(0, layers.indexOf(layer)).map(({ path }) => path);
}

function covers(layerPath: string, path: string): boolean {
  return layerPath.endsWith('/') ? path.startsWith(layerPath) : path === layerPath;
}

/** `commands/action/list.ts` → `action`; undefined for verbs without a noun. */
function nounOf(path: string): string | undefined {
  return /^commands\/([^/]+)\//.exec(path)?.[1];
}

function isOfAnotherNoun(from: string, target: string): boolean {
  return from.startsWith('commands/') && ![undefined, nounOf(from)].includes(nounOf(target));
}

function isLeaf(path: string): boolean {
  return path.endsWith('.leaf.ts');
}

function tooLong(file: SourceFile): string[] {
  // A schema is a literal text that is never edited: to cut it in two would make it no clearer.
  if (file.path.startsWith('db/migrations/')) return [];
  const lines = file.text.trimEnd().split('\n').length;
  return lines > mostLines ? [at(file, lines, `more than ${mostLines} lines`)] : [];
}

function bannedTextIn(file: SourceFile): string[] {
  const code = withoutComments(file.text);
  return bannedText
    .filter(({ except }) => except !== file.path)
    .flatMap(({ pattern, rule }) =>
      [...code.matchAll(pattern)].map(({ 0: text, index }) =>
        at(file, lineAt(code, index), `${text}: ${rule}`),
      ),
    );
}

/** Imports of types are erased and cannot make modules wait for each other. */
function cyclesIn(files: readonly SourceFile[]): string[] {
  const targets = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ target, ours, kind }) => (ours && kind !== 'type' ? target : [])),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push(`src/${[...trail.slice(start), path].join(' → ')}: a cycle`);
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return cycles;
}

function at({ path }: SourceFile, line: number, rule: string): string {
  return `src/${path}:${line} ${rule}`;
}
