import { describe, expect, test } from '@jest/globals';
import { refusePersonalColumns } from '../../src/dtm/personal-data.ts';

describe('refusePersonalColumns', () => {
  test.each([
    ...['Name', 'Full name', 'Name of person', 'Enumerator Name', 'enumerator_id', 'Phone number'],
    ...['respondentPhone', 'E-mail', 'Passport No', 'National ID', 'Device ID', 'deviceid'],
    ...['Date of birth', 'GPS household', 'Head of household', "Nom de l'enquêteur", 'Prénom'],
    ...['Téléphone', 'Date de naissance', 'الاسم', 'الاسم الكامل', 'رقم الهاتف', 'اسم الباحث'],
    ...['جواز السفر', 'الرقم الوطني', 'تاريخ الميلاد', 'البريد الالكتروني'],
  ])('refuses the column "%s" and names it', (heading) => {
    expect(() => refusePersonalColumns(['Muhalla P Code', heading])).toThrow(
      expect.objectContaining({
        code: 'PERSONAL_DATA',
        message: `Column "${heading}" looks like personal data, so nothing was read.`,
      }),
    );
  });

  test.each([
    ...['admin2Name', 'ADM 4 Muhalla (EN)', 'Latitude', 'Migrant Individuals', 'siteName', 'id'],
    ...['numberMales', 'Number of respondents', 'Country Name', 'operation', 'اسم البلدية'],
    ...['idpOriginAdmin1Name', 'Muhalla Type', 'عدد الأسر', ''],
  ])('reads on with the column "%s"', (heading) => {
    expect(() => refusePersonalColumns([heading])).not.toThrow();
  });

  test('names all such columns at once', () => {
    expect(() => refusePersonalColumns(['Phone', 'x', 'E-mail'])).toThrow(
      'Columns "Phone", "E-mail" look like personal data',
    );
  });
});
