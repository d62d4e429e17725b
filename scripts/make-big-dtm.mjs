// A made-up file in the layout of the global extract, of any number of rows, to measure imports with:
//   node scripts/make-big-dtm.mjs 1000000 > big.csv
import { writeSync } from 'node:fs';

const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = 40;
const countries = [
  ['AFG', 'AF', 'Afghanistan'],
  ['BDI', 'BI', 'Burundi'],
  ['BFA', 'BF', 'Burkina Faso'],
  ['CAF', 'CF', 'Central African Republic'],
  ['CMR', 'CM', 'Cameroon'],
  ['COD', 'CD', 'Democratic Republic of the Congo'],
  ['ETH', 'ET', 'Ethiopia'],
  ['HTI', 'HT', 'Haiti'],
  ['IRQ', 'IQ', 'Iraq'],
  ['MLI', 'ML', 'Mali'],
  ['MOZ', 'MZ', 'Mozambique'],
  ['NGA', 'NG', 'Nigeria'],
  ['SDN', 'SD', 'Sudan'],
  ['SOM', 'SO', 'Somalia'],
  ['SSD', 'SS', 'South Sudan'],
  ['TCD', 'TD', 'Chad'],
  ['UKR', 'UA', 'Ukraine'],
  ['YEM', 'YE', 'Yemen'],
];
const reasons = [
  'Conflict',
  'Natural disaster',
  '"Conflict; Natural disaster"',
  '"Flood, drought"',
];
const names = ['Nord', 'Sud-Ouest', 'Al Jabal', 'الجبل الغربي', "N'Djaména", 'Baïbokoum', 'Lac'];

const head =
  'id,operation,admin0Name,admin0Pcode,admin1Name,admin1Pcode,admin2Name,admin2Pcode,adminLevel,numPresentIdpInd,reportingDate,yearReportingDate,monthReportingDate,roundNumber,displacementReason,numberMales,numberFemales,idpOriginAdmin1Name,idpOriginAdmin1Pcode,assessmentType,operationStatus';
const tags =
  '#id+code,#operation+name,#country+name,#country+code,#adm1+name,#adm1+code,#adm2+name,#adm2+code,#adm+level,#affected+idps,#date+reported,#date+year+reported,#date+month+reported,#round+code,#cause+type,#affected+idps+m,#affected+idps+f,#adm1+name+origin,#adm1+code+origin,#assessment+type,#operation+status';

const two = (number) => String(number).padStart(2, '0');

let text = `${head}\r\n${tags}\r\n`;
for (let row = 0; row < rows; row += 1) {
  text += line(row);
  if (text.length > 1_000_000) flush();
}
flush();

/** One row: rounds follow each other, in each the places of a country. */
function line(row) {
  const [code, short, name] = countries[Math.floor(row / 1500) % countries.length];
  const round = 1 + (Math.floor(row / (1500 * countries.length)) % rounds);
  const [first, second] = [1 + (row % 12), 1 + (Math.floor(row / 12) % 15)];
  const [region, district] = [two(first), two(second)];
  const [year, month] = [2018 + Math.floor(round / 6), 1 + ((round * 2) % 12)];
  return `${row},Crisis response in ${name},${name},${code},${names[first % 7]} ${region},${short}${region},"${names[(first + second) % 7]}, ${district}",${short}${region}${district},2,${(row * 7919) % 90000},${year}-${two(month)}-28T00:00:00,${year},${month},${round},${reasons[row % 4]},,,Not available,Not available,BA,Active\r\n`;
}

function flush() {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
  text = '';
}
