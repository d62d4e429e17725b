import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { type Candidate, suggestDuplicates } from '../../src/domain/duplicates.ts';
import { readEmail } from '../../src/domain/email.ts';
import { nameSounds } from '../../src/domain/name-sounds.ts';
import { readPhone } from '../../src/domain/phone.ts';

const path = new URL('../../fixtures/people/cases/H1.csv', import.meta.url);
const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true });

const people: Candidate[] = rows.map(({ ref, first, last, organisation, mail, phone }) => {
  const email = readEmail(mail ?? '');
  const line = readPhone(phone ?? '');
  return {
    id: Number(ref),
    sounds: [nameSounds(`${first} ${last}`)],
    emails: 'key' in email ? [email.key] : [],
    phones: 'number' in line ? [line.number] : [],
    organisations: [organisation ?? ''],
  };
});

function suggested(id: number) {
  const one = people.find((person) => person.id === id);
  return one === undefined ? [] : suggestDuplicates(one, people);
}

describe('duplicates are suggested, best first, with the reason', () => {
  test('equal mail goes before equal telephone, which goes before a name', () => {
    expect(suggested(1)).toEqual([
      { id: 2, alike: ['email', 'name', 'organisation'] },
      { id: 3, alike: ['phone', 'name', 'organisation'] },
      { id: 8, alike: ['phone', 'name_within'] },
      { id: 4, alike: ['name'] },
    ]);
  });

  test('people who share a first name or a family name are no suggestion', () => {
    expect(suggested(5)).toEqual([]);
    expect(suggested(6)).toEqual([{ id: 7, alike: ['email', 'name', 'organisation'] }]);
  });

  test('five are suggested at most', () => {
    const [one] = people;
    const twins = Array.from({ length: 9 }, (_, at) => ({ ...one, id: at + 1 }) as Candidate);
    const found = suggestDuplicates(twins[0] as Candidate, twins);
    expect(found.map(({ id }) => id)).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('spellings of one name sound alike', () => {
  test.each([
    ['Mohamed Alsample', 'محمد السامبل'],
    ['Muhammad Al-Sample', 'Mohammed Alsample'],
    ['Huda al-Mithali', 'هدى المثالي'],
    ['Khaled el Tajribi', 'خالد التجريبي'],
  ])('%s and %s', (one, other) => {
    expect(nameSounds(one)).toEqual(nameSounds(other));
  });

  test.each([
    ['Salem al-Tajribi', 'Sami al-Tajribi'],
    ['Ali al-Mithali', 'Alaa al-Namudhaji'],
  ])('%s and %s do not', (one, other) => {
    expect(nameSounds(one)).not.toEqual(nameSounds(other));
  });
});
