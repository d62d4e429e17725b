import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's package; where it is absent the tests that look are skipped. */
export const chromium = onPath('chromium');
export const libreOffice = onPath('soffice') && onPath('pdftotext');

function onPath(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page: every line of every cell and paragraph, letter by letter from left to right. */
const look = `
const lines = [];
for (const element of document.querySelectorAll('h1,h2,p,li,td,th,dd')) {
  const letters = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = 0; at < node.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width > 0) letters.push({ text: node.data[at], left: box.left, top: box.bottom });
    }
  }
  const rows = new Map();
  for (const letter of letters) {
    const row = Math.round(letter.top / 12);
    rows.set(row, [...(rows.get(row) ?? []), letter]);
  }
  for (const row of rows.values()) {
    lines.push(row.sort((a, b) => a.left - b.left).map(({ text }) => text).join(''));
  }
}
document.body.textContent = '';
const seen = document.createElement('pre');
seen.id = 'seen';
seen.textContent = JSON.stringify(lines);
document.body.append(seen);
`;

/** The lines of a page as they are seen: their letters from left to right, whatever is read first. */
export function seenInBrowser(html: string, width: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'mwg-look-'));
  const page = join(folder, 'page.html');
  writeFileSync(
    page,
    html.replace('</body>', () => `<script>${look}</script></body>`),
  );
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}`];
  const dom = execFileSync(
    'chromium',
    [...flags, `--window-size=${width},1000`, '--dump-dom', `file://${page}`],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  rmSync(folder, { recursive: true, force: true });
  const [, json = '[]'] = /<pre id="seen">([^<]*)<\/pre>/.exec(dom) ?? [];
  return JSON.parse(json.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}

export type SeenWord = { text: string; left: number; top: number };

/** The words of a Word file where LibreOffice prints them. */
export function seenInPrint(docx: string): SeenWord[] {
  const folder = mkdtempSync(join(tmpdir(), 'mwg-look-'));
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
  execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], {
    stdio: 'ignore',
  });
  const pdf = join(folder, docx.split('/').at(-1)?.replace(/docx$/, 'pdf') ?? '');
  execFileSync('pdftotext', ['-bbox', pdf, join(folder, 'words.html')]);
  const words = readFileSync(join(folder, 'words.html'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return [...words.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)].map(
    ([, left, top, text = '']) => ({ text, left: Number(left), top: Number(top) }),
  );
}
