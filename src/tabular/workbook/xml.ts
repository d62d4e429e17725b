import { damaged } from './fault.ts';

/** Names come without their prefix, attributes and text as they are written: see `decodeXml`. */
export type XmlHandlers = {
  open?: (name: string, attributes: string) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
};

export type XmlScanner = { write: (chunk: string) => void; end: () => void };

/** Between two tags or within one: a cell holds 32,767 characters at most. */
const longestPiece = 1_000_000;

/** Reads the XML of a workbook's parts as it arrives; what XML can do beyond that is refused. */
export function xmlScanner(on: XmlHandlers): XmlScanner {
  let rest = '';
  return {
    write(chunk) {
      const text = rest + chunk;
      rest = text.slice(scan(text, on));
      if (rest.length > longestPiece) throw damaged({ code: 'XML_ENDLESS' });
    },
    end() {
      if (rest.trim() !== '') throw damaged({ code: 'XML_STOPS' });
    },
  };
}

export async function scanXml(chunks: AsyncIterable<string>, on: XmlHandlers): Promise<void> {
  const scanner = xmlScanner(on);
  for await (const chunk of chunks) scanner.write(chunk);
  scanner.end();
}

/** Where the first piece begins that is not complete yet. */
function scan(text: string, on: XmlHandlers): number {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start < 0) return at;
    if (start > at) on.text?.(text.slice(at, start));
    const end = scanTag(text, start, on);
    if (end === undefined) return start;
    at = end;
  }
  return at;
}

const tag = /<(\/?)(?:[\w.-]+:)?([\w.-]+)([^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*)>/y;

function scanTag(text: string, start: number, on: XmlHandlers): number | undefined {
  tag.lastIndex = start;
  const found = tag.exec(text);
  if (found === null) return scanSpecial(text, start, on);
  const end = tag.lastIndex;
  const [, slash, name = '', attributes = ''] = found;
  if (slash === '') on.open?.(name, attributes);
  if (slash === '/' || attributes.endsWith('/')) on.close?.(name);
  return end;
}

const specials = [
  { opens: '<![CDATA[', closes: ']]>' },
  { opens: '<!--', closes: '-->' },
  { opens: '<?', closes: '?>' },
];

function scanSpecial(text: string, start: number, on: XmlHandlers): number | undefined {
  // It could define texts that multiply.
  if (text.startsWith('<!D', start)) throw damaged({ code: 'XML_DOCTYPE' });
  const special = specials.find(({ opens }) => text.startsWith(opens, start));
  if (special === undefined) return undefined;
  const from = start + special.opens.length;
  const end = text.indexOf(special.closes, from);
  if (end < 0) return undefined;
  if (special.closes === ']]>') on.text?.(text.slice(from, end).replaceAll('&', '&amp;'));
  return end + special.closes.length;
}

const patterns = new Map<string, RegExp>();

/** One attribute; `name` is a pattern, because the prefix of `r:id` may be another. */
export function attribute(attributes: string, name: string): string | undefined {
  const known = patterns.get(name);
  const pattern = known ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  if (known === undefined) patterns.set(name, pattern);
  const found = pattern.exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decodeXml(value);
}

/** XML writes true as `1` or `true`. */
export function isTrue(attributes: string, name: string): boolean {
  return /^(?:1|true)$/.test(attribute(attributes, name) ?? '');
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
