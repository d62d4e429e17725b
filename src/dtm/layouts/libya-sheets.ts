import {
  bindColumns,
  type ColumnSpecs,
  missingHeadings,
  requiredHeadings,
} from '../../tabular/header.ts';
import type { Layout } from './layout.ts';
import type { LayoutKind } from './layout-kind.ts';
import {
  assessmentRound,
  baladiyaColumns,
  libyaMuhallas,
  libyaPlaces,
  muhallaColumns,
} from './libya-columns.ts';
import { openSheet } from './sheet.ts';
import { type SheetSpec, totalOf } from './sheet-spec.ts';
import { type WideColumn, wideCounts, wideSpecs } from './wide-columns.ts';

type Sheet = SheetSpec<string> & { kind: LayoutKind; columns: ColumnSpecs<string> };

function sheet({ kind, columns, ...spec }: Sheet): Layout {
  return {
    kind,
    missing: (headings) => missingHeadings(columns, headings),
    needs: requiredHeadings(columns),
    open: (headings, context) => openSheet(bindColumns(columns, headings), spec, context),
  };
}

/** The muhalla sheet of the migrants workbook: four breakdowns that each restate the total. */
const muhallaWide: readonly WideColumn[] = [
  ['shelter', 'rented-self', 'Rented Accomodation (Self Paid) IND'],
  [
    'shelter',
    'rented-others',
    'Rented Accomodation (Paind by others) IND',
    'Rented Accomodation (Paid by others) IND',
  ],
  [
    'shelter',
    'rented-employer',
    'Rented Accomodation (Paind by employer) IND',
    'Rented Accomodation (Paid by employer) IND',
  ],
  ['shelter', 'squatting', "Squatting on other people's properties IND"],
  ['shelter', 'abandoned', 'Abondoned buildings IND', 'Abandoned buildings IND'],
  ['shelter', 'workplace', 'Sheltered in their workplace IND'],
  ['shelter', 'public-building', 'schools or other public buildings (IND)'],
  ['shelter', 'informal-camp', 'In informal camp setting (IND)'],
  ['shelter', 'none', 'No accomodation IND'],
  ['shelter', 'other', 'Other Shelter', 'Other Shelter IND'],
  ['arrival', 'last-month', 'Migrants arrived last month'],
  ['arrival', '1-6-months', 'Migrants arrived between 1 to 6 months ago'],
  ['arrival', '6-12-months', 'Migrants arrived between 6 to 12 months ago'],
  ['arrival', 'over-12-months', 'Migrants arrived Over 12 months ago'],
  ['arrival', 'unknown', 'Migrants arrival time unknown'],
  ['permit', 'residency', 'Migrants with residency permit'],
  ['permit', 'work', 'Migrants with work permit'],
  ['permit', 'none', 'Migrants with no permit'],
  ['permit', 'unknown', 'Migrants permit status unknown'],
  ['sex_age', 'men', 'Migrants Adult Men'],
  ['sex_age', 'women', 'Migrants Adult Women'],
  ['sex_age', 'children', 'Migrants Childern', 'Migrants Children'],
];

export const libyaMuhallaSheet = sheet({
  kind: { code: 'libya-muhallas' },
  columns: {
    ...libyaMuhallas,
    round: assessmentRound,
    flag: { heading: 'Migrants in Muhalla' },
    total: { heading: 'Migrant IND', also: ['Migrants IND', 'Migrant Individuals'] },
    ...wideSpecs(muhallaWide, 'individuals'),
  },
  places: muhallaColumns,
  round: 'round',
  counts: [totalOf('total', 'migrants'), ...wideCounts(muhallaWide, 'migrants', 'individuals')],
});

export const libyaBaladiyaSheet = sheet({
  kind: { code: 'libya-baladiyas' },
  columns: {
    ...libyaPlaces,
    code: { heading: 'Baladiya PCode', also: ['Baladiya P Code', 'ADM3_Pcode'] },
    round: assessmentRound,
    total: { heading: 'Migrants (IND)', also: ['Migrant IND', 'Migrants IND'] },
  },
  places: baladiyaColumns,
  round: 'round',
  counts: [totalOf('total', 'migrants')],
});

export const libyaIdpsReturnees = sheet({
  kind: { code: 'libya-idps-returnees' },
  columns: {
    ...libyaMuhallas,
    countryName: { heading: 'Country', optional: true },
    countryCode: { heading: 'Country Code', optional: true },
    round: assessmentRound,
    day: { heading: 'Date Reported', also: ['Reported Date'], optional: true },
    idpHh: { heading: 'IDP HH', also: ['IDPs HH'] },
    idpInd: { heading: 'IDP Indiv', also: ['IDP IND', 'IDPs IND'] },
    returneeHh: { heading: 'Returnee HH', also: ['Returnees HH'] },
    returneeInd: { heading: 'Returnee Indiv', also: ['Returnee IND', 'Returnees IND'] },
  },
  places: muhallaColumns,
  country: { code: 'countryCode', name: 'countryName' },
  round: 'round',
  day: 'day',
  counts: [
    totalOf('idpInd', 'idps'),
    totalOf('idpHh', 'idps', 'households'),
    totalOf('returneeInd', 'returnees'),
    totalOf('returneeHh', 'returnees', 'households'),
  ],
});

/** Of the detail sheets: households and individuals side by side under one heading each. */
const shelters: readonly (readonly [string, ...string[]])[] = [
  ['rented', 'Rented Accomodation'],
  ['host-family', 'With host family,no rent', 'With host family, no rent'],
  ['abandoned', 'abondoned buildings', 'Abandoned buildings'],
  ['squatting', "Squatting on other people's properties"],
  ['own-house', 'Their own house'],
  ['public-building', 'schools or other public buildings'],
  ['none', 'No accomodation'],
  ['informal-camp', 'In informal camp setting'],
  ['other', 'Other Shelter'],
];

function sheltersIn(unit: 'IND' | 'HH'): WideColumn[] {
  return shelters.map(([category, ...headings]) => {
    const [first = '', ...also] = headings.map((heading) => `${heading} (${unit})`);
    return ['shelter', category, first, ...also];
  });
}

function details(population: 'idps' | 'returnees', word: 'IDP' | 'Returnee'): Layout {
  const [individuals, households] = [sheltersIn('IND'), sheltersIn('HH')];
  return sheet({
    kind: { code: `libya-${population}-details` },
    columns: {
      ...libyaMuhallas,
      round: assessmentRound,
      ind: { heading: `${word} Indiv`, also: [`${word} IND`] },
      hh: { heading: `${word} HH`, also: [`${word}s HH`] },
      ...wideSpecs(individuals, 'individuals'),
      ...wideSpecs(households, 'households'),
    },
    places: muhallaColumns,
    round: 'round',
    counts: [
      totalOf('ind', population),
      totalOf('hh', population, 'households'),
      ...wideCounts(individuals, population, 'individuals'),
      ...wideCounts(households, population, 'households'),
    ],
  });
}

export const libyaIdpDetails = details('idps', 'IDP');
export const libyaReturneeDetails = details('returnees', 'Returnee');
