import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { newOffice, practiceOffice } from '../support/office.ts';

describe('the morning screen', () => {
  test('in a pipe says what is next, late and due, and the last DTM round', async () => {
    const office = await practiceOffice();
    expect(await office.ok()).toBe(`\
Thu 3 May 2018   Migration Working Group
  next       M-4  Fourth meeting, Wed 27 Jun 2018, 10:00–12:00 Tripoli, in 55 days
  DTM        round 902, Thu 1 Mar 2018 to Sun 15 Apr 2018: 68,236 migrants (I-2)
  last week  1 meeting, 1 action done, 5 new, 0 letters in, 0 out

  Late
    ID   WHEN       EXTENDED  OWNER            ACTION                       LAST WORD
    A-5  ! LATE 4d  1         moi, iom         Share the returns procedure  The procedure is being revised
    A-7  LATE 14d   0         iom, unhcr, wfp  List the projects under way

  Due in the next seven days
    ID    WHEN   OWNER   ACTION                                   LAST WORD
    A-10  today  mlg     مراجعة قائمة نقاط الاتصال في البلديات
    A-9   in 3d  office  Publish the approved terms of reference  The Arabic text was missing
`);
  });

  test('on a terminal of 50 columns wraps its words and keeps ids and lateness', async () => {
    const office = await practiceOffice({ columns: 50, env: { NO_COLOR: '1' } });
    const { stdout, stderr } = await office.run();
    const text = stdout.replaceAll(/[\u200e\u200f\u202a-\u202e]/g, '');
    expect(text).toContain(`\
  next       M-4 Fourth meeting, Wed 27 Jun 2018,
             10:00–12:00 Tripoli, in 55 days
`);
    expect(text).toContain(`\
  Late
    ID   WHEN       ACTION
    A-5  ! LATE 4d  Share the returns procedure
    A-7  LATE 14d   List the projects under way
    hidden: extensions, owners, last_word
`);
    expect(stderr).toContain(
      'Next: mwg action list   mwg done A-N   mwg report weekly   mwg help\n',
    );
  });

  test('of a new book says that there is nothing yet', async () => {
    const office = await newOffice({ today: '2026-11-24' });
    expect(await office.ok()).toBe(`\
Tue 24 Nov 2026   Migration Working Group
  next  no meeting is planned
`);
  });

  test('fits a small terminal however much is late, and counts what it leaves out', async () => {
    const office = await newOffice({ today: '2026-11-24', columns: 80 });
    await office.ok('meeting', 'add', 'Next', '--date', '2026-12-02');
    for (let number = 1; number <= 30; number += 1) {
      const due = number % 2 ? '2026-11-25' : '2026-11-20';
      await office.ok(
        'action',
        'add',
        `Thing ${number}`,
        '--owner',
        'office',
        '--due',
        due,
        '--on',
        '2026-11-10',
      );
    }
    const { stdout } = await office.run();
    expect(stdout.trimEnd().split('\n').length).toBeLessThan(24);
    expect(stdout).toContain('M-1');
    expect(stdout).toContain('of 15 (mwg late)');
    expect(stdout).toContain('of 15 (mwg due)');
  });

  test('names another operation than that of Libya, which the weekly report leaves out', async () => {
    const office = await newOffice();
    const path = office.write(
      'chad.csv',
      `operation,admin0Name,admin0Pcode,admin1Pcode,admin2Name,admin2Pcode,numPresentIdpInd,reportingDate,roundNumber,assessmentType
Lake Chad Basin Crisis,Chad,TCD,TD07,Mamdi,TD0701,7,2025-03-31,3,SA
`,
    );
    await office.ok('dtm', 'import', path);
    expect(await office.ok()).toContain(
      '  DTM   no round of Libya; Lake Chad Basin Crisis, round 3, Mon 31 Mar 2025: 7 idps (I-1)\n',
    );
    expect(await office.json('today')).toMatchObject({ dtm_round: null });
    expect(await office.ok('report', 'weekly')).toContain('No round of Libya has been imported');
  });

  test('in JSON has the days as days and the lists as lists', async () => {
    const office = await practiceOffice();
    expect(await office.json('today')).toMatchObject({
      today: '2018-05-03',
      next_meeting: 'M-4',
      dtm_round: 902,
      late: [
        { id: 'A-5', days_left: -4 },
        { id: 'A-7', days_left: -14 },
      ],
      due: [{ id: 'A-10', days_left: 0, owners: ['mlg'] }, { id: 'A-9' }],
      late_count: 2,
    });
  });
});

describe('a card', () => {
  test('of an action tells what happened to it', async () => {
    const office = await practiceOffice();
    const card = await office.ok('show', 'A-5');
    expect(card).toBe(`\
A-5  Share the returns procedure
  Arabic   مشاركة إجراءات العودة
  status   open, since Tue 27 Feb 2018
  owner    moi leads, with iom
  due      Sun 29 Apr 2018, 4 days late (first due Thu 22 Mar 2018)
  meeting  M-2
  raised   Tue 27 Feb 2018
  through  1 meeting
  word     The procedure is being revised
  urgent   yes
  seen by  members

  What happened
    ON               WHAT      MEETING  NOTE
    Tue 27 Feb 2018  raised    M-2
    Sun 25 Mar 2018  note               The registry of the ministry asked for a letter
    Mon 26 Mar 2018  extended           Thu 22 Mar 2018 to Sun 29 Apr 2018: The procedure is being revised
`);
    expect(await office.ok('action', 'show', '5')).toBe(card);
  });

  test('of a meeting lists the actions raised there', async () => {
    const office = await practiceOffice();
    const card = await office.ok('show', 'M-3');
    expect(card).toBe(`\
M-3  Third meeting
  Arabic   الاجتماع الثالث
  when     Wed 25 Apr 2018, 10:00–12:00 Tripoli, 8 days ago
  where    Ministry of Foreign Affairs, Tripoli
  status   held, recorded for Wed 25 Apr 2018
  seen by  members

  Actions raised there
    ID    WHEN       OWNER     ACTION
    A-10  today      mlg       مراجعة قائمة نقاط الاتصال في البلديات
    A-9   in 3d      office    Publish the approved terms of reference
    A-8   in 14d     mfa, iom  Match national priorities with offers of support
    A-12  cancelled  eu        Prepare a visit to Sebha
    A-11  no date    chairs    Agree on dates for the sub-groups
`);
    expect(await office.ok('meeting', 'show', 'last')).toBe(card);
  });

  test('of a member lists its open actions', async () => {
    const office = await practiceOffice();
    const card = await office.ok('show', 'iom');
    expect(card).toBe(`\
iom  International Organization for Migration
  Arabic   المنظمة الدولية للهجرة
  role     co-chair
  status   confirmed
  side     UN
  seat     since Tue 21 Nov 2017
  letters  email, because iom is a UN seat

  People
    none: no representative is recorded

  Open actions
    ID    WHEN       DUE         ACTION
    A-5   ! LATE 4d  Sun 29 Apr  Share the returns procedure
    A-7   LATE 14d   Thu 19 Apr  List the projects under way
    A-8   in 14d     Thu 17 May  Match national priorities with offers of support
    A-11  no date                Agree on dates for the sub-groups

  Seat
    FROM             STATUS     MEETING  LETTER  REASON
    Tue 21 Nov 2017  confirmed
`);
    for (const name of [
      'IOM',
      'International Organization for Migration',
      'المنظمه الدوليه',
      'migration',
    ]) {
      expect(await office.ok('who', name)).toBe(card);
    }
  });

  test('in JSON has the keys of its list, and its sections', async () => {
    const office = await practiceOffice();
    const action = Object(await office.json('show', 'A-5'));
    expect(Object.keys(action)).toEqual(
      expect.arrayContaining(['id', 'days_left', 'due', 'first_due', 'title_ar']),
    );
    expect(action.events.map(({ kind }: { kind: string }) => kind)).toEqual([
      'raised',
      'note',
      'extended',
    ]);
  });
});

describe('what is found', () => {
  test.each([
    ['الاختصاصات', 'A-1 A-4 A-9'],
    ['اختصاصات', 'A-1 A-4 A-9'],
    ['terms reference', 'A-1 A-4 A-9'],
    ['TERMS circulate', 'A-1'],
    ['registry', 'A-5'],
    ['وزاره', 'mfa mop moi mol mlg'],
    ['labour', 'mol'],
    ['26 February', 'M-2'],
    ['٢٦ february', 'M-2'],
    ['nothing of the kind', ''],
  ])('by "%s" is %s', async (words, ids) => {
    const office = await practiceOffice();
    const csv = await office.ok('find', words, '--csv', '--fields', 'id');
    expect(csv.trimEnd().split('\n').slice(1).join(' ')).toBe(ids);
  });
});

describe('a card with tables', () => {
  test('is a workbook of its fields and a sheet for each table', async () => {
    const office = await practiceOffice();
    await office.ok('show', 'I-1', '-o', 'card.xlsx');
    const { SheetNames, Sheets } = read(readFileSync(join(office.folder, 'card.xlsx')));
    expect(SheetNames).toEqual(['Sheet1', 'Figures']);
    expect(Object.values(Sheets.Figures ?? {})).toContainEqual(
      expect.objectContaining({ v: 70_414 }),
    );
  });

  test('is not written as CSV, which would leave them out; one without is', async () => {
    const office = await practiceOffice();
    for (const output of ['card.csv', 'card.tsv']) {
      const { exitCode, stderr } = await office.run('show', 'I-1', '-o', output);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('"Figures"')]);
      expect(stderr).toContain('For Excel, a sheet each:  -o card.xlsx');
      expect(existsSync(join(office.folder, output))).toBe(false);
    }
    await office.ok('person', 'add', 'Huda al-Mithali');
    await office.ok('person', 'show', 'Huda al-Mithali', '-o', 'person.csv');
    expect(readFileSync(join(office.folder, 'person.csv'), 'utf8')).toContain('Huda al-Mithali');
  });
});
