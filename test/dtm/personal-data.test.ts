import { describe, expect, test } from '@jest/globals';
import { refusePersonalColumns } from '../../src/dtm/personal-data.ts';
import { DataError } from '../../src/errors.ts';
import { messageIn } from '../support/message.ts';

describe('refusePersonalColumns', () => {
  test.each([
    ...['Name', 'Full name', 'Name of person', 'Enumerator Name', 'enumerator_id', 'Phone number'],
    ...['respondentPhone', 'E-mail', 'Passport No', 'National ID', 'Device ID', 'deviceid'],
    ...['Date of birth', 'GPS household', 'Head of household', "Nom de l'enquêteur", 'Prénom'],
    ...['Téléphone', 'Date de naissance', 'الاسم', 'الاسم الكامل', 'رقم الهاتف', 'اسم الباحث'],
    ...['جواز السفر', 'الرقم الوطني', 'تاريخ الميلاد', 'البريد الالكتروني'],
  ])('refuses the column "%s" and names it', (heading) => {
    expect(refusal(['Muhalla P Code', heading])).toBe(
      `Column "${heading}" looks like personal data, so nothing was read.`,
    );
  });

  test.each([
    ...['admin2Name', 'ADM 4 Muhalla (EN)', 'Latitude', 'Migrant Individuals', 'siteName', 'id'],
    ...['numberMales', 'Number of respondents', 'Country Name', 'operation', 'اسم البلدية'],
    ...['idpOriginAdmin1Name', 'Muhalla Type', 'عدد الأسر', ''],
  ])('reads on with the column "%s"', (heading) => {
    expect(() => refusePersonalColumns([heading], [])).not.toThrow();
  });

  test('names all such columns at once', () => {
    expect(refusal(['Phone', 'x', 'E-mail'])).toContain(
      'Columns "Phone", "E-mail" look like personal data',
    );
  });

  const enumerator = ["L'enquêteur a-t-il observé ?"];
  const rows = (...cells: string[]) => cells.map((cell, at) => ({ line: at + 2, cells: [cell] }));

  test('a column of yes and no names nobody, as long as it holds nothing else', () => {
    const watch = refusePersonalColumns(enumerator, rows('Oui', '', 'non'));
    expect(() => watch({ line: 40, cells: ['oui'] })).not.toThrow();
    expect(() => watch({ line: 41, cells: ['Jane Example'] })).toThrow(DataError);
  });

  test('is answered by heading, but never for a contact', () => {
    const answered = [...enumerator, 'Phone number'];
    expect(() => refusePersonalColumns(enumerator, rows('Jane Example'), answered)).not.toThrow();
    expect(refusal(['Phone number'], answered)).toContain('"Phone number"');
  });
});

function refusal(headings: string[], answered: string[] = []): string {
  try {
    refusePersonalColumns(headings, [], answered);
  } catch (error) {
    if (error instanceof DataError) return messageIn(error).message;
  }
  return '';
}
