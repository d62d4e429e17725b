import type { Database } from '../db/database.ts';
import { suspectDuplicates } from '../db/duplicates.ts';
import { listFunctions } from '../db/person-functions.ts';
import { listPersonAliases } from '../db/persons.ts';
import { listPosts } from '../db/posts.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import type { Card } from '../output/result.ts';
import { personCard } from '../records/person.ts';

/** `mwg show P-14` and `mwg person show P-14`. */
export function showPerson(db: Database, person: Person, asOf: IsoDay): Card {
  const { id } = person;
  const posts = listPosts(db, { personId: id });
  return personCard(
    { ...person, posts: listPosts(db, { personId: id, asOf }) },
    {
      aliases: listPersonAliases(db).get(id) ?? [],
      posts: posts.map((post) => ({ ...post, person })),
      functions: listFunctions(db, id),
      suspected: suspectDuplicates(db, id, asOf),
    },
  );
}
