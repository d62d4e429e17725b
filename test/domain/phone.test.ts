import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readPhone } from '../../src/domain/phone.ts';
import { contactTroubles } from '../../src/language/en/contacts.ts';

const path = new URL('../../fixtures/people/cases/H3.csv', import.meta.url);
const rows: { typed: string; expected: string }[] = parse(readFileSync(path), { columns: true });

function read(typed: string) {
  const phone = readPhone(typed);
  if ('trouble' in phone) throw new Error(phone.trouble);
  return phone;
}

describe('telephone numbers are read in the forms they are typed in', () => {
  const numbers = rows.filter(({ expected }) => expected.startsWith('+'));

  test.each(numbers)('$typed is $expected', ({ typed, expected }) => {
    expect(read(typed).number).toBe(expected.split(' ')[0]);
    expect(read(typed).unknownPrefix).toBeNull();
  });

  test('what was typed and an extension are kept', () => {
    expect(read('(091) 000-0001 ext 4')).toEqual({
      typed: '(091) 000-0001 ext 4',
      number: '+218910000001',
      extension: '4',
      unknownPrefix: null,
    });
    expect(read('091 000 0001 داخلي ٤').extension).toBe('4');
  });

  test('an unknown prefix is stored and said', () => {
    expect(read('0990000007').number).toBe('+218990000007');
    expect(read('0990000007').unknownPrefix).toBe('099');
  });

  test.each([
    ['091000', 'is too short for a telephone number'],
    ['same as office', 'holds no digits'],
    ['09100000012', 'is too long for a Libyan telephone number'],
    ['+21', 'is too short for a telephone number'],
    ['office 0910000001', 'holds more than a telephone number'],
  ])('%s is refused: it %s', (typed, trouble) => {
    const phone = readPhone(typed);
    expect('trouble' in phone && contactTroubles[phone.trouble]).toBe(trouble);
  });
});
