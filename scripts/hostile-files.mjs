// Files that a careless program or a bad hand makes: each is small to send and dear to read.
import { crc32, deflateRawSync } from 'node:zlib';

const head = 'Muhalla P Code,ADM 4 Muhalla (EN),Region 2,Migrant Nationality,Migrant Individuals';
const line = 'LY01010204,El Bilad,North Africa,Sudan,10';

/** By name: the bytes of a file of about that size; `size` scales what makes it dear. */
export const hostileFiles = {
  'unclosed quote.csv': (size) => `${head}\n"${`${line}\n`.repeat(size * 20)}`,
  'quotes alone.csv': (size) => `${head}\n${'"'.repeat(size * 800)}`,
  'one cell.csv': (size) => `${head}\n${'x'.repeat(size * 800)},a,b,c,1\n`,
  'headings.csv': (size) =>
    `${Array.from({ length: size }, (_, at) => `Heading ${at}`).join(',')}\n${`${'1,'.repeat(size)}\n`.repeat(20)}`,
  'commas.csv': (size) => `${head}\n${','.repeat(size * 800)}\n`,
  'blank lines.csv': (size) => `${head}\n${'\n'.repeat(size * 800)}`,
  'other letters.csv': (size) => `${head}\n${'\u0645\u062d\u0636\u0631,'.repeat(size * 100)}\n`,
  'zero bytes.csv': (size) => `${head}\n${'\0'.repeat(size * 800)}`,
  'hidden columns.xlsx': () => book({ columns: '<col min="1" max="16384" hidden="1"/>' }),
  'merges.xlsx': (size) =>
    book({
      after: `<mergeCells>${Array.from({ length: size * 20 }, (_, at) => `<mergeCell ref="A${at + 2}:XFD${at + 2}"/>`).join('')}</mergeCells>`,
    }),
  'one merge of all.xlsx': () =>
    book({ after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
  'runs.xlsx': (size) =>
    book({
      cell: `<c r="A2" t="inlineStr"><is>${'<r><rPr><b/></rPr><t>x</t></r>'.repeat(size * 100)}</is></c>`,
    }),
  'far corner.xlsx': () => book({ cell: '</row><row r="1048576"><c r="XFD1048576"><v>1</v></c>' }),
  'far cells.xlsx': (size) =>
    book({
      cell: Array.from(
        { length: size * 20 },
        (_, at) => `</row><row r="${at + 3}"><c r="XFD${at + 3}"><v>1</v></c>`,
      ).join(''),
    }),
  'padding.xlsx': (size) => book({ after: ' '.repeat(size * 10_000) }),
  'deep.xlsx': (size) => book({ cell: '<x>'.repeat(size * 50) }),
};

/** A workbook of one sheet with these columns, cells in its second row, and what follows its rows. */
function book({ columns = '', cell = '', after = '' }) {
  const cells = head
    .split(',')
    .map((text, at) => `<c r="${'ABCDE'[at]}1" t="inlineStr"><is><t>${text}</t></is></c>`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><cols>${columns}</cols><sheetData><row r="1">${cells.join('')}</row><row r="2">${cell}</row></sheetData>${after}</worksheet>`,
  });
}

function zip(parts) {
  const entries = [];
  const written = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(at, 10);
    entries.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, end, Buffer.from(name)]),
    );
    const local = [Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed];
    written.push(...local);
    at += local.reduce((sum, part) => sum + part.length, 0);
  }
  const directory = Buffer.concat(entries);
  const tail = Buffer.alloc(22);
  tail.write('PK\x05\x06', 0, 'latin1');
  tail.writeUInt16LE(entries.length, 8);
  tail.writeUInt16LE(entries.length, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(at, 16);
  return Buffer.concat([...written, directory, tail]);
}
