import { type Context, defineCommand } from '../../command.ts';
import { groupFlag } from '../../db/find-group.ts';
import { findMember } from '../../db/find-member.ts';
import { findKnownPerson, personsNamed } from '../../db/find-person.ts';
import { letterReference } from '../../db/letter-reference.ts';
import { listPosts } from '../../db/posts.ts';
import { readId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import type { Person } from '../../domain/person.ts';
import { capacities } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import { listedPerson } from '../../office/listed-person.ts';
import { createPerson, namesOf, saveDetails } from '../../office/persons.ts';
import { enterPost } from '../../office/posts.ts';
import { demandStanding } from '../../office/seats.ts';
import { choice, day, flag, optional, pastDay, text } from '../../params.ts';
import { postChange } from '../../records/post-change.ts';
import { personParams } from '../person-params.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    PERSON_NAMESAKE: { name: string; member: string; namesakes: readonly Person[] };
  }
}

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
  run(input, context) {
    const { db, today } = context;
    const member = findMember(context, input.member);
    demandStanding(context, member);
    const person = whoIsMeant(context, member, input);
    const wanted = {
      capacity: input.capacity ?? 'representative',
      fromOn: input.from?.day ?? today,
      untilOn: input.until?.day ?? null,
      letter: input.letter === undefined ? null : letterReference(db, input.letter, today),
    };
    const entered = enterPost(db, member, person, wanted);
    const notices = saveDetails(context, person, input, wanted.fromOn);
    const saved = listedPerson(context, person.id);
    return postChange(saved, { member, wanted, entered, notices }, groupFlag(db, context.group));
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
  throw new RefusedError('PERSON_NAMESAKE', { name, member: member.handle, namesakes });
}
