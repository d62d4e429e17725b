import type { Place } from '../domain/place.ts';
import type { Finding } from './finding.ts';
import {
  type CellFault,
  type CodedPlace,
  named,
  type PlaceCell,
  statedCode,
} from './place-cells.ts';
import { atLevel, type Gazetteer } from './places.ts';
import type { Remark } from './remarks.ts';

declare module './finding.ts' {
  interface Findings {
    LETTERS_LOST: object;
    /** `other`: the place whose name stands beside the code. */
    NAME_OF_ANOTHER: CodedPlace & { other: string };
    NOT_WITHIN: CodedPlace;
    NAMES_NOT_KNOWN: object;
    WRITTEN_FOR: CodedPlace & { written: string };
  }
}

export const lostLetters: Remark = {
  what: { code: 'LETTERS_LOST' },
  isWarning: true,
};

/** `??????` or `???? 2`: what an Arabic name becomes in a program that cannot write it. */
export function isQuestionMarks(name: string): boolean {
  return /[?؟]{2}/.test(name) && !/\p{L}/u.test(name);
}

/** A name of another place beside a p-code means that one of them is wrong. */
export function checkNames(
  gazetteer: Gazetteer,
  place: Place,
  cells: readonly PlaceCell[],
): { faults: CellFault[]; remarks: Remark[] } {
  const faults: CellFault[] = [];
  const remarks: Remark[] = [];
  for (const { level, heading, text } of cells) {
    const owner = atLevel(gazetteer, place, level);
    if (owner === undefined || text.trim() === '' || gazetteer.isNamed(owner, text)) continue;
    const [other] = gazetteer.named(level, text);
    if (isQuestionMarks(text)) remarks.push(lostLetters);
    else if (other === undefined) remarks.push(otherSpelling(owner, text));
    else {
      const reason: Finding = { code: 'NAME_OF_ANOTHER', ...named(owner), other: other.place.code };
      faults.push({ column: heading, value: text.trim(), reason });
    }
  }
  return { faults, remarks };
}

export function checkParents(place: Place, cells: readonly PlaceCell[]): CellFault[] {
  return cells
    .filter(({ text }) => !place.code.startsWith(statedCode(text)))
    .map(({ heading, text }) => {
      const reason: Finding = { code: 'NOT_WITHIN', ...named(place) };
      return { column: heading, value: text.trim(), reason };
    });
}

function otherSpelling(owner: Place, name: string): Remark {
  const example: Finding = { code: 'WRITTEN_FOR', written: name.trim(), ...named(owner) };
  return { what: { code: 'NAMES_NOT_KNOWN' }, example };
}
