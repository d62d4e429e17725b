import type { Database } from '../db/database.ts';
import { insertGroup } from '../db/groups.ts';
import { insertHoliday, insertHolidayYear } from '../db/holidays.ts';
import { insertPlaceAliases, insertPlaces } from '../db/places.ts';
import { parseFeasts } from '../domain/announced-feasts.ts';
import { dayParts, type IsoDay } from '../domain/day.ts';
import { seedHolidays } from '../domain/holidays.ts';
import { parseAliases, parsePlaces } from '../dtm/parse-places.ts';

/** The group was founded in November 2017: deadlines can be recounted from then. */
const firstYear = 2017;
const yearsAhead = 2;

type Seed = { today: IsoDay; packageFile: (path: string) => string };

/** What every new record book holds: the group, Libya’s places, feasts as kept or to be confirmed. */
export function seedBook(db: Database, { today, packageFile }: Seed): void {
  insertGroup(db, {
    code: 'mwg',
    prefix: 'M',
    nameEn: 'Migration Working Group',
    nameAr: 'فريق العمل المعني بالهجرة',
    parentId: null,
    fromOn: null,
    source: null,
    note: null,
  });
  insertPlaces(db, parsePlaces(packageFile('data/places.csv')));
  insertPlaceAliases(db, parseAliases(packageFile('data/place-aliases.csv')));
  const feasts = parseFeasts(packageFile('data/feasts.csv'));
  for (let year = firstYear; year <= dayParts(today).year + yearsAhead; year += 1) {
    insertHolidayYear(db, year);
    for (const holiday of seedHolidays(year, feasts)) insertHoliday(db, holiday);
  }
}
