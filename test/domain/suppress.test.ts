import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, keepHidden, smallestShown, suppressedIn } from '../../src/domain/suppress.ts';

const cells = (...values: number[]): Cell[] =>
  values.map((value, at) => ({ code: `P${at}`, parent: 'LY', value }));

describe('what is hidden of one level', () => {
  test.each([
    ['nothing is small', [10, 200], []],
    ['a zero finds nobody', [0, 200], []],
    ['one small one takes the next smallest with it', [5, 57, 100], ['P0', 'P1']],
    ['several that are few together take another', [1, 1, 100, 200], ['P0', 'P1', 'P2']],
    ['several that are enough stand alone', [6, 7, 100], ['P0', 'P1']],
    ['alone there is nothing to subtract from', [5], ['P0']],
  ])('%s', (_, values, hidden) => {
    expect([...suppressedIn([cells(...values)])].sort()).toEqual(hidden);
  });

  test('of one nationality what is hidden of all takes the next with it', () => {
    expect([...keepHidden([cells(50, 60, 0)], new Set(['P0']))].sort()).toEqual(['P0', 'P1']);
  });
});

/** Three mantikas, of up to three baladiyas, of up to three muhallas each. */
const country = fc.array(
  fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 2, maxLength: 4 },
);

function levelsOf(mantikas: readonly (readonly (readonly number[])[])[]): Cell[][] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const levels: [Cell[], Cell[], Cell[]] = [[], [], []];
  mantikas.forEach((baladiyas, m) => {
    levels[0].push({ code: `${m}`, parent: '', value: sum(baladiyas.map(sum)) });
    baladiyas.forEach((muhallas, b) => {
      levels[1].push({ code: `${m}.${b}`, parent: `${m}`, value: sum(muhallas) });
      muhallas.forEach((value, at) => {
        levels[2].push({ code: `${m}.${b}.${at}`, parent: `${m}.${b}`, value });
      });
    });
  });
  return levels;
}

/** What a reader works out who subtracts wherever one number alone is missing. */
function worksOut(cells: readonly Cell[], hidden: ReadonlySet<string>, total: number) {
  const known = new Map([['', total]]);
  for (const { code, value } of cells) if (!hidden.has(code)) known.set(code, value);
  const parents = [...new Set(cells.map(({ parent }) => parent))];
  for (let last = -1; last < known.size; ) {
    last = known.size;
    for (const parent of parents) subtract(parent, cells, known);
  }
  return known;
}

function subtract(parent: string, cells: readonly Cell[], known: Map<string, number>): void {
  const children = cells.filter((each) => each.parent === parent).map(({ code }) => code);
  const unknown = children.filter((code) => !known.has(code));
  const sum = children.reduce((all, code) => all + (known.get(code) ?? 0), 0);
  const whole = known.get(parent);
  const [only, ...more] = unknown;
  if (only === undefined) known.set(parent, sum);
  else if (more.length === 0 && whole !== undefined) known.set(only, whole - sum);
}

test('no small count is had by subtraction, over all levels together', () => {
  fc.assert(
    fc.property(country, (mantikas) => {
      const levels = levelsOf(mantikas);
      const all = levels.flat();
      const total = (levels[0] ?? []).reduce((sum, { value }) => sum + value, 0);
      // The country's own total is published; of fewer people than this it is the small count.
      fc.pre(total >= smallestShown && (levels[0] ?? []).filter(isPeopled).length > 1);
      const known = worksOut(all, suppressedIn(levels), total);
      const small = all.filter((cell) => isPeopled(cell) && cell.value < smallestShown);
      expect(small.filter(({ code }) => known.has(code))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

function isPeopled({ value }: Cell): boolean {
  return value > 0;
}
