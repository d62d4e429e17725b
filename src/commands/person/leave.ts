import { defineCommand } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { findKnownPerson } from '../../db/find-person.ts';
import { endPost, listPosts } from '../../db/posts.ts';
import { dayText } from '../../domain/day-text.ts';
import { type Post, personId } from '../../domain/person.ts';
import { RefusedError } from '../../errors.ts';
import { optional, pastDay, text } from '../../params.ts';
import { postText } from '../../records/persons.ts';
import { personChange } from '../person-change.ts';

export const personLeave = defineCommand({
  name: 'person leave',
  summary: 'End what a person does for a member; the past keeps it',
  examples: ['mwg person leave P-1 --on 2018-04-30'],
  params: {
    person: text('<person>', 'P-14, or part of a name', 'Who?'),
    member: optional(text('--member <member>', 'only for this member')),
    on: optional(pastDay('--on <date>', 'the last day (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const person = findKnownPerson(db, input.person, today);
    const seatId =
      input.member === undefined ? undefined : findMember(context, input.member).seatId;
    const on = input.on?.day ?? today;
    const open = listPosts(db, { personId: person.id }).filter(
      (post) => post.untilOn === null && (seatId === undefined || post.seatId === seatId),
    );
    if (open.length === 0) {
      return personChange(context, person.id, { done: 'holds nothing to end. Nothing changed.' });
    }
    for (const post of open) {
      if (on < post.fromOn) throw beforeStart(post);
      endPost(db, post.id, on);
    }
    const ended = open.map(postText).join(', ');
    return personChange(context, person.id, { done: `no longer ${ended} after ${dayText(on)}` });
  },
});

function beforeStart(post: Post): RefusedError {
  const id = personId({ id: post.personId });
  return new RefusedError({
    code: 'POST_ENDS_BEFORE_START',
    message: `${id} is ${postText(post)} since ${dayText(post.fromOn)}, which is after that day.`,
    hints: [`See the dates:  mwg person show ${id}`],
  });
}
