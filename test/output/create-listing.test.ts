import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/errors.ts';
import { english } from '../../src/language/en/english.ts';
import { createListing } from '../../src/output/create-listing.ts';
import type { Selection, Value } from '../../src/output/listing.ts';
import { messageIn } from '../support/message.ts';
import { actionList, columns, rows } from './actions.ts';

function ids(selection: Selection): Value[] {
  return actionList()
    .in(english)
    .view({ ...selection, fields: ['id'] })
    .rows.map(([id]) => id?.value ?? null);
}

function order(values: readonly Value[], sort: string): (Value | undefined)[] {
  const listing = createListing(
    [{ key: 'value', title: 'Value', value: (value: Value) => value }],
    values,
    { empty: '' },
  );
  return listing
    .in(english)
    .view({ sort })
    .rows.map(([cell]) => cell?.value);
}

function refusal(selection: Selection): UsageError {
  try {
    actionList().in(english).view(selection);
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error('The selection was accepted.');
}

describe('a listing', () => {
  test('knows its keys, its count and its words', () => {
    const listing = createListing(columns, rows, {
      empty: 'No actions.',
      count: 120,
      caption: ['Source: the office'],
    });
    expect(listing.keys).toEqual([
      'id',
      'overdue_days',
      'due',
      'owner',
      'action',
      'meeting',
      'note',
    ]);
    expect(listing.in(english)).toMatchObject({
      count: 120,
      empty: 'No actions.',
      notes: [],
      caption: ['Source: the office'],
    });
    expect(actionList().count).toBe(5);
    expect(actionList().in(english).caption).toEqual([]);
  });

  test('gives values for scripts, words for people, and a tone', () => {
    const view = actionList()
      .in(english)
      .view({ fields: ['overdue_days', 'meeting'], limit: 1 });
    expect(view.rows).toEqual([
      [
        { value: 12, text: 'OVERDUE 12d', tone: 'late' },
        { value: 'M-014', text: 'M-014' },
      ],
    ]);
  });

  test('keeps a hidden column hidden until it is named', () => {
    const all = actionList().in(english).view({});
    expect(all.columns.map(({ key, hidden }) => [key, hidden ?? false])).toContainEqual([
      'note',
      true,
    ]);
    expect(
      actionList()
        .in(english)
        .view({ fields: ['note'] }).columns[0],
    ).not.toHaveProperty('hidden');
  });

  test('shows fields in the order asked for', () => {
    const view = actionList()
      .in(english)
      .view({ fields: ['owner', 'id'], limit: 1 });
    expect(view.rows[0]?.map(({ value }) => value)).toEqual(['moi', 'A-127']);
  });

  test('finds words only for the rows it shows', () => {
    const asked: string[] = [];
    const listing = createListing<string>(
      [
        {
          key: 'name',
          title: 'Name',
          value: (name) => name,
          text: (name) => {
            asked.push(name);
            return name.toUpperCase();
          },
        },
      ],
      ['c', 'a', 'b'],
      { empty: '' },
    );
    listing.in(english).view({ sort: 'name', limit: 1 });
    expect(asked).toEqual(['a']);
  });
});

describe('sorting', () => {
  test('is by a key, upwards or downwards, before the limit', () => {
    expect(ids({ sort: 'due', limit: 2 })).toEqual(['A-127', 'A-131']);
    expect(ids({ sort: '-overdue_days' })).toEqual(['A-127', 'A-131', 'A-133', 'A-134', 'A-129']);
  });

  test('keeps equal rows in their order, also downwards', () => {
    expect(ids({ sort: 'owner' })).toEqual(['A-131', 'A-127', 'A-129', 'A-133', 'A-134']);
    expect(ids({ sort: '-owner' })).toEqual(['A-134', 'A-133', 'A-127', 'A-129', 'A-131']);
  });

  test.each<[Value[], string, Value[]]>([
    [[10, 9, 100], 'value', [9, 10, 100]],
    [[null, 2, 1], 'value', [1, 2, null]],
    [[null, 2, 1], '-value', [2, 1, null]],
    [['A-127', 'A-9', 'a-10'], 'value', ['A-9', 'a-10', 'A-127']],
    [['طرابلس', 'بنغازي', 'سبها'], 'value', ['بنغازي', 'سبها', 'طرابلس']],
    [['Zuwara', 'Émile', 'east 10', 'east 9'], 'value', ['east 9', 'east 10', 'Émile', 'Zuwara']],
    [[true, false, null], 'value', [false, true, null]],
    [['x', 3], 'value', [3, 'x']],
    [[['b', 'c'], ['a']], 'value', [['a'], ['b', 'c']]],
  ])('puts %j by %s as %j', (values, sort, sorted) => {
    expect(order(values, sort)).toEqual(sorted);
  });
});

describe('a field that is not there', () => {
  test('is refused with the nearest and all that are', () => {
    const error = refusal({ fields: ['id', 'ownr'] });
    expect(error.code).toBe('FIELD_UNKNOWN');
    expect(error.exitCode).toBe(2);
    expect(messageIn(error).message).toBe('there is no field "ownr" here.');
    expect(messageIn(error).hints).toEqual([
      'Did you mean:  owner',
      'Fields:  id, overdue_days, due, owner, action, meeting, note',
    ]);
  });

  test('is refused as a sort key too, without a wild guess', () => {
    const error = refusal({ sort: '-colour' });
    expect(messageIn(error).message).toBe('there is no field "colour" here.');
    expect(messageIn(error).hints).toEqual([
      'Fields:  id, overdue_days, due, owner, action, meeting, note',
    ]);
  });
});
