import { unpackText } from './workbook/unpack.ts';
import { decodeXml, scanXml } from './workbook/xml.ts';
import { openZip, type Zip, type ZipEntry } from './workbook/zip.ts';
import { refusingFaults } from './workbook-refusal.ts';

/** Where a Word document keeps what is read: the text, and what stands round it on each page. */
const parts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** The paragraphs of a Word document, a line each. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  return refusingFaults(async () => {
    const zip = openZip(bytes);
    const texts: string[] = [];
    for (const [path, entry] of zip.entries) {
      if (parts.test(path)) texts.push(await partLines(zip, entry));
    }
    return texts.join('\n');
  });
}

async function partLines(zip: Zip, entry: ZipEntry): Promise<string> {
  let text = '';
  let isText = false;
  await scanXml(unpackText(zip, entry), {
    open(name) {
      isText = name === 't';
      if (name === 'tab') text += ' ';
      if (name === 'br') text += '\n';
    },
    text(written) {
      if (isText) text += decodeXml(written);
    },
    close(name) {
      isText = false;
      if (name === 'p') text += '\n';
    },
  });
  return text;
}
