import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { projectRoot } from '../support/office.ts';
import { spawnMwg } from '../support/spawn-mwg.ts';

/** What the build makes of letters in strings and regular expressions is seen in the built program only. */
const folder = mkdtempSync(join(tmpdir(), 'mwg-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['mwg', 'core', 'daily', 'part-arabic'])(
  '%s.cjs is ASCII, as the launcher reads it',
  (name) => {
    const bundle = readFileSync(join(projectRoot, 'dist', `${name}.cjs`));
    expect(bundle.find((byte) => byte > 0x7f)).toBeUndefined();
  },
);

test.each(['٣/١٢/٢٠٢٦', '٣ ديسمبر ٢٠٢٦', 'الخميس 3 ديسمبر 2026'])(
  'reads the date %s',
  async (words) => {
    const { stdout } = await spawnMwg(['date', words, '--json', '--today', '2026-11-24']);
    expect(JSON.parse(stdout)).toMatchObject({
      day: '2026-12-03',
      text_ar: 'الخميس 3 ديسمبر 2026',
    });
  },
);

test('reads counts in every writing as the same number', async () => {
  const env = { MWG_DB: join(folder, 'book.db') };
  const file = join(folder, 'counts.csv');
  const row = (place: string, count: string) => `${place},${count},2025-03-01,55`;
  const rows = [row('LY0211', '1\u00a0200'), row('LY0103', '١٬٢٠٠'), row('LY0319', '"1,200"')];
  const headings = 'admin2Pcode,numPresentIdpInd,reportingDate,roundNumber';
  writeFileSync(file, `${[headings, ...rows].join('\n')}\n`);
  await spawnMwg(['init'], { env });
  await spawnMwg(['dtm', 'import', file], { env });
  const { stdout } = await spawnMwg(['dtm', 'show', '--json'], { env });
  expect(JSON.parse(stdout).map(({ value }: { value: number }) => value)).toEqual([
    1200, 1200, 1200,
  ]);
});
