import { DataError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    TEMPLATE_FIELD_UNKNOWN: {
      template: string;
      unknown: readonly { key: string; line: number }[];
      fields: readonly string[];
    };
  }
}

export type TemplateFields = Readonly<Record<string, string>>;

const field = /\{\{\s*([^{}]*?)\s*\}\}/g;

/**
 * The lines of a template with its `{{fields}}` filled. A line whose fields are all empty is left
 * out, so that "Copy:" does not stand alone.
 */
export function fillTemplate(name: string, template: string, fields: TemplateFields): string[] {
  const lines = template.trimEnd().split(/\r?\n/);
  demandKnown(name, lines, fields);
  return lines
    .filter((line) => !isEmptied(line, fields))
    .flatMap((line) => line.replaceAll(field, (_, key: string) => fields[key] ?? '').split('\n'))
    .filter((line, index, all) => line.trim() !== '' || all[index - 1]?.trim() !== '');
}

function isEmptied(line: string, fields: TemplateFields): boolean {
  const keys = fieldsIn(line);
  return keys.length > 0 && keys.every((key) => fields[key] === '');
}

function fieldsIn(line: string): string[] {
  return [...line.matchAll(field)].map((match) => match[1] ?? '');
}

function demandKnown(name: string, lines: readonly string[], fields: TemplateFields): void {
  const unknown = lines.flatMap((line, index) =>
    fieldsIn(line)
      .filter((key) => !Object.hasOwn(fields, key))
      .map((key) => ({ key, line: index + 1 })),
  );
  if (unknown.length === 0) return;
  throw new DataError('TEMPLATE_FIELD_UNKNOWN', {
    template: name,
    unknown,
    fields: Object.keys(fields),
  });
}
