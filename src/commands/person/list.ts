import { defineCommand } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { listPersons } from '../../db/persons.ts';
import { listPosts } from '../../db/posts.ts';
import { groupBy } from '../../domain/group-by.ts';
import { capacities } from '../../domain/vocabulary.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, flag, optional, text } from '../../params.ts';
import { personColumns } from '../../records/person.ts';
import { asOfParam } from '../as-of.ts';

export const personList = defineCommand({
  name: 'person list',
  summary: 'List people by full name, with what they do for whom',
  examples: ['mwg person list', 'mwg person list --member moi --as-of 2018-02-27'],
  params: {
    member: optional(text('--member <member>', 'only those who stand for it')),
    capacity: optional(choice('--capacity <as>', 'only those', capacities)),
    asOf: asOfParam,
    all: flag('--all', 'those who were merged or forgotten too'),
  },
  returns: 'list',
  run(input, context) {
    const { db, today } = context;
    const asOf = input.asOf?.day ?? today;
    const seat = input.member === undefined ? {} : findMember(context, input.member);
    const posts = listPosts(db, { asOf, ...seat }).filter(
      ({ capacity }) => input.capacity === undefined || capacity === input.capacity,
    );
    const byPerson = groupBy(posts, ({ personId }) => personId);
    const isNarrowed = input.member !== undefined || input.capacity !== undefined;
    const persons = listPersons(db, asOf)
      .filter((one) => input.all || (one.mergedIntoId === null && one.forgottenOn === null))
      .filter(({ id }) => !isNarrowed || byPerson.has(id))
      .map((person) => ({ ...person, posts: byPerson.get(person.id) ?? [] }));
    return createListing(personColumns, persons, { empty: ({ person }) => person.none });
  },
});
