import { describe, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import type { Database } from '../../src/db/database.ts';
import { migrate, migrations } from '../../src/db/migrate.ts';
import { dtmQuestions } from '../../src/db/migrations/0006-dtm-questions.ts';
import { insertPlaces } from '../../src/db/places.ts';

const places = [
  { code: 'LY', country: 'LBY', level: 'country', nameEn: 'Libya', nameAr: 'ليبيا', parent: null },
  {
    code: 'LY03',
    country: 'LBY',
    level: 'region',
    nameEn: 'South',
    nameAr: 'الجنوب',
    parent: 'LY',
  },
  {
    code: 'LY0319',
    country: 'LBY',
    level: 'mantika',
    nameEn: 'Sebha',
    nameAr: 'سبها',
    parent: 'LY03',
  },
] as const;
const above = [
  'LY in country LY',
  'LY03 in country LY',
  'LY03 in region LY03',
  'LY0319 in country LY',
  'LY0319 in mantika LY0319',
  'LY0319 in region LY03',
];

function emptyBook(steps: readonly string[]): Database {
  const db = new BetterSqlite3(':memory:');
  db.function('fold', { deterministic: true }, (text) => text);
  migrate(db, steps, () => {});
  return db;
}

function aboveIn(db: Database): string[] {
  return db
    .prepare<[], string>(
      `SELECT p.code || ' in ' || u.level || ' ' || a.code FROM place_above u
       JOIN place p ON p.id = u.place_id JOIN place a ON a.id = u.above_id ORDER BY p.code, u.level`,
    )
    .pluck()
    .all();
}

describe('the places above each place', () => {
  test('are known as soon as it is added', () => {
    const db = emptyBook(migrations);
    insertPlaces(db, places);
    expect(aboveIn(db)).toEqual(above);
  });

  test('are known of the places an older book holds already', () => {
    const older = migrations.slice(0, migrations.indexOf(dtmQuestions));
    const db = emptyBook(older);
    insertPlaces(db, places);
    migrate(db, migrations, () => {});
    expect(aboveIn(db)).toEqual(above);
  });

  test('stay true: a place cannot be moved', () => {
    const db = emptyBook(migrations);
    insertPlaces(db, places);
    expect(() => db.exec(`UPDATE place SET parent_id = NULL WHERE code = 'LY0319'`)).toThrow(
      'a place keeps its level and the place it lies in',
    );
  });
});
