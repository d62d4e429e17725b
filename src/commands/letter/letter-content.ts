import { findLetter } from '../../db/find-letter.ts';
import { findPerson } from '../../db/find-person.ts';
import type { Scope } from '../../db/groups.ts';
import type { LinkTarget } from '../../db/write-letters.ts';
import { given } from '../../domain/given.ts';
import { readId } from '../../domain/ids.ts';
import { titles } from '../../domain/titles.ts';
import type { LetterDirection } from '../../domain/vocabulary.ts';
import type { LetterContent } from '../../office/letter.ts';
import { demandOtherSide } from '../../office/letter-moves.ts';
import { partiesNamed, recordsAbout } from '../../office/letter-parties.ts';
import type { Scan } from '../../office/scan.ts';
import type { Input } from '../../param.ts';
import type { entryParams, letterParams } from './letter-params.ts';

type Typed = Input<typeof letterParams> &
  Pick<Input<typeof entryParams>, 'answerBy'> & { subject: string };

/** What was typed of a new letter, looked up in the book. */
export function letterContent(
  scope: Scope,
  typed: Typed,
  direction: LetterDirection,
  scan: Scan | undefined,
): LetterContent {
  const { subject, subjectAr, unlisted, copy = [], answers = [], about = [] } = typed;
  const { titleEn, titleAr } = titles(subject, subjectAr);
  return {
    subjectEn: titleEn,
    subjectAr: titleAr,
    ...ofPaper(typed),
    ...(typed.signatory !== undefined && signatoryOf(scope, typed.signatory)),
    ...(scan && { scanPath: scan.path, scanSha256: scan.sha256 }),
    isInterim: typed.interim,
    copies: partiesNamed(scope, 'copy', copy, unlisted),
    answers: answeredLetters(scope, answers, direction),
    about: recordsAbout(scope, about),
    attachments: typed.attach ?? [],
    answerBy: typed.answerBy,
  };
}

function ofPaper({ ref, dated, hijri, kind, note, seenBy }: Typed) {
  return given({
    reference: ref,
    datedText: dated?.text,
    datedOn: dated?.day,
    hijriText: hijri,
    kind,
    note,
    visibility: seenBy,
  });
}

/** `P-14` is a person of the book, whose name and function of the day are printed. */
export function signatoryOf({ db, today }: Scope, typed: string) {
  if (/^\d/.test(typed) || readId(typed, 'P') === undefined) {
    return { signatory: typed, signatoryId: null };
  }
  return { signatory: null, signatoryId: findPerson(db, typed, today).id };
}

/** What a letter of that direction answers: ours theirs, theirs ours. */
export function answeredLetters(
  { db, today }: Scope,
  names: readonly string[],
  direction: LetterDirection,
): LinkTarget[] {
  return names.map((name) => {
    const answered = findLetter(db, name, today, (letter) => letter.direction !== direction);
    demandOtherSide(answered, direction, today);
    return { column: 'target_letter_id', id: answered.id };
  });
}
