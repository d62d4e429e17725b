import { fold } from '../domain/fold.ts';
import { DataError } from '../errors.ts';
import { foldHeading } from '../tabular/header.ts';
import type { CsvRecord } from '../tabular/records.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    PERSONAL_DATA: { headings: readonly string[]; contacts: readonly string[] };
  }
}

/** Rows are watched while they are read: a column of yes and no must stay one. */
export type PersonalWatch = (row: CsvRecord) => void;

/**
 * Nothing about a person is read, not even to be left aside. A column of yes and no says nothing of
 * anybody; others the clerk may answer for by their heading, but never for contacts.
 */
export function refusePersonalColumns(
  headings: readonly string[],
  head: readonly CsvRecord[],
  answered: readonly string[] = [],
): PersonalWatch {
  const known = answered.map(foldHeading);
  const suspected = headings.flatMap((heading, at) =>
    looksPersonal(heading) ? [{ heading, at }] : [],
  );
  const asked = suspected.filter(
    ({ heading }) => isContact(heading) || !known.includes(foldHeading(heading)),
  );
  const watched = asked.filter(({ at }) => isYesNoColumn(head, at));
  const refused = asked.filter((each) => !watched.includes(each));
  if (refused.length > 0) throw personal(refused);
  if (watched.length === 0) return () => {};
  return ({ cells }) => {
    for (const column of watched) if (!isYesNo(cells[column.at] ?? '')) throw personal([column]);
  };
}

function personal(columns: readonly { heading: string }[]): DataError {
  const headings = columns.map(({ heading }) => heading);
  return new DataError('PERSONAL_DATA', { headings, contacts: headings.filter(isContact) });
}

/** As far as the first rows show: some answer, and none but yes and no. */
function isYesNoColumn(head: readonly CsvRecord[], at: number): boolean {
  const texts = head.map(({ cells }) => cells[at] ?? '').filter((text) => text.trim() !== '');
  return texts.length > 0 && texts.every(isYesNo);
}

const yesNo = new Set(
  [
    '',
    'yes',
    'no',
    'y',
    'n',
    'oui',
    'non',
    'true',
    'false',
    '0',
    '1',
    'نعم',
    'لا',
    'n/a',
    'na',
  ].map((word) => fold(word)),
);

function isYesNo(text: string): boolean {
  return yesNo.has(fold(text));
}

/** Counting people ("Number of respondents") is what the files are for. */
const countsPeople = /^(?:total|number|numberof|howmany|nombre|عدد|percent)/;

/** "Was the interview conducted in person or on the phone?" */
const asksHow = /(?:onthe|by)(?:tele)?phone/;

const exactly = new Set(
  ['name', 'names', 'nom', 'noms', 'prenom', 'mobile', 'الاسم', 'اسم', 'العنوان', 'address'].map(
    foldHeading,
  ),
);

const anywhere = [
  ...['enumerator', 'respondent', 'interviewer', 'interviewee', 'informantname', 'nameofperson'],
  ...['personname', 'fullname', 'firstname', 'lastname', 'surname', 'familyname', 'fathername'],
  ...['mothername', 'nameofhead', 'headofhousehold', 'householdhead', 'contactperson'],
  ...['contactname', 'focalpoint', 'phone', 'mobileno', 'mobilenumber', 'whatsapp', 'email'],
  ...['passport', 'nationalid', 'idcard', 'idnumber', 'deviceid', 'imei', 'simserial'],
  ...['subscriberid', 'dateofbirth', 'birthdate', 'gpshousehold', 'gpsofhousehold'],
  ...['householdgps', 'householdlatitude', 'householdlongitude', 'fingerprint'],
  ...['nomcomplet', 'nometprenom', 'nomdelenqueteur', 'enqueteur', 'chefdemenage', 'telephone'],
  ...['portable', 'courriel', 'passeport', 'datedenaissance', 'cartedidentite', 'gpsmenage'],
  ...['الاسم الكامل', 'اسم الشخص', 'اسم رب', 'رب الأسرة', 'اسم الباحث', 'جامع البيانات'],
  ...['هاتف', 'جوال', 'نقال', 'البريد الإلكتروني', 'جواز السفر', 'الرقم الوطني', 'رقم الهوية'],
  ...['تاريخ الميلاد', 'إحداثيات المنزل', 'إحداثيات الأسرة', 'رقم الجهاز'],
].map(foldHeading);

function looksPersonal(heading: string): boolean {
  const folded = foldHeading(heading);
  if (countsPeople.test(folded) || asksHow.test(folded) || fold(heading) === '') return false;
  return exactly.has(folded) || anywhere.some((words) => folded.includes(words));
}

const contactWords = [
  ...['phone', 'mobile', 'whatsapp', 'email', 'passport', 'nationalid', 'idcard', 'idnumber'],
  ...['imei', 'sim', 'fingerprint', 'telephone', 'portable', 'courriel', 'passeport', 'address'],
  ...['هاتف', 'جوال', 'نقال', 'البريد', 'جواز السفر', 'الرقم الوطني', 'رقم الهوية', 'العنوان'],
].map(foldHeading);

function isContact(heading: string): boolean {
  const folded = foldHeading(heading);
  return contactWords.some((word) => folded.includes(word));
}
