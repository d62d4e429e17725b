import type { Database } from '../../db/database.ts';
import {
  insertLetter,
  type NewLetterPart,
  replaceAttachments,
  replaceLetterParts,
} from '../../db/write-letters.ts';
import { splitList } from '../../domain/clean-text.ts';
import { dayFromParts, type IsoDay } from '../../domain/day.ts';
import { fold } from '../../domain/fold.ts';
import type { LetterNumber } from '../../domain/letter.ts';
import { usualLanguage } from '../../domain/letter-language.ts';
import { titles } from '../../domain/titles.ts';
import type {
  LetterDirection,
  LetterPartRole,
  LetterStatus,
  Side,
} from '../../domain/vocabulary.ts';
import { readDayForm } from '../../tabular/day-text.ts';
import type { LetterRow } from './read-letters.ts';

type Register = {
  direction: LetterDirection;
  year: number;
  today: IsoDay;
  /** By folded handle, name and alias: an import never guesses from part of a name. */
  organisations: ReadonlyMap<string, { id: number; side: Side }>;
};

export type Stored = {
  letters: (LetterNumber & { subject: string; isVoid: boolean })[];
  /** Correspondents that are not in the book. */
  names: string[];
};

export function storeLetters(db: Database, rows: readonly LetterRow[], register: Register): Stored {
  const names = new Set<string>();
  const letters = rows.map((row) => {
    const { direction, year } = register;
    const parts = partsOf(row.with, direction === 'in' ? 'from' : 'to', register);
    const copies = row.copy.flatMap((name) => partsOf(name, 'copy', register));
    for (const { name } of [...parts, ...copies]) if (name !== null) names.add(name);
    const place = { direction, year, number: row.number, bis: row.bis };
    const id = insertLetter(db, { ...place, ...storedRow(row, register) });
    replaceLetterParts(db, id, direction === 'in' ? 'from' : 'to', parts);
    replaceLetterParts(db, id, 'copy', copies);
    replaceAttachments(db, id, row.attachments);
    return { ...place, subject: row.subject, isVoid: row.voidReason !== null };
  });
  return { letters, names: [...names] };
}

function storedRow(row: LetterRow, { direction, today, organisations }: Register) {
  const { titleEn, titleAr } = titles(row.subject, undefined);
  const side = organisations.get(fold(row.with))?.side;
  return {
    status: statusOf(row, direction),
    voidReason: row.voidReason,
    subjectEn: titleEn,
    subjectAr: titleAr,
    language: row.language ?? (side === undefined ? ('ar' as const) : usualLanguage(side)),
    reference: row.reference,
    datedText: row.dated,
    datedOn: writtenDay(row.dated),
    hijriText: row.hijri,
    enteredOn: row.date ?? today,
    movedOn: row.date,
    means: row.means,
    receivedBy: row.receivedBy,
    signatory: row.signatory,
    signatoryId: null,
    wantsAnswer: row.answerBy !== null,
    answerByOn: row.answerBy,
    answerWithin: null,
    isInterim: false,
    kind: null,
    circularId: null,
    scanPath: row.scan?.path ?? null,
    scanSha256: row.scan?.sha256 ?? null,
    note: row.note,
    visibility: 'office' as const,
  };
}

function statusOf({ voidReason }: LetterRow, direction: LetterDirection): LetterStatus {
  if (voidReason !== null) return 'void';
  return direction === 'in' ? 'received' : 'sent';
}

/** The date as printed stays in any case; the day only where its order cannot be doubted. */
function writtenDay(text: string | null): IsoDay | null {
  if (text === null) return null;
  const form = readDayForm(text.replace(/ ?م$/, ''));
  if (form.kind === 'bad') return null;
  if (form.kind !== 'numeric') return form.day;
  const { first, second, year } = form;
  return first > 12 || first === second ? (dayFromParts(year, second, first) ?? null) : null;
}

/** The whole cell as one body, else a list of bodies, else a name as written. */
function partsOf(
  written: string,
  role: LetterPartRole,
  { organisations }: Pick<Register, 'organisations'>,
): NewLetterPart[] {
  if (written === '') return [];
  const listed = organisations.has(fold(written)) ? [written] : splitList(written);
  const ids = listed.map((name) => organisations.get(fold(name))?.id);
  const known = ids.filter((id) => id !== undefined);
  if (known.length < listed.length) return [{ role, organisationId: null, name: written }];
  return known.map((organisationId) => ({ role, organisationId, name: null }));
}
