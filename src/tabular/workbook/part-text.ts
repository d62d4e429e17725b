import { decodeXml, type XmlHandlers } from './xml.ts';

const escaped = /_x([\da-f]{4})_/gi;

/**
 * Text of a part: line ends as XML reads them, entities, then the `_x000D_` by which XLSX writes
 * what XML cannot hold.
 */
export function partText(written: string): string {
  const text = decodeXml(written.replace(/\r\n?/g, '\n'));
  return text.includes('_x') ? text.replace(escaped, (_, hex) => fromHex(hex)) : text;
}

function fromHex(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

/** Line breaks as one character; a `_x000D_` that was escaped twice was a line break once. */
export function cleanLineBreaks(text: string): string {
  return text.replaceAll('_x000D_', '\r').replace(/\r\n?/g, '\n');
}

/** Joins the runs of rich text (`t`); reading aids above Asian characters (`rPh`) are no text. */
export function runCollector(): Required<XmlHandlers> & { take: () => string } {
  let joined = '';
  let inRun = false;
  let inAid = false;
  return {
    open(name) {
      if (name === 'rPh') inAid = true;
      if (name === 't') inRun = !inAid;
    },
    close(name) {
      if (name === 'rPh') inAid = false;
      if (name === 't') inRun = false;
    },
    text(text) {
      if (inRun) joined += text;
    },
    take() {
      const text = joined && cleanLineBreaks(partText(joined));
      joined = '';
      return text;
    },
  };
}
