import { withoutParts } from '../language/parts.ts';
import type { Selection, Value, View } from './listing.ts';
import type {
  Printed,
  PrintedBlock,
  PrintedCard,
  PrintedChange,
  PrintedDocument,
  PrintedSection,
} from './printed.ts';
import { unknownField } from './unknown-field.ts';

export function renderJson(result: Printed, selection: Selection): string {
  const plain = (_key: string, value: unknown) =>
    result.kind === 'document' && typeof value === 'string' ? withoutParts(value) : value;
  return `${JSON.stringify(jsonOf(result, selection), plain, 2)}\n`;
}

function jsonOf(result: Printed, selection: Selection): unknown {
  switch (result.kind) {
    case 'listing':
      return objects(result.view(selection));
    case 'card':
      return pick(cardObject(result), selection.fields);
    case 'change':
      return changeObject(result);
    case 'answer':
      return pick(result.fields, selection.fields);
    case 'document':
      return documentObject(result);
  }
}

function objects(view: View): Record<string, Value>[] {
  const keys = view.columns.map((column) => column.key);
  return view.rows.map((row) =>
    Object.fromEntries(keys.map((key, index) => [key, row[index]?.value ?? null])),
  );
}

function cardObject(card: PrintedCard): Record<string, unknown> {
  const fields = card.fields.map(({ key, value }) => [key, value]);
  const sections = card.sections.map(({ key, listing }) => [key, objects(listing.view({}))]);
  return Object.fromEntries([...fields, ...sections]);
}

/** A change is already recorded: `--fields` cannot be wrong any more, so it is not asked. */
function changeObject({ records, files }: PrintedChange): unknown {
  return {
    records: records.map(({ id, fields }) => ({ id, ...fields })),
    ...(files && { files: files.map(({ name }) => name) }),
  };
}

function pick(record: Readonly<Record<string, unknown>>, fields: readonly string[] | undefined) {
  if (fields === undefined) return record;
  const picked = fields.map((key) => {
    if (!Object.hasOwn(record, key)) throw unknownField(key, Object.keys(record));
    return [key, record[key]];
  });
  return Object.fromEntries(picked);
}

function documentObject({ title, subtitle, sections, footer }: PrintedDocument): unknown {
  const byKey = Object.fromEntries(
    sections.map((section) => [section.key, sectionObject(section)]),
  );
  return { title, subtitle, sections: byKey, footer };
}

function sectionObject({ heading, blocks }: PrintedSection): unknown {
  const tables = blocks.filter((block) => block.kind === 'table');
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
  return {
    heading,
    text: blocks.flatMap(textLines),
    facts: Object.fromEntries(facts.map(({ key, value }) => [key, value])),
    tables: Object.fromEntries(tables.map(({ key, listing }) => [key, objects(listing.view({}))])),
  };
}

function textLines(block: PrintedBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.listing.caption;
    case 'facts':
      return [];
  }
}
