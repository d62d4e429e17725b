import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** `path` is relative to src, with forward slashes. */
export type SourceFile = { path: string; text: string };

type ImportKind = 'static' | 'dynamic' | 'type';

/** `target` is a path relative to src for a file of ours, else the specifier as written. */
export type SourceImport = { line: number; target: string; ours: boolean; kind: ImportKind };

const src = join(import.meta.dirname, '..', '..', 'src');

export function readSourceFiles(): SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));
}

const importStatement =
  /^(?:import|export)\s+(?<type>type\s)?(?:[\w\s{},*$]*?\bfrom\s+)?'(?<specifier>[^']+)'/gm;
const importCall = /(?<type>typeof\s+)?\bimport\(\s*'(?<specifier>[^']+)'/g;

export function importsOf({ path, text }: SourceFile): SourceImport[] {
  const code = withoutComments(text);
  const find = (pattern: RegExp, kind: ImportKind): SourceImport[] =>
    [...code.matchAll(pattern)].map((match) => ({
      line: lineAt(code, match.index + match[0].length),
      ...resolve(path, match.groups?.specifier ?? ''),
      kind: match.groups?.type === undefined ? kind : 'type',
    }));
  return [...find(importStatement, 'static'), ...find(importCall, 'dynamic')];
}

function resolve(from: string, specifier: string): { target: string; ours: boolean } {
  const ours = specifier.startsWith('.');
  const target = ours ? posix.join(posix.dirname(from), specifier) : specifier;
  return { target, ours };
}

/** Keeps every line where it was. */
export function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(?<=^|\s)\/\/.*$/gm, '');
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
