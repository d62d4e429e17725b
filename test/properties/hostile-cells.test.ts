import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hostileText } from '../output/wild-text.ts';
import { type Office, practiceOffice } from '../support/office.ts';
import { integrityOf, soundBook, withBook } from '../support/stored-book.ts';
import { filesInZip } from '../support/unzip.ts';

/** A row of each list, every cell of free text of which is `text`. */
const lists: readonly [name: string, line: readonly string[], head: string, row: string][] = [
  [
    'member',
    ['member', 'import'],
    'handle,name,name_ar,side,role,acronym,aliases,person,person_ar,title',
    'zz,TEXT,TEXT,un,member,TEXT,TEXT,TEXT,TEXT,TEXT',
  ],
  [
    'action',
    ['action', 'import'],
    'key,title,title_ar,owners,due,note',
    'k1,TEXT,TEXT,iom,2018-06-03,TEXT',
  ],
  [
    'meeting',
    ['meeting', 'import'],
    'number,date,title,title_ar,place,reason,note',
    '5,2018-04-03,TEXT,TEXT,TEXT,TEXT,TEXT',
  ],
  [
    'letter',
    ['letter', 'import', '--direction', 'in', '--year', '2017'],
    'number,date,with,subject,reference,signatory,note,attachments,received_by',
    '7,2017-04-03,iom,TEXT,TEXT,TEXT,TEXT,2,TEXT',
  ],
  [
    'attendance',
    ['meeting', 'attendance', 'import', 'M-3'],
    'body,as,name,title',
    'iom,representative,TEXT,TEXT',
  ],
];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const seed = Number(process.env.MWG_SEED ?? 7);
const each = Number(process.env.MWG_LINES ?? 8);

/** One cell after the other is hostile, and in one row all of them. */
function filesOf(head: string, row: string, text: string): string[] {
  const cells = row.split(',');
  const places = cells.flatMap((cell, at) => (cell === 'TEXT' ? [at] : []));
  const only = (hostile: readonly number[]) =>
    cells.map((cell, at) =>
      cell !== 'TEXT' ? cell : hostile.includes(at) ? quoted(text) : 'Word',
    );
  const one = places[text.length % places.length] ?? 0;
  return [[one], places].map((hostile) => `${head}\n${only(hostile).join(',')}\n`);
}

const held = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

describe.each(lists)('cells of a list of %ss', (_name, line, head, row) => {
  test('are stored as text that fits, or refused at their line; never a fault', async () => {
    const office = await practiceOffice();
    const texts = fc.sample(hostileText, { numRuns: each, seed });
    const codes = new Set<number>();
    for (const text of ['Fine, thank you', ...texts]) {
      for (const content of filesOf(head, row, text)) {
        const path = office.write('list.csv', content);
        const { exitCode, stderr } = await office.run(...line, path, '--yes', '--dry-run');
        expect([0, 2, 4, 5]).toContain(exitCode);
        expect(stderr).toMatch(held);
        codes.add(exitCode);
      }
    }
    expect(codes).toContain(0);
    expect(codes).toContain(5);
    expect(integrityOf(office.bookPath)).toEqual(soundBook);
  });
});

test('a cell that is longer than what could be typed is refused, and one that fits is stored', async () => {
  const office = await practiceOffice();
  const file = (title: string, note: string) =>
    office.write('a.csv', `key,title,owners,note\nk1,${title},iom,${note}\n`);
  for (const [title, note] of [
    ['x'.repeat(501), 'n'],
    ['x', 'n'.repeat(5_001)],
    ['half \ufffe', 'n'],
  ] as const) {
    const ran = await office.run('action', 'import', file(title, note));
    expect([ran.exitCode, ran.stderr.length < 2_000]).toEqual([5, true]);
  }
  await office.ok('action', 'import', file('x'.repeat(500), 'n'.repeat(5_000)));
});

// At the pace of before, when it was quadratic, this would take hours.
test('a cell of a million letters is answered, in a file of figures too', async () => {
  const office = await practiceOffice();
  const head = 'Muhalla P Code,ADM 4 Muhalla (EN),Region 2,Migrant Nationality,Migrant Individuals';
  for (const row of [
    `${'x'.repeat(1_000_000)},a,b,c,1`,
    `LY01010204,a,b,${'c'.repeat(1_000_000)},1`,
  ]) {
    const ran = await office.run('dtm', 'check', office.write('long.csv', `${head}\n${row}\n`));
    expect([ran.exitCode, ran.stdout.includes('Remarks')]).toEqual([5, true]);
  }
});

test('a list of nothing but lines is refused before it fills the memory', async () => {
  const office = await practiceOffice();
  const path = office.write('blank.csv', `key,title,owners\n${'\n'.repeat(200_000)}`);
  const ran = await office.run('action', 'import', path);
  expect([ran.exitCode, ran.stdout]).toEqual([5, '']);
  expect(ran.stderr).toContain('more than 100,000 lines');
});

describe('what is stored already, however it came there', () => {
  const asked = [
    ['action', 'list'],
    ['action', 'show', '5'],
    ['meeting', 'list'],
    ['member', 'list'],
    ['find', 'A-5'],
    ['due'],
    ['report', 'weekly'],
    ['history', 'A-5'],
  ];
  const formats = ['txt', 'csv', 'tsv', 'json', 'md', 'html', 'docx', 'xlsx'];

  test.each(formats)('is drawn as %s, and no file holds what its form cannot', async (format) => {
    const office = await practiceOffice();
    const [text = ''] = fc.sample(hostileText, {
      numRuns: 1,
      seed: seed + formats.indexOf(format),
    });
    plant(office, `${text}\ufffe\u0007${'z'.repeat(10_000)}"`);
    for (const line of asked) {
      const path = join(office.folder, `out.${format}`);
      const ran = await office.run(...line, '-o', path);
      // What a form cannot draw is said: a list has no paper, a card no workbook.
      expect([0, 2]).toContain(ran.exitCode);
      if (ran.exitCode === 0 && !['txt', 'csv', 'tsv', 'md'].includes(format)) wellFormed(path);
    }
  });

  function plant(office: Office, text: string): void {
    withBook(office.bookPath, (db) => {
      db.exec('INSERT INTO open_change (id, change_id) SELECT 1, max(id) FROM change');
      db.prepare('UPDATE action SET title_en = ? WHERE id = 5').run(text.replaceAll('\0', ''));
      db.exec('DELETE FROM open_change');
    });
  }

  function wellFormed(path: string): void {
    const bytes = readFileSync(path);
    if (path.endsWith('.json')) expect(() => JSON.parse(bytes.toString())).not.toThrow();
    else if (path.endsWith('.html')) expect(bytes.toString()).toMatch(held);
    else for (const [, xml] of filesInZip(bytes)) expect(xml).toMatch(held);
  }
});
