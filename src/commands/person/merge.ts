import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { areDistinct } from '../../db/duplicates.ts';
import { findKnownPerson } from '../../db/find-person.ts';
import { mergePersons } from '../../db/merge-persons.ts';
import { listPosts } from '../../db/posts.ts';
import { dayText } from '../../domain/day-text.ts';
import { type Person, type Post, personId, personName } from '../../domain/person.ts';
import { clashing } from '../../domain/posts.ts';
import { RefusedError } from '../../errors.ts';
import { text } from '../../params.ts';
import { postText } from '../../records/persons.ts';
import { personChange } from '../person-change.ts';
import { demandTwo } from './demand-two.ts';

export const personMerge = defineCommand({
  name: 'person merge',
  summary: 'Make two records of one person one; the first name is kept as a spelling',
  examples: ['mwg person merge P-2 P-1 --dry-run'],
  params: {
    person: text('<person>', 'the record that goes: P-14', 'Which record goes?'),
    into: text('<into>', 'the record that stays: P-3', 'Which record stays?'),
  },
  returns: 'change',
  writes: true,
  run({ person, into }, context) {
    const { db, today } = context;
    const going = findKnownPerson(db, person, today);
    const staying = findKnownPerson(db, into, today);
    demandTwo(going, staying);
    demandNotDistinct(db, going, staying);
    demandNoClash(db, going, staying);
    mergePersons(db, going, staying);
    return personChange(context, staying.id, {
      done: `now holds ${personId(going)} (${personName(going)}) too `.trimEnd(),
    });
  },
});

function demandNotDistinct(db: Database, going: Person, staying: Person): void {
  if (!areDistinct(db, going.id, staying.id)) return;
  throw new RefusedError({
    code: 'PERSONS_DISTINCT',
    message: `${personId(going)} and ${personId(staying)} were said to be two people.`,
    hints: [`If that was wrong:  mwg history ${personId(going)}, then mwg undo N`],
  });
}

/** One person cannot have spoken for two seats on one day: then one of the records is wrong. */
function demandNoClash(db: Database, going: Person, staying: Person): void {
  const posts = [going, staying].flatMap(({ id }) => listPosts(db, { personId: id }));
  const clash = clashing(posts.map((post) => ({ ...post, personId: staying.id })));
  if (clash === undefined) return;
  const [one, other] = clash;
  throw new RefusedError({
    code: 'POST_OVERLAP',
    message: `as one person they would be ${dated(one)} and ${dated(other)} on the same days.`,
    hints: [
      `Two people:  mwg person distinct ${personId(going)} ${personId(staying)}`,
      `End one of the two first:  mwg person leave ${personId(going)} --member ${one.handle} --on DAY`,
    ],
  });
}

function dated(post: Post): string {
  const until = post.untilOn === null ? '' : ` until ${dayText(post.untilOn)}`;
  return `${postText(post)} from ${dayText(post.fromOn)}${until}`;
}
