import { describe, expect, test } from '@jest/globals';
import { demoOffice, newOffice, practiceOffice } from '../../support/office.ts';

const headings =
  'id,days_left,due,owners,meeting,title,title_ar,status,first_due,extensions,raised,status_on,overdue_days,urgent,visibility,group,late_band,done_owners,meetings_open,chases,last_chased,last_word,decision';

/** What a person sees: the direction marks that hold the columns are checked where tables are drawn. */
async function onTerminal(
  columns: number,
  ...argv: string[]
): Promise<{ stdout: string; stderr: string }> {
  const office = await practiceOffice({ columns, env: { NO_COLOR: '1' } });
  const { stdout, stderr } = await office.run(...argv);
  return { stdout: stdout.replaceAll(/[\u200e\u200f\u202a-\u202c]/g, ''), stderr };
}

describe('action list', () => {
  test('on a terminal of 90 columns lets titles go on below', async () => {
    const { stdout, stderr } = await onTerminal(90, 'action', 'list');
    expect(stdout).toBe(`\
ID    WHEN       DUE         OWNER            MEETING  ACTION
A-5   ! LATE 4d  Sun 29 Apr  moi, iom         M-2      Share the returns procedure
A-7   LATE 14d   Thu 19 Apr  iom, unhcr, wfp  M-2      List the projects under way
A-10  today      Thu 3 May   mlg              M-3      مراجعة قائمة نقاط الاتصال في
                                                       البلديات
A-9   in 3d      Sun 6 May   office           M-3      Publish the approved terms of
                                                       reference
A-8   in 14d     Thu 17 May  mfa, iom         M-3      Match national priorities with
                                                       offers of support
A-11  no date                chairs           M-3      Agree on dates for the sub-groups
`);
    expect(stderr).toBe(`\
DEMO DATA: made-up people and figures
! is urgent.
Done ones too:  mwg action list --status all
`);
  });

  test('on a terminal of 72 columns leaves the meeting out, and says so', async () => {
    const { stdout, stderr } = await onTerminal(72, 'action', 'list');
    expect(stdout).toBe(`\
ID    WHEN       DUE         OWNER            ACTION
A-5   ! LATE 4d  Sun 29 Apr  moi, iom         Share the returns
                                              procedure
A-7   LATE 14d   Thu 19 Apr  iom, unhcr, wfp  List the projects under
                                              way
A-10  today      Thu 3 May   mlg              مراجعة قائمة نقاط الاتصال
                                              في البلديات
A-9   in 3d      Sun 6 May   office           Publish the approved terms
                                              of reference
A-8   in 14d     Thu 17 May  mfa, iom         Match national priorities
                                              with offers of support
A-11  no date                chairs           Agree on dates for the
                                              sub-groups
`);
    expect(stderr).toContain('Hidden: meeting. A wider window shows them, or --fields.\n');
  });

  test('on a terminal of 50 columns keeps the id, the lateness and the title', async () => {
    const { stdout, stderr } = await onTerminal(50, 'action', 'list');
    expect(stdout).toBe(`\
ID    WHEN       ACTION
A-5   ! LATE 4d  Share the returns procedure
A-7   LATE 14d   List the projects under way
A-10  today      مراجعة قائمة نقاط الاتصال في
                 البلديات
A-9   in 3d      Publish the approved terms of
                 reference
A-8   in 14d     Match national priorities with
                 offers of support
A-11  no date    Agree on dates for the sub-groups
`);
    expect(stderr).toContain('Hidden: due, owners, meeting.');
  });

  test('in a pipe has all columns in full, and nothing but the table', async () => {
    const office = await practiceOffice({ env: { COLUMNS: '40', TERM: 'xterm' } });
    const { stdout, stderr } = await office.run('action', 'list');
    expect(stdout).toBe(`\
ID    WHEN       DUE         OWNER            MEETING  ACTION
A-5   ! LATE 4d  Sun 29 Apr  moi, iom         M-2      Share the returns procedure
A-7   LATE 14d   Thu 19 Apr  iom, unhcr, wfp  M-2      List the projects under way
A-10  today      Thu 3 May   mlg              M-3      مراجعة قائمة نقاط الاتصال في البلديات
A-9   in 3d      Sun 6 May   office           M-3      Publish the approved terms of reference
A-8   in 14d     Thu 17 May  mfa, iom         M-3      Match national priorities with offers of support
A-11  no date                chairs           M-3      Agree on dates for the sub-groups
`);
    expect(stderr).toBe('DEMO DATA: made-up people and figures\n');
  });

  test.each([0, 20, 39, 1000])(
    'on a terminal that says %d columns draws every row',
    async (columns) => {
      const { stdout } = await onTerminal(columns, 'action', 'list');
      expect(stdout.match(/^A-\d+ /gm)).toHaveLength(6);
      for (const id of ['A-7', 'A-5', 'A-10', 'A-9', 'A-8', 'A-11'])
        expect(stdout).toContain(`\n${id} `);
    },
  );

  test.each([
    [{}, [], true],
    [{ NO_COLOR: '1' }, [], false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    [{ TERM: 'dumb' }, [], false],
    [{ NO_COLOR: '1' }, ['--color', 'always'], true],
    [{}, ['--color', 'never'], false],
  ])('on a terminal with %j and %j has colour: %s', async (env, flags, coloured) => {
    const office = await practiceOffice({ columns: 90, env });
    const { stdout } = await office.run('action', 'list', ...flags);
    expect(stdout.includes('\u001b[31mLATE 14d\u001b[39m')).toBe(coloured);
    expect(stdout.includes('\u001b')).toBe(coloured);
  });

  test('colours what is due today otherwise than what is late, and what is to come not at all', async () => {
    const office = await practiceOffice({ columns: 90 });
    const { stdout } = await office.run('action', 'list');
    const esc = '\u001b';
    const [, ...painted] = stdout.split(`${esc}[3`).map((part) => part.split(esc)[0]);
    expect(painted.filter((part) => !part?.startsWith('9m'))).toEqual([
      '1m! LATE 4d',
      '1mLATE 14d',
      '3mtoday',
    ]);
  });

  test.each([{}, { FORCE_COLOR: '' }, { TERM: 'xterm-256color' }, { COLORTERM: 'truecolor' }])(
    'in a pipe has none, with %j',
    async (env) => {
      const office = await practiceOffice({ env });
      for (const argv of [['action', 'list'], ['today'], ['report', 'weekly'], ['show', 'A-5']]) {
        expect(await office.ok(...argv)).not.toContain('\u001b');
      }
    },
  );
});

describe('for scripts, action list', () => {
  test('has CSV headings that are a promise: in this order, only ever added to', async () => {
    const office = await practiceOffice();
    const csv = await office.ok('action', 'list', '--csv');
    expect(csv.split('\n')[0]).toBe(headings);
    expect(csv.split('\n')[1]).toBe(
      'A-5,-4,2018-04-29,moi; iom,M-2,Share the returns procedure,مشاركة إجراءات العودة,open,2018-03-22,1,2018-02-27,2018-02-27,4,true,members,mwg,1-7,,1,0,,The procedure is being revised,',
    );
  });

  test('has JSON with the same keys, and values with their types', async () => {
    const office = await practiceOffice();
    const [first] = Object(await office.json('action', 'list'));
    expect(Object.keys(first).join()).toBe(headings);
    expect(first).toEqual({
      id: 'A-5',
      days_left: -4,
      due: '2018-04-29',
      owners: ['moi', 'iom'],
      meeting: 'M-2',
      title: 'Share the returns procedure',
      title_ar: 'مشاركة إجراءات العودة',
      status: 'open',
      first_due: '2018-03-22',
      extensions: 1,
      raised: '2018-02-27',
      status_on: '2018-02-27',
      overdue_days: 4,
      urgent: true,
      visibility: 'members',
      group: 'mwg',
      late_band: '1-7',
      done_owners: [],
      meetings_open: 1,
      chases: 0,
      last_chased: null,
      last_word: 'The procedure is being revised',
      decision: null,
    });
  });

  test.each([
    [
      ['meeting', 'list'],
      'id,date,time,status,title,place,title_ar,place_ar,note,number,visibility,zone',
    ],
    [
      ['member', 'list'],
      'handle,role,status,side,since,open_actions,name,name_ar,acronym,until,end_reason',
    ],
    [['history'], 'change,at,actor,records,undone,command,kind,differences,rows_left'],
    [['search', 'terms'], 'id,kind,title,title_ar'],
    [
      ['dtm', 'show'],
      'code,mantika,value,share,mantika_ar,round,from,until,population,measure,operation,country,breakdown,level,coverage,coverage_note,import,source',
    ],
  ])('has its like in %j', async (argv, keys) => {
    const office = await practiceOffice();
    const csv = await office.ok(...argv, '--csv');
    expect(csv.split('\n')[0]).toBe(keys);
    const [first] = Object(await office.json(...argv));
    expect(Object.keys(first).join()).toBe(keys);
  });

  test('of nothing is exit 0: no rows on stdout, a sentence on stderr', async () => {
    const office = await newOffice();
    expect(await office.run('action', 'list')).toEqual({
      stdout: '',
      stderr: 'No actions.\n',
      exitCode: 0,
    });
    expect(await office.run('late')).toEqual({
      stdout: '',
      stderr: 'No action is late.\n',
      exitCode: 0,
    });
    expect(await office.run('action', 'list', '--json')).toEqual({
      stdout: '[]\n',
      stderr: '',
      exitCode: 0,
    });
    expect(await office.run('action', 'list', '--csv')).toEqual({
      stdout: `${headings}\n`,
      stderr: '',
      exitCode: 0,
    });
    expect(await office.run('action', 'list', '-q')).toEqual({
      stdout: '',
      stderr: '',
      exitCode: 0,
    });
  });

  test('gives Arabic back as it was typed, harakat and joiners and all', async () => {
    const office = await newOffice();
    await office.ok('member', 'add', 'iom', '--name', 'IOM', '--side', 'un', '--role', 'member');
    const titles = [
      'مُراجَعَة المَحْضَر',
      'A-12 (طرابلس) 50%',
      'می\u200cخواهم',
      'طـــرابلس; "sgl", x',
      '١٢٣ هاتف 091',
    ];
    for (const title of titles) await office.ok('action', 'add', title, '--owner', 'iom');
    const fields = ['--fields', 'title', '--sort', 'id'];
    expect(await office.json('action', 'list', '--fields', 'id,title', '--sort', 'id')).toEqual(
      titles.map((title, index) => ({ id: `A-${index + 1}`, title })),
    );
    const csv = await office.ok('action', 'list', '--csv', '--fields', 'id,title', '--sort', 'id');
    expect(csv).toBe(
      [
        'id,title',
        `A-1,${titles[0]}`,
        `A-2,${titles[1]}`,
        `A-3,${titles[2]}`,
        'A-4,"طـــرابلس; ""sgl"", x"',
        `A-5,${titles[4]}`,
        '',
      ].join('\n'),
    );
    expect(await office.ok('action', 'list', ...fields)).toContain('مراجعة المحضر');
  });
});

describe('choosing rows and columns of action list', () => {
  const ids = async (...argv: string[]) => {
    const office = await practiceOffice();
    const csv = await office.ok('action', 'list', ...argv, '--fields', 'id', '--csv');
    return csv.trimEnd().split('\n').slice(1).join(' ');
  };

  test.each([
    [[], 'A-5 A-7 A-10 A-9 A-8 A-11'],
    [['--overdue'], 'A-5 A-7'],
    [['--overdue', '--today', '2018-05-04'], 'A-5 A-7 A-10'],
    // A-11 waits for the chairs, and iom is the co-chair.
    [['--owner', 'iom'], 'A-5 A-7 A-8 A-11'],
    [['--owner', 'wfp'], 'A-7'],
    [['--owner', 'chairs'], 'A-11'],
    [['--owner', 'office'], 'A-9'],
    [['--urgent'], 'A-5'],
    [['--no-date'], 'A-11'],
    [['--due-before', '2018-05-03'], 'A-5 A-7'],
    [['--search', 'المشاريع'], 'A-7'],
    [['--owner', 'iom', '--search', 'returns', '--overdue'], 'A-5'],
    [['--stale', '--today', '2018-06-20'], 'A-5 A-7 A-10 A-9 A-8 A-11'],
    [['--stale'], 'A-5 A-7'],
    [['--owner', 'iom', '--status', 'all'], 'A-5 A-1 A-3 A-4 A-7 A-8 A-11'],
    [['--at', 'M-3'], 'A-10 A-9 A-8 A-11'],
    [['--at', 'last', '--status', 'all'], 'A-10 A-9 A-8 A-12 A-11'],
    [['--status', 'done'], 'A-2 A-1 A-3 A-4 A-6'],
    [['--due-until', 'eow'], 'A-5 A-7 A-10'],
    [['--due-until', '2018-05-06', '--owner', 'mlg'], 'A-10'],
    [['--sort', 'id'], 'A-5 A-7 A-8 A-9 A-10 A-11'],
    [['--sort', '-id', '--limit', '2'], 'A-11 A-10'],
    [['--sort', 'due'], 'A-7 A-5 A-10 A-9 A-8 A-11'],
    [['--sort', '-due'], 'A-8 A-9 A-10 A-5 A-7 A-11'],
    [['--limit', '2'], 'A-5 A-7'],
  ])('%j gives %s', async (argv, wanted) => {
    expect(await ids(...argv)).toBe(wanted);
  });

  test('--fields chooses columns and their order, hidden ones too', async () => {
    const office = await practiceOffice();
    expect(await office.ok('action', 'list', '--fields', 'status,id,raised', '--limit', '1')).toBe(
      'STATUS  ID   RAISED\nopen    A-5  2018-02-27\n',
    );
    expect(await office.ok('action', 'list', '--fields', 'id،due', '--csv', '--limit', '1')).toBe(
      'id,due\nA-5,2018-04-29\n',
    );
  });

  test('--limit says on a terminal how many there are in all', async () => {
    expect((await onTerminal(90, 'action', 'list', '--limit', '2')).stderr).toContain(
      '2 of 6 shown.\n',
    );
    expect(
      (await onTerminal(90, 'action', 'list', '--sort', 'id', '--limit', '2')).stderr,
    ).toContain('2 of 6 shown.\n');
  });
});

test.each(['csv', 'xlsx'])(
  'a list written as %s and read again changes nothing',
  async (format) => {
    const office = await demoOffice();
    await office.ok(
      'action',
      'add',
      'Late from the start',
      '--owner',
      'iom',
      '--due',
      '2018-05-01',
    );
    await office.ok('done', '7', '--owner', 'iom');
    await office.ok('action', 'list', '--status', 'all', '-o', `list.${format}`);
    const before = await office.ok('action', 'list', '--status', 'all', '--csv');
    await office.ok('action', 'import', `list.${format}`);
    expect(await office.ok('action', 'list', '--status', 'all', '--csv')).toBe(before);
  },
);

test('whose part is done is not the last word', async () => {
  const office = await demoOffice();
  await office.ok('chase', '7', 'Promised Sunday');
  await office.ok('done', '7', '--owner', 'iom');
  const listed = await office.json('action', 'list', '--fields', 'id,last_word');
  expect(listed).toContainEqual({ id: 'A-7', last_word: 'Promised Sunday' });
});

test('each counts the meetings held since its own day, whatever is listed beside it', async () => {
  const office = await demoOffice();
  const fields = ['--fields', 'id,meetings_open'];
  const all = Object(await office.json('action', 'list', '--status', 'all', ...fields));
  expect(all).toContainEqual({ id: 'A-2', meetings_open: 0 });
  expect(all).toContainEqual({ id: 'A-7', meetings_open: 1 });
  expect(all).toContainEqual({ id: 'A-11', meetings_open: 0 });
  await office.ok('action', 'add', 'Old', '--owner', 'iom', '--on', '2017-11-20');
  const open = Object(await office.json('action', 'list', ...fields));
  expect(open).toContainEqual({ id: 'A-13', meetings_open: 3 });
  expect(open).toContainEqual({ id: 'A-7', meetings_open: 1 });
  expect(open).toContainEqual({ id: 'A-11', meetings_open: 0 });
});
