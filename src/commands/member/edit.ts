import { type Context, defineCommand } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { hasChanged } from '../../db/journal.ts';
import { organisationById, updateOrganisation } from '../../db/organisations.ts';
import { setSeatZone } from '../../db/seat-zones.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { given } from '../../domain/given.ts';
import type { Member } from '../../domain/member.ts';
import { channels, roles, sides } from '../../domain/vocabulary.ts';
import { readSide } from '../../domain/vocabulary-words.ts';
import { UsageError } from '../../errors.ts';
import { addAliases, changeHandle, removeAliases, renameBody } from '../../office/bodies.ts';
import { changeChannel } from '../../office/channel.ts';
import { changeRole, correctFirstDay, correctRole } from '../../office/seats.ts';
import { type Input, spelledFreely } from '../../param.ts';
import { choice, list, optional, orNone, pastDay, text, textOrNone } from '../../params.ts';
import { type Line, memberChange } from '../../records/member.ts';
import { withWhatChanged } from '../what-changed.ts';
import { zone } from '../zone-param.ts';

const params = {
  member: text('<member>', 'its handle, or part of a name', 'Which member?'),
  name: optional(text('--name <text>', 'the English name')),
  nameAr: optional(textOrNone('--name-ar <text>', 'the Arabic name')),
  acronym: optional(textOrNone('--acronym <text>', 'its short form, such as UNHCR')),
  side: optional(spelledFreely(choice('--side <side>', 'what kind of body', sides), readSide)),
  handle: optional(text('--handle <handle>', 'its short name; the old one still finds it')),
  since: optional(pastDay('--since <date>', 'the first day of its seat, where it was mistyped')),
  role: optional(
    choice('--role <role>', 'its role, where it was mistyped; a new one has --from', roles),
  ),
  from: optional(
    pastDay(
      '--from <date>',
      'first day of a new name, role or channel; without it a name or role is corrected',
    ),
  ),
  reason: optional(text('--reason <text>', 'the decision or letter that gives the new name')),
  alias: optional(list('--alias <names>', 'further names it is found by')),
  channel: optional(choice('--channel <channel>', 'how it is written to', channels)),
  via: optional(text('--via <member>', 'the ministry its letters go through')),
  addressee: optional(
    textOrNone('--addressee <title>', 'to whom letters are addressed: The Undersecretary'),
  ),
  addresseeAr: optional(
    textOrNone('--addressee-ar <title>', 'the same in Arabic: وكيل وزارة العمل'),
  ),
  zone: optional(orNone(zone('--zone <zone>', 'where it sits, where that is elsewhere'), null)),
  removeAlias: optional(list('--remove-alias <names>', 'names it is no longer found by')),
};

export const memberEdit = defineCommand({
  name: 'member edit',
  summary: 'Correct a member’s names, or give it a new name or role from a day on',
  examples: [
    'mwg member edit eu --name-ar "وفد الاتحاد الأوروبي"',
    'mwg member edit unhcr --role observer --from 2018-04-25',
    'mwg member edit mol --name "Ministry of Labour" --name-ar "وزارة العمل" --from 2018-05-02 --reason "Decision of the Council"',
  ],
  params,
  returns: 'change',
  writes: true,
  run(input, context) {
    const { member: wanted, from: _from, ...edits } = input;
    if (Object.values(edits).every((value) => value === undefined)) {
      throw new UsageError('NOTHING_TO_EDIT', {});
    }
    const { db } = context;
    const member = findMember(context, wanted);
    const body = organisationById(db, member.organisationId);
    const named = editNames(context, body.id, input);
    const { side, addressee: addresseeEn, addresseeAr } = edits;
    updateOrganisation(db, body.id, given({ side, addresseeEn, addresseeAr }));
    if (edits.zone !== undefined) setSeatZone(db, member.seatId, edits.zone);
    addAliases(db, body.id, edits.alias ?? []);
    removeAliases(db, body, edits.removeAlias ?? []);
    const moved = correctedSeat(context, member, input);
    const role = editRole(context, member, input);
    const channel = channelLines(context, member, input);
    const isChanged = hasChanged(db);
    return withWhatChanged(
      db,
      memberChange(findMember(context, moved.handle), {
        what: ({ member: words }) => {
          if (!isChanged) return words.soAlready;
          return named.renamedFrom === undefined
            ? words.edited
            : words.renamed(dayText(named.renamedFrom));
        },
        lines: [...named.lines, ...moved.lines, ...role, ...channel],
      }),
    );
  },
});

/** What was mistyped of the seat itself; lists of past days change with it. */
function correctedSeat(
  context: Context,
  member: Member,
  { handle: typed, since }: Input<typeof params>,
): { handle: string; lines: Line[] } {
  const { db } = context;
  const { handle: before, fromOn } = member;
  const body = organisationById(db, member.organisationId);
  const handle = typed === undefined ? before : changeHandle(db, body, typed);
  if (since !== undefined) correctFirstDay(context, member, since.day);
  const isMoved = since !== undefined && since.day !== fromOn;
  const days = isMoved && ([dayText(fromOn), dayText(since.day)] as const);
  return {
    handle,
    lines: [
      ...(handle === before
        ? []
        : [line('before', ({ member: words }) => words.handleWas(before))]),
      ...(days ? [line('note', ({ member: words }) => words.sinceWas(...days))] : []),
    ],
  };
}

/** With a day it is a new role, and papers of before keep the old one; without, it was mistyped. */
function editRole(context: Context, member: Member, input: Input<typeof params>): Line[] {
  const { role, from } = input;
  if (role === undefined) return [];
  if (from === undefined) correctRole(context, member, role);
  else changeRole(context, member, role, from.day);
  if (role === member.role) return [];
  return [
    line('note', ({ member: words }) =>
      from === undefined ? words.roleCorrected : words.roleSince(dayText(from.day)),
    ),
  ];
}

function channelLines(context: Context, member: Member, input: Input<typeof params>): Line[] {
  const { channel, via, from } = input;
  if (channel === undefined && via === undefined) return [];
  const fromOn = from?.day ?? context.today;
  const { before, now } = changeChannel(context, member, { channel, via, fromOn });
  return [
    ...(now
      ? [line('channel', ({ channel: said, letter }) => letter.writtenBy(said.way(now), fromOn))]
      : []),
    ...(before ? [line('before', ({ channel: said }) => said.way(before))] : []),
  ];
}

function line(label: Line['label'], text: Line['text']): Line {
  return { label, text };
}

type Named = { renamedFrom?: IsoDay; lines: Line[] };

/** With a day it is a new name, and papers of before keep the old one; without, it was mistyped. */
function editNames({ db }: Context, id: number, input: Input<typeof params>): Named {
  const edit = given({ nameEn: input.name, nameAr: input.nameAr, acronym: input.acronym });
  if (Object.keys(edit).length === 0) return { lines: [] };
  const from = input.from?.day;
  if (from !== undefined) {
    const former = renameBody(db, id, { edit, from, reason: input.reason ?? '–' });
    if (former === undefined) return { lines: [] };
    const { nameEn, untilOn } = former;
    const text: Line['text'] = ({ member }) => member.nameBefore(nameEn, dayText(untilOn));
    return { renamedFrom: from, lines: [{ label: 'before', text }] };
  }
  const before = organisationById(db, id);
  updateOrganisation(db, id, edit);
  const isOther = before.nameEn !== (edit.nameEn ?? before.nameEn);
  return { lines: isOther ? [{ label: 'note', text: ({ member }) => member.corrected }] : [] };
}
