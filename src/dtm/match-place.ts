import { mostAlike } from '../domain/alike.ts';
import type { Level } from '../domain/dtm.ts';
import type { Place } from '../domain/place.ts';
import { type Candidate, wholeRow } from '../tabular/problem.ts';
import { checkNames, checkParents, isQuestionMarks, lostLetters } from './check-place.ts';
import {
  cleanCode,
  type PlaceCell,
  type PlaceCells,
  type PlaceMatch,
  statedCode,
} from './place-cells.ts';
import { atLevel, codeLengths, type Gazetteer, type NamedPlace } from './places.ts';
import type { Remark } from './remarks.ts';

/**
 * The p-code decides and the names must not contradict it; without a p-code an exact name or alias
 * within its level and parents. Never by similarity: Alkufra and Aljufra are one letter apart.
 */
export function matchPlace(gazetteer: Gazetteer, cells: PlaceCells): PlaceMatch {
  const code = statedCode(cells.code.text);
  const found = code === '' ? matchName(gazetteer, cells) : matchCode(gazetteer, cells, code);
  if (found.place === undefined) return found;
  const names = checkNames(gazetteer, found.place, cells.names);
  const faults = [...checkParents(found.place, cells.parentCodes), ...names.faults];
  const remarks = [...found.remarks, ...names.remarks];
  return faults.length > 0 ? { faults, remarks } : { place: found.place, faults, remarks };
}

function matchCode(gazetteer: Gazetteer, cells: PlaceCells, code: string): PlaceMatch {
  const place = gazetteer.get(code);
  if (place?.level !== cells.level) {
    return faultAt(cells.code, whyNoCode(gazetteer, cells.level, code, place));
  }
  return { place, faults: [], remarks: codeRemarks(cells, code) };
}

function codeRemarks({ code: { text, level } }: PlaceCells, short: string): Remark[] {
  const remarks: Remark[] = [];
  const code = cleanCode(text);
  if (code !== text) {
    remarks.push({
      text: 'p-codes with blanks, small letters or invisible characters were cleaned',
    });
  }
  if (short !== code && level !== 'country') {
    remarks.push({ text: 'p-codes beginning LBY were read as LY', example: `${code} is ${short}` });
  }
  return remarks;
}

function whyNoCode(gazetteer: Gazetteer, level: Level, code: string, place?: Place): string {
  if (place !== undefined) return `${place.nameEn} is a ${place.level}, not a ${level}`;
  const length = codeLengths[level];
  if (code.length === length) return `no ${level} has this p-code`;
  const padded = code.replace(/^LY(?=\d{3}$|\d{5}$|\d{7}$)/, 'LY0');
  const hint = padded.length === length && gazetteer.get(padded) ? `; ${padded}, lost zero?` : '';
  return `a ${level} p-code has ${length} characters, not ${code.length}${hint}`;
}

function matchName(gazetteer: Gazetteer, cells: PlaceCells): PlaceMatch {
  const own = cells.names.find(({ level, text }) => level === cells.level && text.trim() !== '');
  if (own === undefined) return faultAt({ heading: wholeRow, text: '' }, 'neither p-code nor name');
  if (isQuestionMarks(own.text)) {
    const fault = faultAt(own, 'no p-code, and the name is made of question marks');
    return { ...fault, remarks: [lostLetters] };
  }
  const found = gazetteer
    .named(cells.level, own.text)
    .filter(({ place }) => isInside(gazetteer, place, cells));
  const [only] = found;
  if (only === undefined) {
    const reason = `no p-code, and no ${cells.level} has this name`;
    return unknownAt(own, reason, () => placesLike(gazetteer, cells, own.text));
  }
  if (found.length > 1) {
    const codes = found.map(({ place }) => place.code).join(', ');
    return faultAt(own, `no p-code, and the name is that of ${codes}`);
  }
  return { place: only.place, faults: [], remarks: nameRemarks(own.text, only) };
}

/** Inside the places that the row names, where any of those is like it. */
function placesLike(gazetteer: Gazetteer, cells: PlaceCells, name: string): Candidate[] {
  const known = gazetteer.known(cells.level);
  const inside = known.filter(({ place }) => isInside(gazetteer, place, cells));
  const like = (all: typeof known) => mostAlike(name, all, ({ names }) => names);
  const found = like(inside);
  const all = found.length > 0 ? found : like(known);
  return all.map(({ place: { code, nameEn } }) => ({ code, name: nameEn }));
}

function isInside(gazetteer: Gazetteer, place: Place, cells: PlaceCells): boolean {
  const codes = cells.parentCodes.map(({ text }) => statedCode(text));
  if (!codes.every((code) => place.code.startsWith(code))) return false;
  return cells.names
    .filter(({ level, text }) => level !== cells.level && text.trim() !== '')
    .every(({ level, text }) => {
      const above = atLevel(gazetteer, place, level);
      return above !== undefined && gazetteer.isNamed(above, text);
    });
}

function nameRemarks(name: string, found: NamedPlace): Remark[] {
  const example = `"${name.trim()}" is ${found.place.code} ${found.place.nameEn}`;
  const byName = { text: 'places without a p-code were matched by name', example };
  if (found.note === null) return [byName];
  return [byName, { text: `a name is ${found.note}`, example, isWarning: true }];
}

function unknownAt(cell: PlaceCell, reason: string, candidates: () => Candidate[]): PlaceMatch {
  const name = cell.text.trim();
  const unknown = { kind: 'place' as const, name, candidates };
  return { faults: [{ column: cell.heading, value: name, reason, unknown }], remarks: [] };
}

function faultAt({ heading, text }: { heading: string; text: string }, reason: string): PlaceMatch {
  return { faults: [{ column: heading, value: text.trim(), reason }], remarks: [] };
}
