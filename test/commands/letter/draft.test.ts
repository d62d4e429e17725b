import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { demoOffice, type Office } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';
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
    expect(said).toContain(`  draft    ${office.folder}/letters/OUT-2026-1.docx (Arabic)\n`);
    const draft = readFileSync(`${office.folder}/letters/OUT-2026-1.md`, 'utf8');
    expect(draft.replaceAll('\\\n', '\n').split('\n')).toEqual([
      '# فريق العمل المعني بالهجرة – مكتب الدعم',
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
    await office.ok('out', 'رد', '--to', 'iom', '--answers', 'IN-1', '--language', 'ar');
    const arabic = readFileSync(`${office.folder}/letters/OUT-2026-2.md`, 'utf8');
    expect(arabic).toContain('المؤرخ في 20 تشرين الثاني/نوفمبر 2026،');
    await office.ok('out', 'Réponse', '--to', 'iom', '--answers', 'IN-1', '--language', 'fr');
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

  test.each(['templates/letter-ar.txt', 'care-words.csv'])(
    'is not made of letters that cannot be read: %s',
    async (own) => {
      const office = await officeWithMembers('2026-11-29');
      const path = office.write(own, Uint8Array.from([0xde, 0xd1, 0xc7, 0xd1]));
      const { code, message } = await refused(office, ...toMol);
      expect(code).toBe('OWN_FILE_NOT_TEXT');
      expect(message).toContain(path);
    },
  );

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
      files: ['OUT-2026-1-2.docx', 'OUT-2026-1.md'].map(
        (name) => `${office.folder}/letters/${name}`,
      ),
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

const draftOf = (office: Office, number: number) =>
  readFileSync(`${office.folder}/letters/OUT-2026-${number}.md`, 'utf8').replaceAll('\\\n', '\n');

describe('to whom a draft is addressed', () => {
  test('the office that is recorded, and the representative only for attention', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('member', 'edit', 'mol', '--addressee-ar', 'وكيل وزارة العمل');
    const held = ['--title-ar', 'مدير إدارة الدراسات', '--honorific-ar', 'السيدة'];
    const from = ['--from', '2026-02-01'];
    await office.ok(
      'member',
      'rep',
      'mol',
      'Huda al-Mithali',
      '--ar',
      'هدى المثالي',
      ...held,
      ...from,
    );
    await office.ok(...toMol);
    const lines = draftOf(office, 1).split('\n');
    expect(lines).toContain('السيد/ وكيل وزارة العمل المحترم');
    expect(lines).toContain('عناية: السيدة/ هدى المثالي، مدير إدارة الدراسات');
    await office.ok('member', 'edit', 'mol', '--addressee-ar', 'وزيرة العمل');
    await office.ok('letter', 'draft', 'OUT-1', '--into', 'letters/again');
    expect(readFileSync(`${office.folder}/letters/again/OUT-2026-1.md`, 'utf8')).toContain(
      'معالي السيدة/ وزيرة العمل المحترمة',
    );
  });

  test('a circular, to the body that passes it on, with the list', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('out', 'تعميم', '--to', 'mol,moi');
    const lines = draftOf(office, 1).split('\n');
    expect(lines).toContain('السادة/ وزارة الخارجية المحترمون');
    expect(lines).toContain('ويرجى التفضل بإحالته إلى: وزارة العمل ووزارة الداخلية');
    expect(lines.join('\n')).not.toContain('عن طريق');
  });

  test('a mission, by a note verbale in the name of the chair or of whom is named', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('out', 'الدعوة', '--to', 'eu');
    const arabic = draftOf(office, 1);
    expect(arabic).toContain('تُهدي وزارة الخارجية أطيب تحياتها إلى بعثة الاتحاد الأوروبي');
    expect(arabic).toContain('وتغتنم وزارة الخارجية هذه الفرصة لتعرب عن فائق تقديرها واحترامها.');
    expect(arabic).not.toContain('التوقيع');
    await office.ok('out', 'Invitation', '--to', 'eu', '--from', 'iom');
    expect(draftOf(office, 2)).toContain(
      'International Organization for Migration presents its compliments to Delegation of the European Union',
    );
  });

  test('e-mail seats in the language of their representative', async () => {
    const office = await officeWithMembers('2026-11-29');
    const french = ['--language', 'fr', '--from', '2026-02-01'];
    await office.ok('member', 'rep', 'iom', 'Karim al-Tajribi', ...french);
    await office.ok('out', 'Réunion', '--to', 'iom');
    expect(draftOf(office, 1)).toContain('Veuillez agréer');
  });
});

describe('who signs', () => {
  test('a person of the book, with the function of the day', async () => {
    const office = await officeWithMembers('2026-11-29');
    const held = ['--title-ar', 'مدير الإدارة', '--honorific-ar', 'السيدة', '--from', '2026-02-01'];
    await office.ok('member', 'rep', 'iom', 'Huda al-Mithali', '--ar', 'هدى المثالي', ...held);
    await office.ok(...toMol, '--signatory', 'P-1');
    expect(draftOf(office, 1)).toContain('> السيدة/ هدى المثالي، مدير الإدارة');
    expect(await office.json('show', 'OUT-1')).toMatchObject({
      signatory: 'Huda al-Mithali, مدير الإدارة',
    });
    await office.ok('person', 'forget', 'P-1', '--confirm', 'P-1');
    expect(await office.json('show', 'OUT-1')).toMatchObject({
      signatory: '(forgotten), مدير الإدارة',
    });
  });
});

test('a draft that names a person goes when the person is forgotten, or is said to stay', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('member', 'rep', 'iom', 'Huda al-Mithali', '--from', '2026-02-01');
  await office.ok('out', 'First', '--to', 'iom', '--signatory', 'P-1');
  await office.ok('out', 'Second', '--to', 'mfa');
  office.write('letters/OUT-2026-1.md', 'Worked on, for Huda al-Mithali');
  const said = await office.ok('person', 'forget', 'P-1', '--confirm', 'P-1');
  expect(said).toContain(`this file may hold the name: ${office.folder}/letters/OUT-2026-1.md`);
  expect(said).toContain(`removed  ${office.folder}/letters/OUT-2026-1.docx`);
  expect(readdirSync(`${office.folder}/letters`).sort()).toEqual([
    'OUT-2026-1.md',
    'OUT-2026-2.docx',
    'OUT-2026-2.md',
  ]);
});

describe('a draft goes with the letter that is taken back', () => {
  test('unless a hand has worked on it', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('out', 'First', '--to', 'mfa');
    expect(await office.ok('undo', '--dry-run')).not.toContain('removed  /');
    expect(readdirSync(`${office.folder}/letters`)).toHaveLength(2);
    await office.ok('undo');
    expect(readdirSync(`${office.folder}/letters`)).toEqual([]);
    await office.ok('out', 'Second', '--to', 'iom');
    expect(draftOf(office, 1)).toContain('Subject: Second');
    office.write('letters/OUT-2026-1.docx', 'worked on');
    await office.ok('undo');
    expect(readdirSync(`${office.folder}/letters`)).toEqual(['OUT-2026-1.docx']);
  });

  test('and a redo names the way to write it again', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('out', 'First', '--to', 'mfa');
    await office.ok('undo');
    const redone = await office.run('redo');
    expect(redone.exitCode).toBe(0);
    await office.ok('letter', 'draft', 'OUT-1');
    expect(readdirSync(`${office.folder}/letters`)).toHaveLength(2);
  });

  test('where no draft can be written, no number is taken', async () => {
    const office = await officeWithMembers('2026-11-29');
    office.write('file', 'a file');
    const refused = await office.run('out', 'First', '--to', 'mfa', '--into', 'file/letters');
    expect(refused.exitCode).toBe(4);
    expect(refused.stderr).toContain(`no file can be written in ${office.folder}/file/letters`);
    expect(await office.json('letter', 'list')).toEqual([]);
  });

  // What the system says may be written there depends on who asks, and is not so.
  (existsSync('/proc/self') ? test : test.skip)('nor in a folder that takes no files', async () => {
    const office = await officeWithMembers('2026-11-29');
    const refused = await office.run('out', 'First', '--to', 'mfa', '--into', '/proc/drafts');
    expect(refused.exitCode).toBe(4);
    expect(await office.json('letter', 'list')).toEqual([]);
  });
});

test('words to handle with care are named, in every draft and in a Word file', async () => {
  const office = await officeWithMembers('2026-11-29');
  expect(await office.ok('out', 'توطين المهاجرين', '--to', 'mol')).toContain('words    «توطين»');
  expect(await office.ok('out', 'توطين', '--to', 'mol', '--no-draft')).toContain(
    'words    «توطين»',
  );
  expect(await office.ok('letter', 'draft', 'OUT-1')).toContain('words    «توطين»');
  const file = `${office.folder}/letters/OUT-2026-1.docx`;
  expect(await office.json('words', 'check', file)).toMatchObject([{ found: 'توطين' }]);
});

test('a draft of the demo book says that it is one', async () => {
  const office = await demoOffice();
  await office.ok('out', 'A letter', '--to', 'iom');
  const [name = ''] = readdirSync(`${office.folder}/letters`).filter((one) => one.endsWith('.md'));
  const draft = readFileSync(`${office.folder}/letters/${name}`, 'utf8');
  expect(draft.split('\n')[0]).toBe('# DEMO DATA: made-up people and figures');
});
