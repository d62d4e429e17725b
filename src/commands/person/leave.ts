import { defineCommand } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { findKnownPerson } from '../../db/find-person.ts';
import { endPost, listPosts } from '../../db/posts.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { type Post, personId } from '../../domain/person.ts';
import { RefusedError } from '../../errors.ts';
import { listedPerson } from '../../office/listed-person.ts';
import { optional, pastDay, text } from '../../params.ts';
import { personChange, postText } from '../../records/person.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    POST_ENDS_BEFORE_START: { id: string; post: string; fromOn: IsoDay };
  }
}

export const personLeave = defineCommand({
  name: 'person leave',
  summary: 'End what a person does for a member; the past keeps it',
  examples: ['mwg person leave P-1 --on 2018-04-30', 'mwg person leave P-8 --member eu'],
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
      return personChange(listedPerson(context, person.id), {
        what: (words) => words.person.nothingToEnd,
      });
    }
    for (const post of open) {
      if (on < post.fromOn) throw beforeStart(post);
      endPost(db, post.id, on);
    }
    const ended = open.map(postText).join(', ');
    return personChange(listedPerson(context, person.id), {
      what: (words) => words.member.standsNoMore(ended, dayText(on)),
    });
  },
});

function beforeStart(post: Post): RefusedError {
  const id = personId({ id: post.personId });
  return new RefusedError('POST_ENDS_BEFORE_START', {
    id,
    post: postText(post),
    fromOn: post.fromOn,
  });
}
