import type { Action } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import type { OwnerGroup } from '../domain/vocabulary.ts';
import { termIn } from '../language/terms.ts';
import { createListing } from '../output/create-listing.ts';
import type { Card } from '../output/result.ts';
import { actionColumns } from './action.ts';
import { memberColumns } from './member.ts';
import { pickColumns } from './pick-columns.ts';

type About = { members: readonly Member[]; actions: readonly Action[] };

/** `mwg who chairs`: whom the word reaches, and what waits under it. */
export function ownerWordCard(word: OwnerGroup, { members, actions }: About, today: IsoDay): Card {
  const columns = pickColumns(actionColumns(today), ['id', 'days_left', 'due', 'title']);
  const seats = pickColumns(memberColumns, ['handle', 'role', 'side', 'since', 'name', 'name_ar']);
  return {
    kind: 'card',
    heading: (words) => termIn(words, word),
    fields: [],
    sections: [
      {
        key: 'members',
        heading: ({ member }) => member.reached,
        listing: createListing(seats, members, {
          empty: ({ member }) => member.thisOffice,
        }),
      },
      {
        key: 'actions',
        heading: ({ member }) => member.openActions,
        listing: createListing(columns, actions, { empty: ({ member }) => member.nothing }),
      },
    ],
    next: [],
  };
}
