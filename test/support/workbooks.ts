import { crc32 } from 'node:zlib';
import { type CellObject, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';

/** A cell with the format that shows it: `shown(126813, '#,##0')`. */
export function shown(value: number, format: string): CellObject {
  return { t: 'n', v: value, z: format };
}

export type MadeCell = string | number | boolean | null | CellObject;

/** A sheet written cell by cell, as an independent library would. */
export function sheetOf(rows: readonly (readonly MadeCell[])[]): WorkSheet {
  return utils.aoa_to_sheet(rows.map((row) => [...row]));
}

export function workbookOf(sheets: Readonly<Record<string, WorkSheet>>): WorkBook {
  return { SheetNames: Object.keys(sheets), Sheets: { ...sheets } };
}

type Kind = 'xlsx' | 'xlsb' | 'biff8' | 'ods';

export function bytesOf(workbook: WorkBook, kind: Kind = 'xlsx'): Uint8Array {
  const file: ArrayBuffer = write(workbook, { type: 'array', bookType: kind, compression: true });
  return new Uint8Array(file);
}

/** `Array.fromAsync`, which Node 20 lacks. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A ZIP archive of stored parts, by hand: it can say anything of itself. */
export function zipOf(parts: Readonly<Record<string, string>>, claimedSize?: number): Uint8Array {
  const encoder = new TextEncoder();
  const packed = Object.entries(parts).map(([name, text]) => ({
    name: encoder.encode(name),
    data: encoder.encode(text),
  }));
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const { name, data } of packed) {
    const local = record([0x04034b50, 4], [20, 2], [0, 2], [0, 2], [0, 4], [crc32(data), 4]);
    const sizes = record(
      [data.length, 4],
      [claimedSize ?? data.length, 4],
      [name.length, 2],
      [0, 2],
    );
    locals.push(local, sizes, name, data);
    entries.push(
      record([0x02014b50, 4], [20, 2], [20, 2], [0, 2], [0, 2], [0, 4], [crc32(data), 4]),
      sizes,
      record([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
      name,
    );
    at += local.length + sizes.length + name.length + data.length;
  }
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const count = packed.length;
  const end = record([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [size, 4], [at, 4], [0, 2]);
  return Buffer.concat([...locals, ...entries, end]);
}

/** Numbers as so many bytes each, the lowest first. */
function record(...fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256),
    ),
  );
}
