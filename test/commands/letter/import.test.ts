import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../support/office.ts';
import { bytesOf, sheetOf, workbookOf } from '../../support/workbooks.ts';
import { officeWithMembers } from './members.ts';

const file = join(projectRoot, 'fixtures', 'demo', 'register-2017.csv');
const flags = ['--direction', 'in', '--year', '2017'];

describe('an existing register is imported', () => {
  test('whole, with its void number and its late entry', async () => {
    const office = await officeWithMembers('2026-11-29');
    const dry = await office.run('letter', 'import', file, ...flags, '--dry-run');
    expect(dry.stdout).toContain('5 letters entered: IN-2017-1 to IN-2017-4');
    expect(await office.json('letter', 'list', '--year', '2017')).toEqual([]);
    await office.ok('letter', 'import', file, ...flags);
    const fields = ['--fields', 'id,date,with,reference,dated,dated_text,void_reason'];
    const nothing = { reference: null, dated: null, dated_text: null, void_reason: null };
    expect(await office.json('letter', 'list', '--year', '2017', ...fields)).toEqual([
      {
        id: 'IN-2017-1',
        date: '2017-11-21',
        with: ['mfa'],
        reference: '٤/٢/٣٠١',
        dated: '2017-11-20',
        dated_text: '2017/11/20م',
        void_reason: null,
      },
      {
        id: 'IN-2017-2',
        date: '2017-11-22',
        with: ['moi'],
        reference: '9/1/77',
        dated: '2017-11-20',
        dated_text: '20/11/2017',
        void_reason: null,
      },
      { ...nothing, id: 'IN-2017-2bis', date: '2017-11-26', with: ['بلدية غير مسماة'] },
      { ...nothing, id: 'IN-2017-3', date: null, with: [], void_reason: 'رقم لم يستعمل' },
      { ...nothing, id: 'IN-2017-4', date: '2017-12-03', with: ['iom'] },
    ]);
  });

  test('and printed with its void number, in the year that it is of alone', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('letter', 'import', file, ...flags);
    const printed = async (from: string, until: string) => {
      const paper = await office.ok(
        'letter',
        'register',
        '--from',
        from,
        '--until',
        until,
        '--json',
      );
      return [...paper.matchAll(/"number": "(\w+)"/g)].map(([, number]) => number);
    };
    expect(await printed('2017-01-01', '2017-12-31')).toEqual(['1', '2', '2bis', '3', '4']);
    expect(await printed('2018-01-01', '2018-12-31')).toEqual([]);
    expect(await printed('2026-01-01', '2026-11-29')).toEqual([]);
    const days = ['--from', '2017-11-27', '--until', '2017-12-03', '--fields', 'id'];
    expect(await office.json('letter', 'list', ...days)).toEqual([
      { id: 'IN-2017-3' },
      { id: 'IN-2017-4' },
    ]);
  });

  test('and taken back whole', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('letter', 'import', file, ...flags);
    await office.ok('undo');
    expect(await office.json('letter', 'list', '--year', '2017')).toEqual([]);
  });

  test('twice is refused', async () => {
    const office = await officeWithMembers('2026-11-29');
    await office.ok('letter', 'import', file, ...flags);
    const twice = await office.run('letter', 'import', file, ...flags);
    expect(twice.exitCode).toBe(5);
    expect(twice.stderr).toContain('line 3  الرقم  "1"  4 was given before it');
  });

  test('or refused with everything that is wrong, line by line', async () => {
    const office = await officeWithMembers('2026-11-29');
    const bad = office.write(
      'bad.csv',
      'number,date,with,subject,means\n' +
        '1,2017-01-03,iom,A,pigeon\n' +
        '3,2018-01-03,iom,,\n' +
        '3,2017-02-30,,C,\n' +
        'x,2017-05-05,",",D,\n',
    );
    const { exitCode, stderr } = await office.run('letter', 'import', bad, ...flags);
    expect(exitCode).toBe(5);
    expect(stderr.split('\n').filter((line) => line.startsWith('  line'))).toEqual([
      '  line 2  means  "pigeon"  not one of hand, email, whatsapp, note_verbale, post, fax',
      '  line 3  subject  (blank)  needed',
      '  line 3  number  "3"  2 is missing: enter a void line',
      '  line 3  date  "2018-01-03"  not a day of 2017',
      '  line 4  with  (blank)  needed',
      '  line 4  date  "2017-02-30"  there is no such day',
      '  line 4  number  "3"  the same number as line 3',
      '  line 5  with  ","  needed',
      '  line 5  number  "x"  not a number of the register',
    ]);
    expect(await office.json('letter', 'list', '--year', '2017')).toEqual([]);
  });

  test('a file that is no register is told so', async () => {
    const office = await officeWithMembers('2026-11-29');
    const path = office.write('other.csv', 'a,b\n1,2\n');
    const { exitCode, stderr } = await office.run('letter', 'import', path, ...flags);
    expect(exitCode).toBe(5);
    expect(stderr).toContain('names no column "number", "date", "with", "subject".');
  });

  test('with the day an answer is due, the scan beside it and what it did not read', async () => {
    const office = await officeWithMembers('2026-11-29');
    office.write('scans/a.pdf', 'a scan');
    const path = office.write(
      'register.csv',
      'number,date,with,subject,ref,answer_by,scan,colour\n' +
        '1,2026-11-05,mol,Comments,4/2,2026-11-15,scans/a.pdf,red\n' +
        '2,2026-11-06,mol,Reply,4/3,,b.pdf,\n',
    );
    const said = await office.ok('letter', 'import', path, '--direction', 'in', '--year', '2026');
    expect(said).toContain('not read colour');
    expect(said).toContain('look at  line 3  scan  "b.pdf"  there is no such file');
    expect(await office.json('letter', 'show', 'IN-1')).toMatchObject({
      answer_by: '2026-11-15',
      scan: expect.stringContaining('scans/a.pdf'),
    });
  });

  test('a column of days that fits two orders is asked about, as in every list', async () => {
    const office = await officeWithMembers('2026-11-29');
    const path = office.write('r.csv', 'number,date,with,subject\n1,03/04/2026,mol,A\n');
    const register = ['letter', 'import', path, '--direction', 'in', '--year', '2026'];
    const { exitCode, stderr } = await office.run(...register);
    expect(exitCode).toBe(5);
    expect(stderr).toContain('fits both day/month orders');
    await office.ok(...register, '--day-order', 'day-first');
    expect(await office.json('letter', 'list', '--fields', 'date')).toEqual([
      { date: '2026-04-03' },
    ]);
  });

  test('a sheet of a workbook is read like a CSV', async () => {
    const office = await officeWithMembers('2026-11-29');
    const path = office.write(
      'register.xlsx',
      bytesOf(
        workbookOf({
          Incoming: sheetOf([
            ['number', 'date', 'with', 'subject'],
            [1, '2026-04-03', 'mol', 'طلب بيانات'],
          ]),
        }),
      ),
    );
    const said = await office.ok('letter', 'import', path, '--direction', 'in', '--year', '2026');
    expect(said).toContain('read as  sheet "Incoming", headings on line 1');
    expect(await office.ok('letter', 'show', 'IN-1')).toContain('طلب بيانات');
  });
});
