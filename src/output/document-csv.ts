import { withoutParts } from '../language/parts.ts';
import { kindOf } from './cell-kinds.ts';
import type { View, ViewCell } from './listing.ts';
import type { PrintedBlock, PrintedDocument, PrintedSection } from './printed.ts';

type Cells = ReadonlyMap<string, ViewCell>;

const blank: ViewCell = { value: null, text: '' };

/** All tables, facts and lists of a paper as one table: blank where a row has no such column. */
export function documentView(document: PrintedDocument): View {
  const records = document.sections.flatMap(sectionRecords);
  return viewOf(records, ['section', 'part']);
}

/** A paper as one table for each section, and before them its facts in one row: a column for each. */
export function documentParts(document: PrintedDocument): { key: string; view: View }[] {
  const facts = document.sections.flatMap(({ key, blocks }) => factCells(key, blocks));
  const day = ['day', cell(document.day ?? null)] as const;
  return [
    { key: 'facts', view: viewOf([new Map([day, ...facts])], []) },
    ...document.sections.map(({ key, blocks }) => {
      const rows = blocks.filter(({ kind }) => kind !== 'facts').flatMap(blockRecords);
      return { key, view: viewOf(rows, ['part']) };
    }),
  ];
}

function factCells(section: string, blocks: readonly PrintedBlock[]) {
  return blocks
    .flatMap((block) => (block.kind === 'facts' ? block.facts : []))
    .map(({ key, value }) => [`${section}_${key}`, cell(value)] as const);
}

/** The columns of all rows, those named first before the rest. */
function viewOf(records: readonly Cells[], first: readonly string[]): View {
  const keys = new Set([...first, ...records.flatMap((cells) => [...cells.keys()])]);
  return {
    columns: [...keys].map((key) => ({ key, title: key, kind: kindOf({ key }) })),
    rows: records.map((cells) => [...keys].map((key) => cells.get(key) ?? blank)),
  };
}

function sectionRecords({ key, blocks }: PrintedSection): Cells[] {
  const section = ['section', cell(key)] as const;
  return blocks.flatMap(blockRecords).map((cells) => new Map([...cells, section]));
}

function blockRecords(block: PrintedBlock): Cells[] {
  switch (block.kind) {
    case 'table':
      return tableRecords(block.listing.view({})).map(
        (cells) => new Map([['part', cell(block.key)], ...cells]),
      );
    case 'facts':
      return block.facts.map(
        ({ key, value }) =>
          new Map([
            ['measure', cell(key)],
            ['value', cell(value)],
          ]),
      );
    case 'list':
      return block.items.map((item) => new Map([['text', cell(item)]]));
    case 'paragraph':
      return [];
  }
}

function tableRecords({ columns, rows }: View): Cells[] {
  return rows.map(
    (row) => new Map(columns.map((column, index) => [column.key, unmarked(row[index] ?? blank)])),
  );
}

function cell(value: string | number | null): ViewCell {
  return unmarked({ value, text: value === null ? '' : String(value) });
}

function unmarked(one: ViewCell): ViewCell {
  return typeof one.value === 'string' ? { ...one, value: withoutParts(one.value) } : one;
}
