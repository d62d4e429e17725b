import { describe, expect, test } from '@jest/globals';
import { english } from '../../src/language/en/english.ts';
import { createListing } from '../../src/output/create-listing.ts';
import { plainScreen, type Screen } from '../../src/output/screen.ts';
import { renderTable } from '../../src/output/table.ts';
import { actionList } from './actions.ts';

function screen(width: number, marks = false): Screen {
  return { ...plainScreen, width, marks };
}

function lines(...text: string[]): string {
  return `${text.join('\n')}\n`;
}

describe('a list of actions', () => {
  const whole = lines(
    'ID     WHEN         DUE         OWNER  ACTION                          MEETING',
    'A-127  OVERDUE 12d  Thu 12 Nov  moi    Share the returns SOP           M-014',
    'A-131  OVERDUE 2d   Sun 22 Nov  iom    Circulate the Round 58 figures  M-014',
    'A-133  today        Tue 24 Nov  mol    مراجعة محضر الاجتماع الثالث     M-015',
    'A-134  in 2d        Thu 26 Nov  unhcr  Draft ToR, detention sub-group  M-015',
    'A-129  in 12d       Sun 6 Dec   moi    قائمة نقاط الاتصال في البلديات  M-014',
  );

  test('has all its columns at 90', () => {
    const table = renderTable(actionList().in(english).view({}), screen(90));
    expect(table).toEqual({ text: whole, hiddenColumns: [] });
  });

  test('is the same in a pipe', () => {
    expect(renderTable(actionList().in(english).view({}), plainScreen).text).toBe(whole);
  });

  test('cuts titles a little at 72 rather than drop a column', () => {
    const table = renderTable(actionList().in(english).view({}), screen(72));
    expect(table.text).toBe(
      lines(
        'ID     WHEN         DUE         OWNER  ACTION                    MEETING',
        'A-127  OVERDUE 12d  Thu 12 Nov  moi    Share the returns SOP     M-014',
        'A-131  OVERDUE 2d   Sun 22 Nov  iom    Circulate the Round 58 …  M-014',
        'A-133  today        Tue 24 Nov  mol    مراجعة محضر الاجتماع ال…  M-015',
        'A-134  in 2d        Thu 26 Nov  unhcr  Draft ToR, detention su…  M-015',
        'A-129  in 12d       Sun 6 Dec   moi    قائمة نقاط الاتصال في ا…  M-014',
      ),
    );
    expect(table.hiddenColumns).toEqual([]);
  });

  test('drops meeting and due at 50, and says so', () => {
    const table = renderTable(actionList().in(english).view({}), screen(50));
    expect(table.text).toBe(
      lines(
        'ID     WHEN         OWNER  ACTION',
        'A-127  OVERDUE 12d  moi    Share the returns SOP',
        'A-131  OVERDUE 2d   iom    Circulate the Round 58…',
        'A-133  today        mol    مراجعة محضر الاجتماع ا…',
        'A-134  in 2d        unhcr  Draft ToR, detention s…',
        'A-129  in 12d       moi    قائمة نقاط الاتصال في …',
      ),
    );
    expect(table.hiddenColumns).toEqual(['due', 'meeting']);
  });

  test('never cuts an id or a state, even where nothing fits', () => {
    const table = renderTable(actionList().in(english).view({ limit: 2 }), screen(10));
    expect(table.text).toBe(
      lines(
        'ID     WHEN         ACTION',
        'A-127  OVERDUE 12d  Share t…',
        'A-131  OVERDUE 2d   Circula…',
      ),
    );
  });

  test('without rows is no text at all', () => {
    const listing = createListing([{ key: 'id', title: 'Id', value: () => 'A-1' }], [], {
      empty: 'No actions.',
    });
    expect(renderTable(listing.in(english).view({}), screen(80))).toEqual({
      text: '',
      hiddenColumns: [],
    });
  });
});

describe('on a terminal', () => {
  const view = actionList()
    .in(english)
    .view({ fields: ['id', 'action', 'due', 'note'], limit: 3 });

  test('a mark begins each line and follows each padding', () => {
    const { text } = renderTable(view, screen(90, true));
    const third = text.split('\n')[3]?.replaceAll('\u200e', '<L>');
    expect(third).toBe(
      '<L>A-133  <L>\u202bمراجعة محضر الاجتماع الثالث\u202c     <L>Tue 24 Nov  <L>kept for scripts',
    );
  });

  test('the dots of a cut Arabic title stay at its reading end', () => {
    const { text } = renderTable(view, screen(58, true));
    expect(text).toContain('\u202bمراجعة محضر الاجتماع…\u202c  \u200eTue 24 Nov');
    expect(text).toContain('Circulate the Round …  \u200eSun 22 Nov');
  });

  test('colour takes no room and blank ends are trimmed', () => {
    const painted: Screen = { ...screen(90), paint: (tone, text) => `<${tone}>${text}</>` };
    const listing = actionList()
      .in(english)
      .view({ fields: ['overdue_days', 'owner', 'meeting'], limit: 1 });
    expect(renderTable(listing, painted).text).toBe(
      lines(
        '<heading>WHEN</>         <heading>OWNER</>  <heading>MEETING</>',
        '<late>OVERDUE 12d</>  moi    M-014',
      ),
    );
  });
});

test('numbers stand to the right and an empty last cell leaves no blanks', () => {
  const listing = createListing<[number, string]>(
    [
      { key: 'round', title: 'Round', value: ([round]) => round, align: 'right' },
      { key: 'note', title: 'Note', value: ([, note]) => note },
    ],
    [
      [58, ''],
      [7, 'first\nsecond\tthird\u001b[31m'],
    ],
    { empty: '' },
  );
  expect(renderTable(listing.in(english).view({}), plainScreen).text).toBe(
    lines('ROUND  NOTE', '   58', '    7  first second third[31m'),
  );
});

describe('a column that a list is read for', () => {
  const rows = [
    { id: 'A-1', title: 'Share the returns procedure with every member' },
    { id: 'A-2', title: 'مراجعة قائمة نقاط الاتصال في البلديات' },
  ];
  const listing = (wrap: true | { least: number; lines?: number }) =>
    createListing<(typeof rows)[number]>(
      [
        { key: 'id', value: ({ id }) => id },
        { key: 'title', title: 'Action', value: ({ title }) => title, wrap },
        { key: 'place', value: () => 'Tripoli', drop: 1 },
      ],
      rows,
      { empty: '' },
    );

  test('goes on below, word by word, and each line of Arabic reads from the right', () => {
    const view = listing(true).in(english).view({});
    expect(renderTable(view, screen(36)).text).toBe(
      lines(
        'ID   ACTION                  PLACE',
        'A-1  Share the returns       Tripoli',
        '     procedure with every',
        '     member',
        'A-2  مراجعة قائمة نقاط       Tripoli',
        '     الاتصال في البلديات',
      ),
    );
    const marked = renderTable(view, screen(36, true)).text.split('\n');
    expect(marked[5]).toContain('\u202bالاتصال في البلديات\u202c');
  });

  test('sends another away before it is narrower than it asks, and is cut after its lines', () => {
    const view = listing({ least: 30, lines: 1 }).in(english).view({});
    expect(renderTable(view, screen(36))).toEqual({
      text: lines(
        'ID   ACTION',
        'A-1  Share the returns procedure wi…',
        'A-2  مراجعة قائمة نقاط الاتصال في ا…',
      ),
      hiddenColumns: ['place'],
    });
  });
});
