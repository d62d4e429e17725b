import { mostAlike } from '../domain/alike.ts';
import type { Level } from '../domain/dtm.ts';
import type { Place } from '../domain/place.ts';
import { type Candidate, wholeRow } from '../tabular/problem.ts';
import { checkNames, checkParents, isQuestionMarks, lostLetters } from './check-place.ts';
import type { Finding } from './finding.ts';
import {
  type CodedPlace,
  cleanCode,
  named,
  type PlaceCell,
  type PlaceCells,
  type PlaceMatch,
  statedCode,
} from './place-cells.ts';
import { atLevel, codeLengths, type Gazetteer, type NamedPlace } from './places.ts';
import type { Remark } from './remarks.ts';

declare module './finding.ts' {
  interface Findings {
    CODES_CLEANED: object;
    CODES_SHORTENED: object;
    READ_AS: { written: string; pcode: string };
    PLACE_OF_LEVEL: { name: string; level: Level; asked: Level };
    NO_SUCH_CODE: { level: Level };
    /** `likely`: the code that lost a zero. */
    CODE_LENGTH: { level: Level; length: number; found: number; likely: string | undefined };
    NO_CODE_NOR_NAME: object;
    NO_CODE_NAME_LOST: object;
    NO_CODE_NAME_UNKNOWN: { level: Level };
    NO_CODE_NAME_OF_SEVERAL: { pcodes: readonly string[] };
    MATCHED_BY_NAME: object;
    NAME_IS: CodedPlace & { written: string };
    NAME_NOTED: { note: string };
  }
}

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
    remarks.push({ what: { code: 'CODES_CLEANED' } });
  }
  if (short !== code && level !== 'country') {
    const example: Finding = { code: 'READ_AS', written: code, pcode: short };
    remarks.push({ what: { code: 'CODES_SHORTENED' }, example });
  }
  return remarks;
}

function whyNoCode(gazetteer: Gazetteer, asked: Level, code: string, place?: Place): Finding {
  if (place !== undefined) {
    return { code: 'PLACE_OF_LEVEL', name: place.nameEn, level: place.level, asked };
  }
  const length = codeLengths[asked];
  if (code.length === length) return { code: 'NO_SUCH_CODE', level: asked };
  const padded = code.replace(/^LY(?=\d{3}$|\d{5}$|\d{7}$)/, 'LY0');
  const likely = padded.length === length && gazetteer.get(padded) ? padded : undefined;
  return { code: 'CODE_LENGTH', level: asked, length, found: code.length, likely };
}

function matchName(gazetteer: Gazetteer, cells: PlaceCells): PlaceMatch {
  const own = cells.names.find(({ level, text }) => level === cells.level && text.trim() !== '');
  if (own === undefined)
    return faultAt({ heading: wholeRow, text: '' }, { code: 'NO_CODE_NOR_NAME' });
  if (isQuestionMarks(own.text)) {
    const fault = faultAt(own, { code: 'NO_CODE_NAME_LOST' });
    return { ...fault, remarks: [lostLetters] };
  }
  const found = gazetteer
    .named(cells.level, own.text)
    .filter(({ place }) => isInside(gazetteer, place, cells));
  const [only] = found;
  if (only === undefined) {
    const reason: Finding = { code: 'NO_CODE_NAME_UNKNOWN', level: cells.level };
    return unknownAt(own, reason, () => placesLike(gazetteer, cells, own.text));
  }
  if (found.length > 1) {
    const pcodes = found.map(({ place }) => place.code);
    return faultAt(own, { code: 'NO_CODE_NAME_OF_SEVERAL', pcodes });
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
  const example: Finding = { code: 'NAME_IS', written: name.trim(), ...named(found.place) };
  const byName: Remark = { what: { code: 'MATCHED_BY_NAME' }, example };
  if (found.note === null) return [byName];
  return [byName, { what: { code: 'NAME_NOTED', note: found.note }, example, isWarning: true }];
}

function unknownAt(cell: PlaceCell, reason: Finding, candidates: () => Candidate[]): PlaceMatch {
  const name = cell.text.trim();
  const unknown = { kind: 'place' as const, name, candidates };
  return { faults: [{ column: cell.heading, value: name, reason, unknown }], remarks: [] };
}

function faultAt(
  { heading, text }: { heading: string; text: string },
  reason: Finding,
): PlaceMatch {
  return { faults: [{ column: heading, value: text.trim(), reason }], remarks: [] };
}
