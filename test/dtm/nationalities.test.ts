import { describe, expect, test } from '@jest/globals';
import { nationalities, nationalityNames, nationalityReader } from '../../src/dtm/nationalities.ts';

const readNationality = nationalityReader([]);

import { nationalityTable } from '../../src/dtm/nationality-table.ts';

describe('readNationality', () => {
  test.each([
    ['Sudan', 'SDN'],
    ['SouthSudan', 'SSD'],
    ['South Sudan', 'SSD'],
    ['جنوب السودان', 'SSD'],
    ['السودان', 'SDN'],
    ['سودان', 'SDN'],
    ['BurkinaFaso', 'BFA'],
    ['CôtedIvoire', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['Niger', 'NER'],
    ['Nigerien', 'NER'],
    ['نيجري', 'NER'],
    ['Nigeria', 'NGA'],
    ['Nigerian', 'NGA'],
    ['نيجيري', 'NGA'],
    ['Guinea', 'GIN'],
    ['Guinea Bissau', 'GNB'],
    ['Mali', 'MLI'],
    ['Malawi', 'MWI'],
    ['Palestine', 'PSE'],
    ['tcd', 'TCD'],
    ['إثيوبيا', 'ETH'],
    ['Unkown', 'unknown'],
    ['Unknown', 'unknown'],
    ['غير معروف', 'unknown'],
  ])('%s is %s', (name, key) => {
    expect(readNationality(name)).toBe(key);
  });

  test.each([
    ['North Africa', 'other:north-africa'],
    ['Sub-Sahara', 'other:sub-saharan-africa'],
    ['Middle East', 'other:middle-east'],
    ['Asia', 'other:asia'],
    ['Other', 'other'],
    ['', 'other'],
    ['Atlantis', undefined],
  ])('Other of "%s" is %s', (region, key) => {
    expect(readNationality('Other', region)).toBe(key);
  });

  test.each(['Sudn', 'Congolese', 'Libya', '', 'Nigeri'])('"%s" is not guessed', (name) => {
    expect(readNationality(name)).toBeUndefined();
  });
});

describe('the table', () => {
  test('names every key in both languages', () => {
    expect(nationalityNames('PSE')).toEqual({ en: 'State of Palestine', ar: 'دولة فلسطين' });
    expect(nationalityNames('other:asia')).toEqual({ en: 'Other (Asia)', ar: 'أخرى (آسيا)' });
    expect(nationalityNames('unknown')).toEqual({ en: 'Unknown', ar: 'غير معروف' });
    expect(nationalityNames('XXX')).toBeUndefined();
    const nameless = nationalities.filter(
      ({ en, ar }) => en === '' || !/\p{Script=Arabic}/u.test(ar),
    );
    expect(nameless).toEqual([]);
  });

  test('gives each name to one nationality only', () => {
    const rows = nationalityTable.trim().split('\n');
    for (const row of rows) {
      const [key = '', en = '', ar = '', also = ''] = row.split('|');
      const names = [key, en, ar, ...also.split(',')].filter((name) => name !== '');
      expect(names.map((name) => [name, readNationality(name)])).toEqual(
        names.map((name) => [name, key]),
      );
    }
  });
});

test.each([
  ['Eswatini', 'SWZ'],
  ['Botswana', 'BWA'],
  ['Russian Federation', 'RUS'],
  ['Stateless', 'stateless'],
  ['عديم الجنسية', 'stateless'],
])('the whole ISO list is known: %s', (name, key) => {
  expect(readNationality(name)).toBe(key);
});
