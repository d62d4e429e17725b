const headings = [
  'ADM 1 Geodivision (EN)',
  'ADM 1 Geodivision (AR)',
  'ADM 2 Mantika-Region (EN)',
  'ADM 2 Mantika-Region (AR)',
  'ADM 3 Baladiya-Area (EN)',
  'ADM 3 Baladiya-Area (AR)',
  'ADM 4 Muhalla (EN)',
  'ADM 4 Muhalla (AR)',
  'Muhalla P Code',
  'Region1',
  'Region 2',
  'Migrant Nationality',
  'Migrant Individuals',
];

const nationalities = [
  ['Africa', 'North Africa', 'Egypt'],
  ['Africa', 'North Africa', 'Sudan'],
  ['Africa', 'North Africa', 'Tunisia'],
  ['Africa', 'West and Central Africa', 'Niger'],
  ['Africa', 'West and Central Africa', 'Chad'],
  ['Africa', 'West and Central Africa', 'Nigeria'],
];

/** A sheet of made-up migrants by nationality, about half a megabyte, the same at every run. */
export function dtmSheet(placesCsv) {
  const places = readPlaces(placesCsv);
  const random = randomFrom(1);
  const lines = [...places.keys()]
    .filter((code) => code.length === 'LY01010101'.length)
    .flatMap((code) =>
      nationalities.map((nationality) =>
        [...namesDownTo(code, places), code, ...nationality, 5 * (1 + random(100))].join(','),
      ),
    );
  return `${[headings.join(','), ...lines].join('\n')}\n`;
}

/** code → [English name, Arabic name] */
function readPlaces(csv) {
  const rows = csv.trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [code, , ...names] = row.split(',');
      return [code, names];
    }),
  );
}

/** Region, mantika, baladiya, muhalla: each code begins with its parent's. */
function namesDownTo(code, places) {
  return [4, 6, 8, 10].flatMap((length) => places.get(code.slice(0, length)));
}

function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
