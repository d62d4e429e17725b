import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { hostileText } from '../output/wild-text.ts';
import { type Office, practiceOffice } from '../support/office.ts';
import { withBook } from '../support/stored-book.ts';
import { filesInZip } from '../support/unzip.ts';

const seed = Number(process.env.MWG_SEED ?? 7);
const samples = fc.sample(hostileText, { numRuns: Number(process.env.MWG_LINES ?? 5), seed });
const worst = `\ufffe\u0007\u202e${'z'.repeat(10_000)}\r\nBcc: evil@example.org\r\nEND:VEVENT\r\n\r\n.\r\n"`;
const held = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** A body written to by letter, one by e-mail, a meeting to come and an action of each. */
async function desk(): Promise<Office> {
  const office = await practiceOffice();
  for (const handle of ['wfp', 'unhcr']) {
    const email = ['--email', `${handle}@example.org`, '--from', '2018-03-01'];
    await office.ok('member', 'rep', handle, `Nadia of ${handle}`, ...email);
  }
  await office.ok('letter', 'out', 'Agreed dates', '--subject-ar', 'المواعيد', '--to', 'mol');
  return office;
}

/** Every verb that drafts a letter, a mail or an entry of a calendar. */
async function draftAll(office: Office): Promise<void> {
  for (const line of [
    ['letter', 'draft', 'OUT-1'],
    ['action', 'remind'],
    ['meeting', 'invite', 'M-4'],
    ['meeting', 'postpone', 'M-4', '--to', '2018-07-11', '--reason', 'Not ready'],
    ['meeting', 'cancel', 'M-4', '--reason', 'Not ready'],
    ['letter', 'out', 'Reply', '--to', 'wfp', '--language', 'en'],
  ]) {
    const ran = await office.run(...line, '--yes');
    expect([line.join(' '), ran.exitCode, ran.stderr]).toEqual([line.join(' '), 0, ran.stderr]);
  }
}

/** The kinds of the drafts, each of which is read. */
function demandSound({ folder }: Office): string[] {
  const names = readdirSync(join(folder, 'letters'));
  const kinds = names.map((name) => name.split('.').at(-1) ?? '');
  names.forEach((name, at) => {
    demandKind[kinds[at] ?? '']?.(readFileSync(join(folder, 'letters', name)));
  });
  return [...new Set(kinds)].sort();
}

const demandKind: Readonly<Record<string, (bytes: Buffer) => void>> = {
  docx: (bytes) => {
    for (const [, xml] of filesInZip(bytes)) expect(xml).toMatch(held);
  },
  md: (bytes) => expect(bytes.toString()).toMatch(held),
  eml: (bytes) => demandMail(bytes.toString()),
  ics: (bytes) => demandEntry(bytes.toString()),
};

function demandMail(mail: string): void {
  const head = mail.slice(0, mail.indexOf('\r\n\r\n'));
  const fields = head.split('\r\n').filter((line) => !/^\s/.test(line));
  expect(fields.filter((line) => /^(?:To|Bcc|Cc)/i.test(line)).join(' ')).not.toContain('evil');
  for (const field of fields)
    expect(field).toMatch(
      /^(?:To|Bcc|Subject|Date|Message-ID|MIME-Version|X-Unsent|Content-[A-Za-z-]+): /,
    );
  for (const line of mail.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
  expect(mail).toMatch(/^[\t\r\n\u0020-\u007e]*$/);
}

function demandEntry(text: string): void {
  expect(text).toMatch(held);
  const root = new ICAL.Component(ICAL.parse(text));
  expect(root.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
}

const allKinds = Object.keys(demandKind).sort();

describe('a draft of a hostile text', () => {
  test('that was typed is whole, or the text was refused in words', async () => {
    const office = await desk();
    let taken = 0;
    for (const text of ['Fine, thank you', ...samples]) {
      for (const line of [
        [
          'letter',
          'out',
          text,
          '--subject-ar',
          text,
          '--to',
          'mol',
          '--signatory',
          text,
          '--attach',
          text,
        ],
        ['letter', 'out', text, '--to', 'wfp', '--language', 'en'],
        ['meeting', 'edit', 'M-4', '--title', text, '--title-ar', text, '--place', text],
        ['action', 'edit', '7', '--title', text, '--title-ar', text],
      ]) {
        const { exitCode } = await office.run(...line, '--yes');
        expect([0, 2]).toContain(exitCode);
        taken += exitCode === 0 ? 1 : 0;
      }
    }
    expect(taken).toBeGreaterThan(4);
    await draftAll(office);
    expect(demandSound(office)).toEqual(allKinds);
  });

  test.each([worst, ...samples])('that stands in the book already is whole: %#', async (text) => {
    const office = await desk();
    plant(office, text.replaceAll('\0', '') || 'x');
    await draftAll(office);
    expect(demandSound(office)).toEqual(allKinds);
  });
});

/** However it came there: a title, a name or a place of another program's making. */
function plant(office: Office, text: string): void {
  withBook(office.bookPath, (db) => {
    db.exec('INSERT INTO open_change (id, change_id) SELECT 1, max(id) FROM change');
    for (const [table, columns] of [
      ['action', ['title_en', 'title_ar']],
      ['meeting', ['title_en', 'title_ar', 'place']],
      ['letter', ['subject_en', 'subject_ar', 'signatory']],
      ['organisation', ['addressee_en', 'addressee_ar']],
    ] as const) {
      const set = columns.map((column) => `${column} = @text`).join(', ');
      db.prepare(`UPDATE ${table} SET ${set}`).run({ text });
    }
    db.exec('DELETE FROM open_change');
  });
}
