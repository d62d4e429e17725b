import { DataError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    NOT_A_CSV: { kind: (typeof kinds)[number]['kind'] | 'web' | 'json' };
  }
}

const kinds = [
  { kind: 'pdf', starts: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'compressed', starts: [0x1f, 0x8b] },
  { kind: 'sqlite', starts: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] },
] as const;

/** Says what a file is that no encoding could turn into a CSV. */
export function refuseOtherFileKinds(bytes: Uint8Array): void {
  const found = kinds.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (found !== undefined) throw new DataError('NOT_A_CSV', { kind: found.kind });
}

/** A download that failed is often a web page under the name of the file. */
export function refuseOtherTextKinds(text: string): void {
  const first = text.trimStart()[0];
  if (first === '<') throw new DataError('NOT_A_CSV', { kind: 'web' });
  if (first === '{' || first === '[') throw new DataError('NOT_A_CSV', { kind: 'json' });
}
