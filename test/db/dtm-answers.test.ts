import { afterAll, beforeAll, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import type { Database } from '../../src/db/database.ts';
import { sumByCategory, sumByLevel, sumOf } from '../../src/db/dtm-answers.ts';
import { demoOffice } from '../support/office.ts';

let db: Database;
beforeAll(async () => {
  db = new BetterSqlite3((await demoOffice()).bookPath, { readonly: true });
});
afterAll(() => {
  db.close();
});

const placeId = (code: string) =>
  db.prepare<[string], number>('SELECT id FROM place WHERE code = ?').pluck().get(code);

test('every level adds up to the same people, who are those of the whole series', () => {
  const totals = (['region', 'mantika', 'baladiya', 'muhalla'] as const).map((level) =>
    sumByLevel(db, { seriesId: 1, level }).reduce((sum, { value }) => sum + value, 0),
  );
  expect([...totals, sumOf(db, { seriesId: 1 })]).toEqual(Array(5).fill(70_414));
});

test('a place is asked with all that lies in it, and with nothing else', () => {
  const tripoli = {
    seriesId: 1,
    place: { id: placeId('LY0211') ?? 0, level: 'mantika' as const },
  };
  expect(sumOf(db, tripoli)).toBe(7735);
  expect(sumByCategory(db, tripoli).map(({ code, value }) => [code, value])).toEqual([
    ['SDN', 7305],
    ['other:sub-saharan-africa', 310],
    ['other:asia', 120],
  ]);
});

test('no figure is null, not zero', () => {
  expect(
    sumOf(db, { seriesId: 1, place: { id: placeId('LY021106') ?? 0, level: 'baladiya' } }),
  ).toBeNull();
});

test('no question reads a figure of another series: the primary key is searched by series', () => {
  const plan = db
    .prepare<object, { detail: string }>(
      `EXPLAIN QUERY PLAN SELECT f.place_id, sum(f.value) FROM dtm_figure f
       WHERE f.series_id = @seriesId GROUP BY f.place_id`,
    )
    .all({ seriesId: 1 });
  expect(plan.map(({ detail }) => detail)).toEqual(['SEARCH f USING PRIMARY KEY (series_id=?)']);
});
