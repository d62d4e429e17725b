import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { newOffice, practiceOffice } from '../support/office.ts';

/** What a person reads at 80 columns, without the marks that a terminal needs. */
async function screen(...line: string[]): Promise<string> {
  const office = await practiceOffice({ columns: 80, env: { NO_COLOR: '1' } });
  const { stdout } = await office.run(...line);
  return stdout.replaceAll(/[\u200e\u202b\u202c]/g, '');
}

test('a list in English', async () => {
  expect(await screen('meeting', 'list')).toBe(`\
ID   DATE             TIME         STATUS   MEETING         PLACE
M-1  Tue 21 Nov 2017               held     First meeting   Ministry of
                                                            Planning, Tripoli
M-2  Tue 27 Feb 2018               held     Second meeting  Tripoli
M-3  Wed 25 Apr 2018  10:00–12:00  held     Third meeting   Ministry of Foreign
                                                            Affairs, Tripoli
M-4  Wed 27 Jun 2018  10:00–12:00  planned  Fourth meeting  Ministry of Foreign
                                                            Affairs, Tripoli
`);
});

test('the same in Arabic', async () => {
  expect(await screen('meeting', 'list', '--lang', 'ar')).toBe(`\
الرقم  التاريخ                  الساعة       الحالة  الاجتماع
M-1    الثلاثاء 21 نوفمبر 2017               عقد     الاجتماع الأول
M-2    الثلاثاء 27 فبراير 2018               عقد     الاجتماع الثاني
M-3    الأربعاء 25 أبريل 2018   10:00–12:00  عقد     الاجتماع الثالث
M-4    الأربعاء 27 يونيو 2018   10:00–12:00  مقرر    الاجتماع الرابع
`);
});

test('a card in Arabic', async () => {
  expect(await screen('action', 'show', '7', '--lang', 'ar')).toBe(`\
A-7  حصر المشاريع الجارية
  بالعربية       حصر المشاريع الجارية
  الحالة         مفتوح، منذ الثلاثاء 27 فبراير 2018
  المسؤول        iom (بمشاركة unhcr، wfp)
  الموعد         الخميس 19 أبريل 2018، متأخر 14 يوما
  الاجتماع       M-2
  تاريخ التكليف  الثلاثاء 27 فبراير 2018
  عبر            اجتماع واحد
  لمن            الأعضاء

  ما حدث
    في                       ما حدث  الاجتماع  ملاحظة
    الثلاثاء 27 فبراير 2018  تسجيل   M-2
`);
});

test('both are one after the other, in the order English, Arabic', async () => {
  const both = await screen('meeting', 'list', '--lang', 'both');
  const [english, arabic] = [
    await screen('meeting', 'list'),
    await screen('meeting', 'list', '--lang', 'ar'),
  ];
  expect(both).toBe(`${english}\n${arabic}`);
});

test('MWG_LANG is the language of what is read, and the flag comes before it', async () => {
  const office = await practiceOffice({ env: { MWG_LANG: 'ar' } });
  expect(await office.ok('meeting', 'list')).toContain('الاجتماع الثالث');
  expect(await office.ok('meeting', 'list', '--lang', 'en')).toContain('Third meeting');
  expect(await office.ok('done', '5')).toContain('A-5 done');
  const odd = await practiceOffice({ env: { MWG_LANG: 'fr' } });
  expect((await odd.run('meeting', 'list')).exitCode).toBe(2);
});

test.each([
  ['2026-11-28', 'متأخر يومًا واحدًا'],
  ['2026-11-27', 'متأخر يومين'],
  ['2026-11-26', 'متأخر 3 أيام'],
  ['2026-10-15', 'متأخر 45 يومًا'],
  ['2026-08-21', 'متأخر 100 يوم'],
])('on 29 November what was due on %s is %s', async (due, said) => {
  const office = await newOffice({ today: '2026-08-01' });
  await office.ok('action', 'add', 'مراجعة المحضر', '--owner', 'office', '--due', due);
  const list = ['action', 'list', '--lang', 'ar', '--today', '2026-11-29'];
  const html = `${office.folder}/x.html`;
  await office.ok(...list, '-o', html);
  expect(readFileSync(html, 'utf8')).toContain(said);
});

test('members read the names of bodies, the office their handles', async () => {
  const office = await practiceOffice();
  const forMembers = ['action', 'list', '--for', 'members'];
  expect(await office.ok(...forMembers)).toContain('Ministry of Interior, International');
  expect(await office.ok(...forMembers, '--lang', 'ar')).toContain(
    'وزارة الداخلية والمنظمة الدولية للهجرة',
  );
  expect(await office.ok(...forMembers, '--lang', 'ar')).not.toContain('متأخر');
  expect(await office.ok('action', 'list')).toContain('moi, iom');
});
