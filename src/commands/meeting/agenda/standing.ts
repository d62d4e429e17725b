import { defineCommand } from '../../../command.ts';
import type { NewAgendaItem } from '../../../domain/agenda.ts';
import { titles } from '../../../domain/titles.ts';
import { NotFoundError } from '../../../errors.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import { setStandingItems, standingItems } from '../../../office/agenda.ts';
import { count, flag, optional, text } from '../../../params.ts';
import { itemTitle } from '../../../records/agenda.ts';

declare module '../../../errors.ts' {
  interface ErrorValues {
    AGENDA_NO_STANDING: { position: number; items: number };
  }
}

export const meetingAgendaStanding = defineCommand({
  name: 'meeting agenda standing',
  summary: 'Set the items that stand on every agenda of the group',
  examples: [
    'mwg meeting agenda standing --add "Report of the support office" --title-ar "تقرير مكتب الدعم" --at 4',
    'mwg meeting agenda standing --remove 6',
  ],
  params: {
    add: optional(text('--add <title>', 'another item')),
    titleAr: optional(text('--title-ar <text>', 'its Arabic title')),
    at: optional(count('--at <n>', 'its place (default: the last)')),
    remove: optional(count('--remove <n>', 'take one away')),
    usual: flag('--usual', 'the usual items again'),
  },
  returns: 'change',
  writes: true,
  run(input, { db, group }) {
    const before = standingItems(db, group.id, standingAgenda, 'any');
    if (input.usual) setStandingItems(db, group.id, []);
    else if (input.add ?? input.remove) setStandingItems(db, group.id, edited(before, input));
    const items = standingItems(db, group.id, standingAgenda, 'any');
    return {
      kind: 'change',
      say: [
        (words) => words.meeting.agenda.standing,
        ...items.map((item, index) => `  ${index + 1}. ${itemTitle(item)}`),
      ],
      records: [{ id: group.code, fields: { standing_items: items.map(itemTitle) } }],
      next: [],
    };
  },
});

type Typed = {
  add: string | undefined;
  titleAr: string | undefined;
  at: number | undefined;
  remove: number | undefined;
};

function edited(items: readonly NewAgendaItem[], { add, titleAr, at, remove }: Typed) {
  if (remove !== undefined && remove > items.length) {
    throw new NotFoundError('AGENDA_NO_STANDING', { position: remove, items: items.length });
  }
  const left = items.filter((_, index) => index + 1 !== remove);
  if (add === undefined) return left;
  const item = { kind: 'substance', ...titles(add, titleAr), minutes: null } as const;
  return left.toSpliced((at ?? left.length + 1) - 1, 0, item);
}
