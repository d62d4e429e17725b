import { dayText } from '../../domain/day-text.ts';
import type { Likeness } from '../../domain/duplicates.ts';
import { type Person, personId, personName } from '../../domain/person.ts';
import { shellWord } from '../../domain/shell-word.ts';
import type { Capacity } from '../../domain/vocabulary.ts';
import type { Messages } from '../messages.ts';
import { contactTroubles } from './contacts.ts';

const likenesses: Readonly<Record<Likeness, string>> = {
  email: 'same e-mail',
  phone: 'same telephone',
  name: 'names alike',
  name_within: 'one name within the other',
  organisation: 'same organisation',
};

/** What is said of people. */
export const person = {
  none: 'No people.',
  titleAr: 'Function (ar)',
  titleArShort: 'In Arabic',
  post: (handle: string, capacity: Capacity) => `${handle} ${capacity.replaceAll('_', ' ')}`,
  because: 'Because',
  never: 'never',
  neverVerified: (recorded: string) => `never (recorded ${recorded})`,
  noConsent: 'none: only office contacts are shared',
  consentSince: (day: string) => `since ${day}`,
  stub: 'no: known by name only',
  missing: 'missing',
  nothing: 'none',
  sections: {
    contacts: 'Contacts',
    posts: 'For whom',
    functions: 'Functions',
    maybe_same: 'Maybe the same person',
  },
  labels: {
    arabic: 'Arabic',
    complete: 'complete',
    consent: 'consent',
    forgotten: 'forgotten',
    function: 'function',
    honorific: 'honorific',
    inArabic: 'in Arabic',
    kept: 'kept',
    language: 'language',
    note: 'note',
    short: 'short',
    spelt: 'spelt',
    verified: 'verified',
  },
  history: (id: string) => `mwg history ${id}`,
  represent: (id: string) => `mwg member rep MEMBER ${id}`,

  recorded: 'recorded',
  edited: 'edited',
  nowHolds: (id: string, name: string) => `now holds ${id} (${name}) too`,
  nothingToEnd: 'holds nothing to end. Nothing changed.',
  verifiedOn: (id: string, day: string, name: string) => `${id} verified on ${day}  ${name}`,
  twoPeople: (pair: readonly [Person, Person], isKnown: boolean) => {
    const [one, two] = pair.map((each) => `${personId(each)} ${personName(each)}`);
    return isKnown
      ? `${one} and ${two} were two people already. Nothing changed.`
      : `${one} and ${two} are two people: they will not be suggested as one again.`;
  },
  unknownPrefix: (typed: string, prefix: string) =>
    `${typed}: ${prefix} is no prefix known in Libya`,
  alike: (signs: readonly Likeness[]) => signs.map((sign) => likenesses[sign]).join(', '),
  maybe: (other: Person, reason: string) =>
    `may be ${personId(other)} ${personName(other)} (${reason}): mwg person merge or distinct`,
  forgottenNow: (id: string) =>
    `${id} forgotten: names, contacts and notes are blanked, here and in the history.`,
  forgottenAlready: (id: string, on: string) =>
    `${id} was forgotten on ${on} already. Nothing changed.`,
  keptPosts: 'the posts and functions held, with their dates and letters',
  olderCopy: (path: string) => `an older copy may hold it still: ${path}`,
  fileMayHold: (path: string) => `this file may hold the name: ${path}`,
  nameStands: (record: string) => `a word of the name still stands in the text of ${record}`,
};

export const personErrors = {
  PERSON_NOT_FOUND: ({ text }) => ({
    message: `there is no person ${/^P-\d+$/.test(text) ? text : `"${text}"`}.`,
    hints: ['See them:  mwg person list', 'Record one:  mwg person add "NAME"'],
  }),
  PERSON_AMBIGUOUS: ({ text, fits }) => ({
    message: `"${text}" fits ${fits.length} people.`,
    hints: ['Use one of these ids:', ...fits.slice(0, 9).map(({ id, name }) => `  ${id}  ${name}`)],
  }),
  PERSON_FORGOTTEN: ({ id, on }) => ({
    message: `${id} was forgotten on ${dayText(on)}.`,
    hints: ['Record the person anew:  mwg person add "NAME"'],
  }),
  PERSON_KNOWN: ({ id, name }) => ({
    message: `the book knows ${name} as ${id} already.`,
    hints: [`The same person:  mwg person edit ${id}`, 'Another person of that name:  add --new'],
  }),
  PERSON_NO_NAME: ({ id }) => ({
    message: `${id} would be left without a name.`,
    hints: [`Blank a person for good:  mwg person forget ${id}`],
  }),
  CONTACT_NOT_FOUND: ({ id, typed, contacts }) => ({
    message: `${id} has no contact "${typed}".`,
    hints: [
      ...contacts.map((contact) => `--remove ${shellWord(contact)}`),
      `See them:  mwg person show ${id}`,
    ],
  }),
  CONTACT_INVALID: ({ flag, typed, trouble }) => ({
    message: `${flag} "${typed}" ${contactTroubles[trouble]}.`,
  }),
  EMAIL_TAKEN: ({ typed, holder }) => ({
    message: `${typed} belongs to ${holder === undefined ? 'another person' : `${holder.id}  ${holder.name}`} already.`,
    hints: [
      `The same person:  mwg person edit ${holder?.id ?? 'P-N'}`,
      'Two people who share one mailbox: leave it with the one who reads it.',
    ],
  }),
  FUNCTION_LATER: ({ from, day }) => ({
    message: `a function from ${dayText(from)} is recorded; ${dayText(day)} is before that.`,
    hints: ['Correct it from its own day:  --from DAY'],
  }),
  SAME_PERSON: ({ id }) => ({
    message: `both are ${id}: two records are needed.`,
    hints: ['See them:  mwg person list'],
  }),
  PERSONS_DISTINCT: ({ going, staying }) => ({
    message: `${going} and ${staying} were said to be two people.`,
    hints: [`If that was wrong:  mwg history ${going}, then mwg undo N`],
  }),
  POSTS_CLASH: ({ going, staying, one, other }) => {
    const dated = ({ handle, capacity, fromOn, untilOn }: typeof one) =>
      `${handle} ${capacity.replaceAll('_', ' ')} from ${dayText(fromOn)}${
        untilOn === null ? '' : ` until ${dayText(untilOn)}`
      }`;
    return {
      message: `as one person they would be ${dated(one)} and ${dated(other)} on the same days.`,
      hints: [
        `Two people:  mwg person distinct ${going} ${staying}`,
        `End one of the two first:  mwg person leave ${going} --member ${one.handle} --on DAY`,
      ],
    };
  },
  VERIFIED_LATER: ({ id, name }) => ({
    message: `${id}  ${name} was verified on a later day already.`,
    hints: [`See it:  mwg person show ${id}`],
  }),
  POST_ENDS_BEFORE_START: ({ id, post, fromOn }) => ({
    message: `${id} is ${post} since ${dayText(fromOn)}, which is after that day.`,
    hints: [`See the dates:  mwg person show ${id}`],
  }),
  REASON_HOLDS_NAME: ({ id, reason }) => ({
    message: `--reason "${reason}" holds the name of ${id}, and the reason stays in the book.`,
    hints: ['Say it without the name:  --reason "Asked for in writing"'],
  }),
  NOT_CONFIRMED: ({ typed, id, name }) => ({
    message: `"${typed}" is not ${id}  ${name}, so nobody was forgotten.`,
    hints: [`If you mean it:  mwg person forget ${id} --confirm ${id}`],
  }),
} satisfies Partial<Messages>;
