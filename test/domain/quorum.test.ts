import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type PresentSeat, type QuorumSeat, quorumOf } from '../../src/domain/quorum.ts';
import { torSaying } from './tor-text.ts';

/** Chair and co-chair, two ministries, three of the UN, an embassy that only observes: base 7. */
const seats: QuorumSeat[] = [
  { seatId: 1, role: 'chair', side: 'government' },
  { seatId: 2, role: 'co_chair', side: 'un' },
  { seatId: 3, role: 'member', side: 'government' },
  { seatId: 4, role: 'member', side: 'municipality' },
  { seatId: 5, role: 'member', side: 'un' },
  { seatId: 6, role: 'member', side: 'un' },
  { seatId: 7, role: 'member', side: 'ngo' },
  { seatId: 8, role: 'observer', side: 'diplomatic_mission' },
];

const represented = (...ids: number[]): PresentSeat[] =>
  ids.map((seatId) => ({ seatId, by: 'representative' }));

const neededOf = (quorum: string, of: QuorumSeat[]) =>
  quorumOf(torSaying({ quorum }), of, [])?.rules.map(({ needed }) => needed);

describe('the seats needed', () => {
  test.each([
    ['half', [4]],
    ['more than half', [4]],
    ['2/3', [5]],
    ['3', [3]],
    ['2 of each side', [2, 2]],
  ])('of seven under "%s" are %j', (quorum, needed) => {
    expect(quorumOf(torSaying({ quorum }), seats, [])?.base).toBe(7);
    expect(neededOf(quorum, seats)).toEqual(needed);
  });

  test('under half and more than half differ where the seats are even', () => {
    const six = seats.slice(0, 6);
    expect(neededOf('half', six)).toEqual([3]);
    expect(neededOf('more than half', six)).toEqual([4]);
  });
});

describe('a meeting is quorate', () => {
  test.each([
    ['half', [1, 2, 3, 4], true],
    ['half', [1, 2, 3], false],
    ['half', [1, 2, 3, 8], false],
    ['3', [5, 6, 7], true],
    ['2 of each side', [1, 3, 2, 5], true],
    ['2 of each side', [1, 2, 5, 6], false],
    ['2 of each side', [1, 3, 2, 7], false],
  ])('under "%s" when %j are there: %s', (quorum, ids, isQuorate) => {
    expect(quorumOf(torSaying({ quorum }), seats, represented(...ids))?.isQuorate).toBe(isQuorate);
  });

  test.each([
    ['both', [1, 2], true],
    ['both', [1, 3, 4, 5], false],
    ['either', [2], true],
    ['either', [3, 4], false],
  ])('where chairs are asked for (%s) and %j are there: %s', (chairs, ids, isQuorate) => {
    const judged = quorumOf(torSaying({ quorum_chairs: chairs }), seats, represented(...ids));
    expect(judged).toMatchObject({ rules: [{ rule: 'chairs' }], isQuorate });
  });

  test('by number and by chairs at once', () => {
    const tor = torSaying({ quorum: 'half', quorum_chairs: 'both' });
    expect(quorumOf(tor, seats, represented(1, 2, 3, 4))?.isQuorate).toBe(true);
    expect(quorumOf(tor, seats, represented(1, 3, 4, 5))).toMatchObject({
      base: 7,
      rules: [
        { rule: 'chairs', needed: 2, present: 1, isMet: false },
        { rule: 'seats', needed: 4, present: 4, isMet: true },
      ],
      isQuorate: false,
    });
  });

  test('with alternates, unless the text forbids them', () => {
    const came: PresentSeat[] = [
      { seatId: 1, by: 'alternate' },
      { seatId: 2, by: 'representative' },
    ];
    const both = { quorum_chairs: 'both' };
    expect(quorumOf(torSaying(both), seats, came)?.isQuorate).toBe(true);
    const forbidden = torSaying({ ...both, alternates_allowed: 'no' });
    expect(quorumOf(forbidden, seats, came)).toMatchObject({
      rules: [{ present: 1 }],
      isQuorate: false,
    });
  });
});

test.each([
  ['remoteCounts', { isRemote: true }],
  ['unletteredCounts', { isUnlettered: true }],
] as const)('a seat that came otherwise counts, unless %s is denied', (rule, came) => {
  const tor = torSaying({ quorum: '1' });
  const present: PresentSeat[] = [{ seatId: 3, by: 'ad_hoc', ...came }];
  expect(quorumOf(tor, seats, present)?.isQuorate).toBe(true);
  const denied = { rules: { ...tor.rules, [rule]: false } };
  expect(quorumOf(denied, seats, present)?.isQuorate).toBe(false);
});

test('two seats that share the chair are both chairs', () => {
  const shared: QuorumSeat[] = [
    { seatId: 1, role: 'co_chair', side: 'government' },
    { seatId: 2, role: 'co_chair', side: 'un' },
  ];
  expect(quorumOf(torSaying({ quorum_chairs: 'both' }), shared, represented(1, 2))?.isQuorate).toBe(
    true,
  );
});

test('a seat counts once, whoever came for it', () => {
  const twice: PresentSeat[] = [...represented(3, 3), { seatId: 3, by: 'alternate' }];
  expect(quorumOf(torSaying({ quorum: '2' }), seats, twice)?.present).toBe(1);
});

test('no quorum is judged where the text asks for none', () => {
  expect(quorumOf(torSaying({ alternates_allowed: 'yes' }), seats, [])).toBeUndefined();
});

test('for any share, one seat fewer than needed is not enough and the needed ones are', () => {
  const share = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .filter(([parts, of]) => parts <= of);
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 60 }), ([parts, of], base) => {
      const tor = torSaying({ quorum: `${parts}/${of}` });
      const all = Array.from(
        { length: base },
        (_, seatId): QuorumSeat => ({ seatId, role: 'member', side: 'un' }),
      );
      const needed = quorumOf(tor, all, [])?.rules[0]?.needed ?? 0;
      expect(needed * of).toBeGreaterThanOrEqual(base * parts);
      expect((needed - 1) * of).toBeLessThan(base * parts);
      const ids = all.map(({ seatId }) => seatId);
      expect(quorumOf(tor, all, represented(...ids.slice(0, needed)))?.isQuorate).toBe(true);
      expect(quorumOf(tor, all, represented(...ids.slice(1, needed)))?.isQuorate).toBe(false);
    }),
  );
});
