import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/errors.ts';
import { english } from '../../src/language/en/english.ts';
import { createListing } from '../../src/output/create-listing.ts';
import { renderJson } from '../../src/output/json.ts';
import { printed } from '../../src/output/printed.ts';
import type { Card } from '../../src/output/result.ts';
import { actionList } from './actions.ts';
import { weekly } from './papers.ts';

const card: Card = {
  kind: 'card',
  heading: 'M-015',
  fields: [
    { key: 'id', label: 'id', value: 'M-015' },
    { key: 'title', label: 'title', value: 'مُحَضَّر', text: 'shown otherwise' },
    { key: 'chair', label: 'chair', value: null },
  ],
  sections: [{ key: 'actions', heading: 'actions', listing: actionList() }],
  next: [],
};

describe('JSON', () => {
  test('of a listing is an array of objects, indented, as it is stored', () => {
    const json = renderJson(actionList().in(english), {
      fields: ['id', 'due', 'overdue_days'],
      limit: 1,
    });
    expect(json).toBe(
      [
        '[',
        '  {',
        '    "id": "A-127",',
        '    "due": "2026-11-12",',
        '    "overdue_days": 12',
        '  }',
        ']',
        '',
      ].join('\n'),
    );
  });

  test('of an empty listing is an empty array', () => {
    expect(renderJson(createListing([], [], { empty: 'No actions.' }).in(english), {})).toBe(
      '[]\n',
    );
  });

  test('of a listing has the hidden columns and nulls', () => {
    const [first] = JSON.parse(renderJson(actionList().in(english), { limit: 1 }));
    expect(first).toEqual({
      id: 'A-127',
      overdue_days: 12,
      due: '2026-11-12',
      owner: 'moi',
      action: 'Share the returns SOP',
      meeting: 'M-014',
      note: 'kept for scripts',
    });
  });

  test('of a card is an object with its tables as arrays', () => {
    const object = JSON.parse(renderJson(printed(card, english), {}));
    expect(object).toMatchObject({ id: 'M-015', title: 'مُحَضَّر', chair: null });
    expect(object.actions).toHaveLength(5);
  });

  test('of a card has only the fields asked for, and refuses others', () => {
    expect(JSON.parse(renderJson(printed(card, english), { fields: ['chair', 'id'] }))).toEqual({
      chair: null,
      id: 'M-015',
    });
    expect(() => renderJson(printed(card, english), { fields: ['chiar'] })).toThrow(UsageError);
    const asked = () => renderJson(printed(card, english), { fields: ['toString'] });
    expect(asked).toThrow(
      expect.objectContaining({ values: expect.objectContaining({ key: 'toString' }) }),
    );
  });

  test('of a change is its records, whatever fields are asked for', () => {
    const change = {
      kind: 'change',
      say: ['A-135  due Tue 1 Dec 2026'],
      records: [{ id: 'A-135', fields: { due: '2026-12-01', tags: ['dtm'] } }],
      next: [],
    } as const;
    expect(JSON.parse(renderJson(printed(change, english), { fields: ['colour'] }))).toEqual({
      records: [{ id: 'A-135', due: '2026-12-01', tags: ['dtm'] }],
    });
  });

  test('of an answer is its fields', () => {
    const answer = { kind: 'answer', lines: ['Tue'], fields: { date: '2026-12-01' } } as const;
    expect(JSON.parse(renderJson(printed(answer, english), {}))).toEqual({ date: '2026-12-01' });
  });

  test('of a report has facts by key and tables by key', () => {
    expect(JSON.parse(renderJson(printed(weekly, english), {}))).toEqual({
      title: 'Weekly report',
      subtitle: ['Sun 22 – Sat 28 Nov 2026', 'DEMO DATA'],
      sections: {
        actions: {
          heading: 'Actions',
          text: ['Late ones first.'],
          facts: { open: 5, done_this_week: null },
          tables: {
            table: [
              { id: 'A-127', action: 'Share the returns SOP' },
              { id: 'A-131', action: 'Circulate the Round 58 figures' },
              { id: 'A-133', action: 'مراجعة محضر الاجتماع الثالث' },
            ],
          },
        },
        dtm: {
          heading: 'DTM',
          text: [
            'Murzuq rose by 212 %: please look at line 431.',
            'Sebha fell by 4 %.',
            'مصراتة لم تتغير.',
          ],
          facts: { persons: 101234 },
          tables: { table: [] },
        },
      },
      footer: ['Source: the record book, change 818.'],
    });
  });
});
