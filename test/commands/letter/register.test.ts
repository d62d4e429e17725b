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

test('the register says everything of its letters, in both languages', async () => {
  const office = await officeWithLetters();
  expect(await office.json('letter', 'register')).toEqual({
    title: 'Register of letters – السجل العام للمراسلات',
    subtitle: [
      'Migration Working Group – Support Office – فريق العمل المعني بالهجرة – مكتب الدعم',
      'Thu 1 Jan 2026 to Sun 29 Nov 2026 – من الخميس 1 يناير 2026 إلى الأحد 29 نوفمبر 2026',
    ],
    sections: {
      in: {
        heading: 'Incoming – أولاً: الوارد',
        text: [
          '2 entries, from 1 to 2. – قيدان، من 1 إلى 2.',
          `Kept by: ${'…'.repeat(12)} – مسؤول القيد: ${'…'.repeat(12)}`,
          `Signature: ${'…'.repeat(12)} – التوقيع: ${'…'.repeat(12)}`,
        ],
        facts: {},
        tables: {
          in: [
            {
              number: '1',
              date: '2026-11-29',
              with: 'Ministry of Interior – وزارة الداخلية',
              reference: '4/2/1187, 26 Nov 2026 – 4/2/1187، 26 نوفمبر 2026',
              subject: 'Nomination – تسمية',
              attachments: 2,
              remarks: 'by hand; answered by OUT-2026-1 – باليد؛ أجيب بموجب OUT-2026-1',
            },
            {
              number: '2',
              date: '2026-11-29',
              with: 'Ministry of Interior – وزارة الداخلية',
              reference: '',
              subject: 'Entered twice',
              attachments: null,
              remarks: 'VOID: Entered twice – ملغى: Entered twice',
            },
          ],
        },
      },
      out: {
        heading: 'Outgoing – ثانياً: الصادر',
        text: [
          '1 entry, from 1 to 1. – قيد واحد، من 1 إلى 1.',
          `Kept by: ${'…'.repeat(12)} – مسؤول القيد: ${'…'.repeat(12)}`,
          `Signature: ${'…'.repeat(12)} – التوقيع: ${'…'.repeat(12)}`,
        ],
        facts: {},
        tables: {
          out: [
            {
              number: '1',
              date: '2026-11-29',
              with: 'Ministry of Interior – وزارة الداخلية',
              reference: '2/11/4406',
              subject: 'Reply',
              attachments: null,
              remarks:
                'through Ministry of Foreign Affairs; answers IN-2026-1 – عن طريق وزارة الخارجية؛ ردًا على IN-2026-1',
            },
          ],
        },
      },
    },
    footer: [],
  });
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
