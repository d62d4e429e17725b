import { damaged } from './fault.ts';
import { readNumberFormats } from './number-formats.ts';
import { readSharedStrings } from './shared-strings.ts';
import { unpackText } from './unpack.ts';
import { refuseOtherWorkbooks } from './workbook-kind.ts';
import { attribute, isTrue, scanXml } from './xml.ts';
import { findPart, openZip, type Zip, type ZipEntry } from './zip.ts';

export type SheetPart = { name: string; isHidden: boolean; part: ZipEntry };

/** Everything about a workbook but its cells. Its properties, the author's name too, stay unread. */
export type Workbook = {
  zip: Zip;
  /** Sheets of cells, in the order of their tabs; sheets that are a chart are left out. */
  sheets: readonly SheetPart[];
  countsFrom1904: boolean;
  /** By the number that a cell carries. */
  formats: readonly string[];
  texts: readonly string[];
};

export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  refuseOtherWorkbooks(bytes);
  const zip = openZip(bytes);
  const root = ofType(await readLinks(zip, ''), 'officeDocument');
  const path = root?.target ?? 'xl/workbook.xml';
  const links = await readLinks(zip, path);
  const styles = linkedPart(zip, ofType(links, 'styles'));
  const texts = linkedPart(zip, ofType(links, 'sharedStrings'));
  return {
    zip,
    ...(await readWorkbookPart(zip, path, links)),
    formats: styles === undefined ? [] : await readNumberFormats(unpackText(zip, styles)),
    texts: texts === undefined ? [] : await readSharedStrings(unpackText(zip, texts)),
  };
}

type Link = { id: string; type: string; target: string };

function ofType(links: readonly Link[], type: string): Link | undefined {
  return links.find((link) => link.type === type);
}

/** What is pointed at must be there: without its formats a workbook would read otherwise. */
function linkedPart(zip: Zip, link: Link | undefined): ZipEntry | undefined {
  const part = link && findPart(zip, link.target);
  if (link !== undefined && part === undefined) {
    throw damaged({ code: 'PART_MISSING', path: link.target });
  }
  return part;
}

/** What a part points at; the last word of a type is the same in both editions of the standard. */
async function readLinks(zip: Zip, path: string): Promise<Link[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const part = findPart(zip, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const links: Link[] = [];
  if (part === undefined) return links;
  await scanXml(unpackText(zip, part), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      links.push({
        id: attribute(attributes, 'Id') ?? '',
        type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
        target: resolvePart(folder, attribute(attributes, 'Target') ?? ''),
      });
    },
  });
  return links;
}

/** `../media/x.xml` and `/xl/x.xml` as they are named in the archive. */
function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

async function readWorkbookPart(zip: Zip, path: string, links: readonly Link[]) {
  const part = findPart(zip, path);
  if (part === undefined) throw damaged({ code: 'SHEETS_UNLISTED' });
  const sheets: SheetPart[] = [];
  let countsFrom1904 = false;
  await scanXml(unpackText(zip, part), {
    open(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = isTrue(attributes, 'date1904');
      if (name === 'sheet') sheets.push(...readSheet(zip, attributes, links));
    },
  });
  return { sheets, countsFrom1904 };
}

function readSheet(zip: Zip, attributes: string, links: readonly Link[]): SheetPart[] {
  const name = attribute(attributes, 'name') ?? '';
  const id = attribute(attributes, '\\w+:id');
  const link = links.find((each) => each.id === id);
  const part = linkedPart(zip, link);
  if (link === undefined || part === undefined) throw damaged({ code: 'SHEET_MISSING', name });
  const isHidden = /hidden/i.test(attribute(attributes, 'state') ?? '');
  return link.type === 'worksheet' ? [{ name, isHidden, part }] : [];
}
