import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { demoOffice } from '../../support/office.ts';
import { filesInZip } from '../../support/unzip.ts';
import { officeWithMembers } from './members.ts';

const toMol = ['letter', 'out', 'The ToR', '--subject-ar', 'الاختصاصات', '--to', 'mol'] as const;

describe('the draft of an outgoing letter', () => {
  test('has the Libyan frame, with number and date as dots', async () => {
    const office = await officeWithMembers('2026-11-29');
    const came = ['--from', 'mol', '--ref', '4/12', '--dated', '2026-11-20'];
    await office.ok('in', 'Request', ...came, '--answer-by', '+5wd');
    const said = await office.ok(
      ...[...toMol, '--via', 'mfa', '--answers', 'IN-1', '--attach', 'الاختصاصات'],
      ...['--copy', 'iom,eu', '--signatory', 'السيدة/ هدى المثالي، مدير الإدارة'],
    );
    expect(said).toContain('  draft    letters/OUT-2026-1.docx (Arabic)\n');
    const draft = readFileSync(`${office.folder}/letters/OUT-2026-1.md`, 'utf8');
    expect(draft.replaceAll('\\\n', '\n').split('\n')).toEqual([
      '# فريق العمل المعني بالهجرة – مكتب الدعم',
      '',
      '\\[ختم السجل الوارد\\]',
      '',
      'الرقم الإشاري: ………………………',
      'التاريخ: ……………………… هـ',
      'الموافق: ……………………… م',
      '',
      'السادة/ وزارة العمل المحترمون',
      'عن طريق: وزارة الخارجية',
      '',
      'بعد التحية،',
      '',
      'الموضوع: الاختصاصات',
      '',
      'بالإشارة إلى كتابكم رقم 4/12 المؤرخ في 20 نوفمبر 2026،',
      '',
      '…………………………………………………………………………………………………………',
      '…………………………………………………………………………………………………………',
      '',
      'وتفضلوا بقبول فائق الاحترام،',
      '',
      '> السيدة/ هدى المثالي، مدير الإدارة',
      '> التوقيع والختم: ………………………',
      '',
      'المرفقات: الاختصاصات',
      'صورة إلى: المنظمة الدولية للهجرة وبعثة الاتحاد الأوروبي',
      '',
    ]);
    const docx = filesInZip(readFileSync(`${office.folder}/letters/OUT-2026-1.docx`));
    const body = docx.get('word/document.xml') ?? '';
    expect(body).toContain('بعد التحية،');
    expect(body).toMatch(/<w:rtl w:val="false"\/><\/w:rPr><w:t[^>]*>\u202a4\/12\u202c</);
  });

  test('is in the addressee’s language, with the months a United Nations reader knows', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('in', 'Comments', '--from', 'iom', '--dated', '2026-11-20');
    await office.ok('out', 'Reply', '--to', 'iom', '--answers', 'IN-1');
    const english = readFileSync(`${office.folder}/letters/OUT-2026-1.md`, 'utf8');
    expect(english).toContain('With reference to your letter of 20 November 2026,');
    await office.ok('out', 'رد', '--to', 'iom', '--answers', 'IN-1', '--lang', 'ar');
    const arabic = readFileSync(`${office.folder}/letters/OUT-2026-2.md`, 'utf8');
    expect(arabic).toContain('المؤرخ في 20 تشرين الثاني/نوفمبر 2026،');
    await office.ok('out', 'Réponse', '--to', 'iom', '--answers', 'IN-1', '--lang', 'fr');
    const french = readFileSync(`${office.folder}/letters/OUT-2026-3.md`, 'utf8');
    expect(french).toContain('En référence à votre lettre du 20 novembre 2026,');
  });

  test('comes from the office’s own template where there is one', async () => {
    const office = await officeWithMembers('2026-11-29');
    office.write('templates/letter-ar.txt', '# {{office}}\nعن {{subject}}\n');
    await office.ok(...toMol);
    expect(readFileSync(`${office.folder}/letters/OUT-2026-1.md`, 'utf8')).toBe(
      '# فريق العمل المعني بالهجرة – مكتب الدعم\n\nعن الاختصاصات\n',
    );
  });

  test('with a field that does not exist is refused, and no number is taken', async () => {
    const office = await officeWithMembers('2026-11-29');
    office.write('templates/letter-ar.txt', '{{minister}}');
    const { exitCode, stderr } = await office.run(...toMol);
    expect(exitCode).toBe(5);
    expect(stderr).toContain('{{minister}} on line 1');
    expect(await office.json('letter', 'list')).toEqual([]);
    expect(existsSync(`${office.folder}/letters`)).toBe(false);
  });

  test('never overwrites one that was worked on', async () => {
    const office = await officeWithMembers('2026-11-29');
    office.write('letters/OUT-2026-1.docx', 'worked on');
    expect(await office.json(...toMol)).toMatchObject({
      files: ['letters/OUT-2026-1-2.docx', 'letters/OUT-2026-1.md'],
    });
    await office.ok('letter', 'draft', 'OUT-1', '--into', 'again');
    expect(readFileSync(`${office.folder}/letters/OUT-2026-1.docx`, 'utf8')).toBe('worked on');
    expect(readdirSync(`${office.folder}/again`).sort()).toEqual([
      'OUT-2026-1.docx',
      'OUT-2026-1.md',
    ]);
  });

  test('is not written on a dry run, nor when only the number is wanted', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok(...toMol, '--dry-run');
    await office.ok(...toMol, '--no-draft');
    expect(existsSync(`${office.folder}/letters`)).toBe(false);
  });

  test('carries no login, folder or command in any of its parts', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok(...toMol);
    const bytes = readFileSync(`${office.folder}/letters/OUT-2026-1.docx`);
    const text = [...filesInZip(bytes).values()].join('\n');
    for (const secret of ['clerk', office.folder, 'book.db', 'mwg ']) {
      expect(text).not.toContain(secret);
    }
  });
});

test('a draft of the demo book says that it is one', async () => {
  const office = await demoOffice();
  await office.ok('out', 'A letter', '--to', 'iom');
  const [name = ''] = readdirSync(`${office.folder}/letters`).filter((one) => one.endsWith('.md'));
  const draft = readFileSync(`${office.folder}/letters/${name}`, 'utf8');
  expect(draft.split('\n')[0]).toBe('# DEMO DATA: made-up people and figures');
});
