import type { Action } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import type { Member } from '../domain/member.ts';
import { createListing } from '../output/create-listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { actionColumns, pickColumns } from './actions.ts';
import { memberColumns } from './members.ts';
import { recordFields } from './record-fields.ts';

type About = { aliases: readonly string[]; actions: readonly Action[] };

export function memberCard(member: Member, { aliases, actions }: About, today: IsoDay): Card {
  const columns = pickColumns(actionColumns(today), ['id', 'days_left', 'due', 'title']);
  return {
    kind: 'card',
    heading: `${member.handle}  ${member.nameEn}`,
    fields: [
      ...recordFields(memberColumns, member, labels(member)),
      { key: 'aliases', label: 'also', value: aliases },
    ],
    sections: [
      {
        key: 'actions',
        heading: 'Open actions',
        listing: createListing(columns, actions, { empty: 'none' }),
      },
    ],
    next: [`mwg history ${member.handle}`],
  };
}

function labels(member: Member): Record<string, Omit<CardField, 'key' | 'value'>> {
  const until = member.untilOn === null ? '' : ` until ${dayText(member.untilOn)}`;
  return {
    name_ar: { label: 'Arabic', text: member.nameAr ?? 'missing' },
    role: { label: 'role', text: member.role ?? 'none' },
    side: { label: 'side', text: member.side },
    since: { label: 'seat', text: `since ${dayText(member.fromOn)}${until}` },
    end_reason: { label: 'ended', text: member.endReason ?? '' },
  };
}
