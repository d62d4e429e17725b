import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { officeWithMembers } from '../commands/letter/members.ts';
import type { Office } from '../support/office.ts';
import {
  chromium,
  libreOffice,
  type SeenWord,
  seenInBrowser,
  seenInPrint,
} from '../support/seen.ts';

const reference = 'EU/LY/2026/98';
const phone = '+218 91 555 0101';
const hijri = '4 رجب 1448 هـ';
const mixed = 'اجتماع مع International Organization for Migration';
const bracketed = 'تقرير المنظمة (IOM)';

const inBrowser = chromium ? test : test.skip;
const inPrint = libreOffice ? test : test.skip;

/** A browser is slow to start on a loaded machine. */
jest.setTimeout(600_000);

let office: Office;
beforeAll(async () => {
  office = await officeWithMembers('2026-11-29');
  const letter = ['--from', 'eu', '--ref', reference, '--dated', '2026-09-17', '--hijri', hijri];
  await office.ok('in', 'Invitation', '--subject-ar', bracketed, ...letter, '--on', '2026-10-01');
  await office.ok('in', mixed, '--from', 'iom', '--ref', '4/2/1187', '--dated', '26/11');
  const person = ['--ar', 'هدى المثالي', '--phone', phone, '--email', 'huda@example.ly'];
  await office.ok('member', 'rep', 'moi', 'Huda al-Mithali', ...person, '--consent', 'today');
});

async function page(...line: string[]): Promise<string> {
  const path = join(office.folder, 'page.html');
  await office.ok(...line, '--format', 'html', '-o', path);
  return readFileSync(path, 'utf8');
}

const browser = chromium ? 'Chromium' : 'Chromium, which is not installed here,';
const print = libreOffice ? 'LibreOffice' : 'LibreOffice, which is not installed here';

describe.each([
  ['a desktop', 1200],
  ['a telephone', 390],
])(`in ${browser} on %s`, (_what, width) => {
  const seenOf = async (...line: string[]) => seenInBrowser(await page(...line), width);

  inBrowser('the Arabic register reads as it is written', async () => {
    const seen = await seenOf('letter', 'register', '--lang', 'ar');
    expect(seen).toContain(reference);
    expect(seen).toContain('4/2/1187');
    // Brackets are mirrored between Arabic words: the letter's code is that of the other one.
    expect(seen.join(' ')).toContain(')IOM(');
    expect(between('International', 'Migration', seen)).toBe('Organization for');
    if (width < 500) return;
    expect(seen).toContain('2026 ربوتكأ 1');
    expect(seen).toContain('ـه 1448 بجر 4');
  });

  inBrowser('the English register reads as it is written', async () => {
    const seen = await seenOf('letter', 'register', '--lang', 'en');
    expect(seen).toContain(reference);
    expect(between('International', 'Migration', seen)).toBe('Organization for');
    if (width < 500) return;
    expect(seen).toContain('1 Oct 2026');
    expect(seen).toContain('ـه 1448 بجر 4');
  });

  inBrowser('in both languages it is one after the other', async () => {
    const seen = await seenOf('letter', 'register');
    expect(seen.indexOf('Register of letters')).toBeLessThan(seen.indexOf('تلسارملل ماعلا لجسلا'));
    expect(seen.filter((line) => line === reference)).toHaveLength(2);
  });

  inBrowser.each(['ar', 'en'])('telephones and addresses stand in %s', async (language) => {
    const seen = await seenOf('member', 'contacts', '--lang', language);
    expect(seen.join('')).toContain('huda@example.ly');
    if (width > 500) expect(seen).toContain(phone);
    else expect(seen.join(' ')).toMatch(/\+218.*91.*555.*0101/);
  });
});

/** What stands between two words, wherever the lines break. */
function between(first: string, last: string, seen: readonly string[]): string | undefined {
  const words = seen
    .join(' ')
    .replaceAll(/[^A-Za-z ]+/g, ' ')
    .replaceAll(/ +/g, ' ');
  const from = words.lastIndexOf(`${first} `);
  const rest = words.slice(from + first.length + 1);
  return from === -1 ? undefined : rest.slice(0, rest.indexOf(` ${last}`));
}

describe(`printed by ${print}`, () => {
  inPrint.each([
    ['ar', ['2026', 'ربمتبس', '17']],
    ['en', ['17', 'Sep', '2026']],
  ])(
    'papers in %s keep references, telephones, names and dates in order',
    async (language, day) => {
      const register = join(office.folder, 'register.docx');
      await office.ok('letter', 'register', '--lang', language, '-o', register);
      const words = seenInPrint(register);
      expect(words.map(({ text }) => text)).toContain(reference);
      expect(words.map(({ text }) => text)).toContain('4/2/1187');
      expect(inOrder(words, day)).toBe(true);
      const contacts = join(office.folder, 'contacts.docx');
      await office.ok('member', 'contacts', '--lang', language, '-o', contacts);
      expect(inOrder(seenInPrint(contacts), ['+218', '91', '555', '0101'])).toBe(true);
    },
  );
});

/** Whether each word is seen to the right of the one before, or on a line below it. */
function inOrder(seen: readonly SeenWord[], words: readonly string[]): boolean {
  const starts = seen.filter(({ text }) => text === words[0]);
  return starts.some((start) => {
    const near = seen.filter(
      ({ top, left }) => Math.abs(top - start.top) < 30 && Math.abs(left - start.left) < 100,
    );
    const found = words.map((word) => near.find(({ text }) => text === word));
    return found.every((one, at) => {
      const before = found[at - 1] ?? one;
      if (one === undefined || before === undefined) return false;
      return one.top > before.top + 3 || one.top < before.top - 3 || one.left >= before.left;
    });
  });
}
