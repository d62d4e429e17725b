import { fold } from '../domain/fold.ts';
import { DataError } from '../errors.ts';
import { foldHeading } from '../tabular/header.ts';

/** Nothing about a person is read, not even to be left aside. */
export function refusePersonalColumns(headings: readonly string[]): void {
  const personal = headings.filter(looksPersonal);
  if (personal.length === 0) return;
  const names = personal.map((heading) => `"${heading}"`).join(', ');
  const [column, looks] = personal.length === 1 ? ['Column', 'looks'] : ['Columns', 'look'];
  throw new DataError({
    code: 'PERSONAL_DATA',
    message: `${column} ${names} ${looks} like personal data, so nothing was read.`,
    hints: ['delete what is about persons or single households, then save the file again'],
  });
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
