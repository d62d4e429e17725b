import { type Context, defineCommand } from '../../command.ts';
import { groupFlag } from '../../db/find-group.ts';
import { findMember } from '../../db/find-member.ts';
import { findKnownPerson, personsNamed } from '../../db/find-person.ts';
import { letterReference } from '../../db/letter-reference.ts';
import { listPosts } from '../../db/posts.ts';
import { dayText } from '../../domain/day-text.ts';
import { readId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { type Person, personId, personName } from '../../domain/person.ts';
import { capacities } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import { personNotices } from '../../language/en/people.ts';
import { createPerson, namesOf, saveDetails } from '../../office/persons.ts';
import { enterPost } from '../../office/posts.ts';
import type { Change } from '../../output/result.ts';
import { choice, day, flag, optional, pastDay, text } from '../../params.ts';
import { listedPerson } from '../listed-person.ts';
import { personRecord } from '../person-change.ts';
import { personParams } from '../person-params.ts';
import { demandStanding } from './demand-standing.ts';

export const memberRep = defineCommand({
  name: 'member rep',
  summary: 'Record who represents a member, or stands by for it, from a day on',
  examples: [
    'mwg member rep wfp "Sami al-Namudhaji" --ar "سامي النموذجي" --title "Head of Programme" --honorific-ar "السيد" --from 2018-04-26 --letter 4/2/1187',
    'mwg member rep iom P-1 --capacity focal_point',
  ],
  params: {
    member: text('<member>', 'its handle, or part of a name', 'Which member?'),
    name: text('<name>', 'the full name as in the letter, or P-14', 'Who?'),
    capacity: optional(choice('--capacity <as>', 'representative by default', capacities)),
    from: optional(pastDay('--from <date>', 'the first day (default: today)')),
    until: optional(day('--until <date>', 'the last day, for a time only', { looking: 'ahead' })),
    letter: optional(text('--letter <ref>', 'the letter that names the person')),
    new: flag('--new', 'another person of a name that is in the book'),
    ...personParams,
  },
  returns: 'change',
  writes: true,
  run(input, context): Change {
    const { db, today } = context;
    const member = findMember(context, input.member);
    demandStanding(member);
    const { capacity = 'representative' } = input;
    const fromOn = input.from?.day ?? today;
    const person = whoIsMeant(context, member, input);
    const entered = enterPost(db, member, person, {
      capacity,
      fromOn,
      untilOn: input.until?.day ?? null,
      letter: input.letter === undefined ? null : letterReference(db, input.letter, today),
    });
    const notices = personNotices(saveDetails(context, person, input, fromOn));
    const saved = listedPerson(context, person.id);
    return {
      kind: 'change',
      say: [
        `${personId(saved)}  ${personName(saved)} ${entered.said}`,
        ...entered.before.map((line) => `  ${line}`),
        ...notices.map((notice) => `  note     ${notice}`),
      ],
      records: [personRecord(saved)],
      next: [`mwg who ${member.handle}${groupFlag(db, context.group)}`],
    };
  },
});

type Named = { name: string; ar: string | undefined; new: boolean };

/** Somebody of the name who has stood for the member is meant; of others the clerk must say. */
function whoIsMeant(context: Context, member: Member, { name, ar, new: isNew }: Named): Person {
  const { db, today } = context;
  if (readId(name, 'P') !== undefined) return findKnownPerson(db, name, today);
  if (isNew) return createPerson(context, namesOf(name, ar));
  const namesakes = personsNamed(db, name, today);
  const ours = namesakes.filter(({ id }) =>
    listPosts(db, { personId: id }).some(({ handle }) => handle === member.handle),
  );
  const [only, second] = ours.length > 0 ? ours : namesakes;
  if (only === undefined) return createPerson(context, namesOf(name, ar));
  if (ours.length > 0 && second === undefined) return only;
  throw namesakeKnown(member, name, namesakes);
}

function namesakeKnown(member: Member, name: string, namesakes: readonly Person[]): RefusedError {
  return new RefusedError({
    code: 'PERSON_KNOWN',
    message: `the book knows "${name}" already, and only you can say whether this is the same person.`,
    hints: [
      ...namesakes
        .slice(0, 5)
        .map(
          (one) =>
            `The same as ${personName(one)}, recorded ${dayText(one.recordedOn)}:  mwg member rep ${member.handle} ${personId(one)}`,
        ),
      'Another person of that name:  add --new',
    ],
  });
}
