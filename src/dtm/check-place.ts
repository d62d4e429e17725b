import type { Place } from '../domain/place.ts';
import { type CellFault, type PlaceCell, statedCode } from './place-cells.ts';
import { atLevel, type Gazetteer } from './places.ts';
import type { Remark } from './remarks.ts';

export const lostLetters: Remark = {
  text: 'names made of question marks: their letters were lost before the file came here',
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
      const reason = `${owner.code} is ${owner.nameEn}; this is the name of ${other.place.code}`;
      faults.push({ column: heading, value: text.trim(), reason });
    }
  }
  return { faults, remarks };
}

export function checkParents(place: Place, cells: readonly PlaceCell[]): CellFault[] {
  return cells
    .filter(({ text }) => !place.code.startsWith(statedCode(text)))
    .map(({ heading, text }) => {
      const reason = `${place.code} ${place.nameEn} does not lie in it`;
      return { column: heading, value: text.trim(), reason };
    });
}

function otherSpelling(owner: Place, name: string): Remark {
  const example = `"${name.trim()}" for ${owner.code} ${owner.nameEn}`;
  return { text: 'names that the place table does not know; the p-code decided', example };
}
