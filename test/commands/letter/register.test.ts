import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Office } from '../../support/office.ts';
import { filesInZip } from '../../support/unzip.ts';
import { officeWithMembers } from './members.ts';

async function officeWithLetters(): Promise<Office> {
  const office = await officeWithMembers('2026-11-29');
  const said = ['--ref', '4/2/1187', '--dated', '26/11', '--by', 'hand', '--attach', 'List,CV'];
  await office.ok('in', 'Nomination', '--subject-ar', 'تسمية', '--from', 'moi', ...said);
  await office.ok('in', 'Entered twice', '--from', 'moi');
  await office.ok('letter', 'void', 'IN-2', '--reason', 'Entered twice');
  await office.ok('out', 'Reply', '--to', 'moi', '--via', 'mfa', '--answers', 'IN-1');
  await office.ok('letter', 'sent', 'OUT-1', '--ref', '2/11/4406');
  return office;
}

test('the register says everything of its letters, to scripts in both languages', async () => {
  const office = await officeWithLetters();
  expect(await office.json('letter', 'register')).toMatchObject({
    title: 'Register of letters',
    subtitle: ['Migration Working Group – Support Office', 'Thu 1 Jan 2026 to Sun 29 Nov 2026'],
    sections: {
      in: {
        heading: 'Incoming',
        text: [
          '2 letters, from 1 to 2.',
          `Kept by: ${'…'.repeat(12)}`,
          `Signature: ${'…'.repeat(12)}`,
        ],
        tables: {
          in: [
            {
              number: '1',
              date: '2026-11-29',
              with: 'Ministry of Interior',
              with_ar: 'وزارة الداخلية',
              reference: '4/2/1187',
              dated: '2026-11-26',
              hijri: null,
              subject: 'Nomination',
              subject_ar: 'تسمية',
              attachments: 2,
              remarks: 'by hand; answered by OUT-2026-1',
              remarks_ar: 'باليد؛ أجيب بموجب OUT-2026-1',
            },
            {
              number: '2',
              reference: null,
              dated: null,
              subject: 'Entered twice',
              remarks: 'VOID: Entered twice',
            },
          ],
        },
      },
      out: {
        heading: 'Outgoing',
        tables: {
          out: [
            {
              reference: '2/11/4406',
              remarks: 'through Ministry of Foreign Affairs; answers IN-2026-1',
              remarks_ar: 'عن طريق وزارة الخارجية؛ ردًا على IN-2026-1',
            },
          ],
        },
      },
    },
  });
});

test('it is printed in both languages, one after the other, number and date apart', async () => {
  const office = await officeWithLetters();
  const both = await office.ok('letter', 'register', '--format', 'md');
  const arabic = await office.ok('letter', 'register', '--format', 'md', '--lang', 'ar');
  const english = await office.ok('letter', 'register', '--format', 'md', '--lang', 'en');
  expect(both).toBe(`${english}\n${arabic}`);
  expect(english).toContain('| 4/2/1187 | 26 Nov 2026 | Nomination |');
  expect(arabic).toContain('# السجل العام للمراسلات');
  expect(arabic).toContain('من يوم الخميس 1 يناير 2026 إلى يوم الأحد 29 نوفمبر 2026');
  expect(arabic).toContain('## أولاً: الوارد');
  expect(arabic).toContain('| 4/2/1187 | 26 نوفمبر 2026 | تسمية |');
  expect(arabic).toContain('مكاتبتان، من 1 إلى 2.');
});

test('a register without letters says so in the words of an office', async () => {
  const office = await officeWithMembers('2026-11-29');
  const arabic = await office.ok('letter', 'register', '--format', 'md', '--lang', 'ar');
  expect(arabic).toContain('لا توجد مكاتبات مسجلة في هذه المدة');
});

test('it is written as DOCX and HTML for signature', async () => {
  const office = await officeWithLetters();
  await office.ok('letter', 'register', '--lang', 'ar', '--format', 'docx', '-o', 'out/');
  await office.ok('letter', 'register', '--lang', 'ar', '--format', 'html', '-o', 'out/');
  const names = ['docx', 'html'].map((format) => `register-2026-01-01-2026-11-29-ar.${format}`);
  expect(readdirSync(`${office.folder}/out`).sort()).toEqual(names);
  const [docx = '', html = ''] = names.map((name) => `${office.folder}/out/${name}`);
  const body = filesInZip(readFileSync(docx)).get('word/document.xml');
  for (const text of ['السجل العام للمراسلات', 'وزارة الداخلية', '4/2/1187', 'ملغى: ']) {
    expect(body).toContain(text);
    expect(readFileSync(html, 'utf8')).toContain(text);
  }
});

test('a DOCX needs a file to go into', async () => {
  const office = await officeWithLetters();
  const { exitCode, stderr } = await office.run('letter', 'register', '--format', 'docx');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('-o out/');
});

test('a period may be asked for, and not backwards', async () => {
  const office = await officeWithLetters();
  const period = ['--from', '2026-11-01', '--until', '2026-11-28', '--format', 'csv'];
  expect(await office.ok('letter', 'register', ...period)).toBe('section,part\n');
  const backwards = ['--from', '2026-11-28', '--until', '2026-11-01'];
  expect((await office.run('letter', 'register', ...backwards)).exitCode).toBe(2);
});
