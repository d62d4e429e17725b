import { describe, expect, test } from '@jest/globals';
import { fold } from '../../src/domain/fold.ts';
import { matchPlace } from '../../src/dtm/match-place.ts';
import { parsePlaces } from '../../src/dtm/parse-places.ts';
import type { PlaceCells } from '../../src/dtm/place-cells.ts';
import { findingText } from '../../src/language/en/dtm-findings.ts';
import { reasonsInWords } from '../support/in-words.ts';
import { aliases, gazetteer, places, readText } from './fixtures.ts';

/** A mantika row as the HDX file writes it. */
function mantika(code: string, name = '', region = ''): PlaceCells {
  return {
    level: 'mantika',
    code: { level: 'mantika', heading: 'code', text: code },
    parentCodes: [{ level: 'region', heading: 'region', text: region }],
    names: [{ level: 'mantika', heading: 'name', text: name }],
  };
}

function match(cells: PlaceCells) {
  const { place, faults, remarks } = matchPlace(gazetteer, cells);
  return {
    place,
    faults: reasonsInWords(faults),
    remarks: remarks.map(({ what, example, ...remark }) => ({
      ...remark,
      text: findingText(what),
      ...(example !== undefined && { example: findingText(example) }),
    })),
  };
}
const reasons = (cells: PlaceCells) => match(cells).faults.map(({ reason }) => reason);

describe('the place table', () => {
  test('holds the country, 3 regions, 22 mantikas, 100 baladiyas and 667 muhallas', () => {
    const count = (level: string) => places.filter((place) => place.level === level).length;
    expect(['country', 'region', 'mantika', 'baladiya', 'muhalla'].map(count)).toEqual([
      1, 3, 22, 100, 667,
    ]);
  });

  test('nests: every place but the country lies in one that is there', () => {
    const orphans = places.filter(({ parent }) => parent !== null && !gazetteer.get(parent));
    expect(orphans).toEqual([]);
    expect(places.filter(({ parent }) => parent === null).map(({ code }) => code)).toEqual(['LY']);
    expect(gazetteer.get('LY0211')).toEqual({
      code: 'LY0211',
      country: 'LBY',
      level: 'mantika',
      nameEn: 'Tripoli',
      nameAr: 'طرابلس',
      parent: 'LY02',
    });
  });

  test('has no code twice and no name with blanks to clean', () => {
    expect(new Set(places.map(({ code }) => code)).size).toBe(793);
    const untidy = /_x000D_|["\r\n\u0640\\]| {2}|^ | $|^$/;
    const names = places.flatMap(({ nameEn, nameAr }) => [nameEn, nameAr]);
    expect(names.filter((name) => untidy.test(name))).toEqual([]);
  });

  test('refuses a line that is not one of its own', () => {
    expect(() => parsePlaces('code,level,name_en,name_ar\nLY01,mantika,East,الشرق\n')).toThrow(
      'not a place of the gazetteer: LY01 mantika',
    );
  });
});

test.each([
  ['mantika', 'LY0101', 'درنة', 'درنه'],
  ['mantika', 'LY0214', 'مصراتة', 'مصراته'],
  ['mantika', 'LY0105', 'أجدابيا', 'اجدابيا'],
  ['mantika', 'LY0106', 'الجبل الأخضر', 'الجبل الاخضر'],
  ['mantika', 'LY0318', 'وادي الشاطئ', 'وادى الشاطئ'],
  ['mantika', 'LY0320', 'أوباري', 'اوباري'],
  ['baladiya', 'LY010101', 'أم الرزم', 'ام الرزم'],
  ['baladiya', 'LY010402', 'بئر الأشهب', 'بير الأشهب'],
  ['baladiya', 'LY021004', 'القره بوللي', 'القره بولي'],
  ['baladiya', 'LY021105', 'أبو سليم', 'ابوسليم'],
  ['baladiya', 'LY021304', 'جنوب الزاوية', 'الزاوية جنوب'],
  ['baladiya', 'LY021403', 'أبو قرين', 'ابو قرين'],
] as const)('the %s %s is %s, and %s of the source still names it', (level, code, name, source) => {
  expect(gazetteer.get(code)?.nameAr).toBe(name);
  expect(gazetteer.named(level, source).map(({ place }) => place.code)).toEqual([code]);
});

describe('aliases', () => {
  test('lead from other spellings to one place each', () => {
    const code = (name: string) => gazetteer.named('mantika', name).map(({ place }) => place.code);
    expect(code('Al Kufrah')).toEqual(['LY0107']);
    expect(code('Al Jufrah')).toEqual(['LY0317']);
    expect(code('Al Jifarah')).toEqual(['LY0212']);
    expect(code('مصراتة')).toEqual(['LY0214']);
    expect(code('Al Jabal al Akhḑar')).toEqual(['LY0106']);
    expect(code('البطنان')).toEqual(['LY0104']);
  });

  test('never repeat a name that their place has without them', () => {
    const repeated = aliases.filter(({ code, alias }) => {
      const place = gazetteer.get(code);
      return [place?.nameEn ?? '', place?.nameAr ?? ''].map(fold).includes(fold(alias));
    });
    expect(repeated).toEqual([]);
  });

  test('say so where the boundary may differ', () => {
    const noted = aliases.filter(({ note }) => note !== null).map(({ code }) => code);
    expect([...new Set(noted)]).toEqual(['LY0104', 'LY0105', 'LY0215', 'LY0320']);
  });
});

describe('matchPlace', () => {
  test('goes by the p-code, whatever its case, blanks and prefix', () => {
    for (const code of [
      'LY0211',
      'ly0211',
      ' LY0211 ',
      'LBY0211',
      'LY02\u200B11',
      '\uFEFFLY0211',
    ]) {
      expect(match(mantika(code)).place?.nameEn).toBe('Tripoli');
    }
  });

  test('goes by the exact name where there is no p-code, and says so', () => {
    for (const code of ['', ' ', '#N/A', 'nan', 'Not available']) {
      const { place, remarks } = match(mantika(code, 'Tripoli'));
      expect(place?.code).toBe('LY0211');
      expect(remarks).toEqual([
        {
          text: 'places without a p-code were matched by name',
          example: '"Tripoli" is LY0211 Tripoli',
        },
      ]);
    }
  });

  test('warns where the name may mean other borders', () => {
    const { place, remarks } = match(mantika('', 'Al Butnan'));
    expect(place?.code).toBe('LY0104');
    expect(remarks).toContainEqual({
      text: 'a name is named for the region elsewhere; boundary may differ',
      example: '"Al Butnan" is LY0104 Tobruk',
      isWarning: true,
    });
  });

  test('looks for a name only inside the parents that the row names', () => {
    expect(match(mantika('', 'Tripoli', 'LY02')).place?.code).toBe('LY0211');
    expect(reasons(mantika('', 'Tripoli', 'LY01'))).toEqual([
      'no p-code, and no mantika has this name',
    ]);
  });

  test('never goes by similarity', () => {
    for (const name of ['Alkufraa', 'Tripolis', 'Al Jfra', 'الجفارا']) {
      expect(reasons(mantika('', name))).toEqual(['no p-code, and no mantika has this name']);
    }
  });

  test('asks where a name is that of several places', () => {
    const cells: PlaceCells = {
      level: 'muhalla',
      code: { level: 'muhalla', heading: 'code', text: '' },
      parentCodes: [],
      names: [{ level: 'muhalla', heading: 'name', text: 'Ashamaliyah' }],
    };
    expect(reasons(cells)).toEqual([expect.stringMatching(/that of LY\d{8}(, LY\d{8}){3}$/)]);
  });

  test.each([
    ['LY211', 'a mantika p-code has 6 characters, not 5; LY0211, lost zero?'],
    ['LY021104', 'Tripoli is a baladiya, not a mantika'],
    ['LY02', 'West is a region, not a mantika'],
    ['LY0299', 'no mantika has this p-code'],
    ['TD0701', 'no mantika has this p-code'],
    ['42', 'a mantika p-code has 6 characters, not 2'],
  ])('refuses the p-code %s: %s', (code, reason) => {
    expect(reasons(mantika(code, 'Tripoli'))).toEqual([reason]);
  });

  test('refuses a p-code beside the name or the region of another place', () => {
    expect(reasons(mantika('LY0107', 'Aljufra'))).toEqual([
      'LY0107 is Alkufra; this is the name of LY0317',
    ]);
    expect(reasons(mantika('LY0211', 'Tripoli', 'LY01'))).toEqual([
      'LY0211 Tripoli does not lie in it',
    ]);
  });

  test('keeps a p-code whose name is only spelt in a way it does not know', () => {
    const { place, remarks } = match(mantika('LY0211', 'Tripoli centre'));
    expect(place?.code).toBe('LY0211');
    expect(remarks).toHaveLength(1);
  });

  test('refuses a row with neither p-code nor name', () => {
    expect(match(mantika('', '')).faults).toEqual([
      { column: '(row)', value: '', reason: 'neither p-code nor name' },
    ]);
  });
});

test('the place files keep to their format, so that a plain split reads them', () => {
  for (const path of ['data/places.csv', 'data/place-aliases.csv']) {
    const lines = readText(path).trimEnd().split('\n');
    const widths = new Set(lines.map((line) => line.split(',').length));
    expect(widths.size).toBe(1);
  }
});
