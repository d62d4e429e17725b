import type { Context } from '../../../command.ts';
import { listMeetingFiles } from '../../../db/meeting-files.ts';
import { type Meeting, meetingId } from '../../../domain/meeting.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import type { Text } from '../../../language/text.ts';
import { agendaOf } from '../../../office/agenda.ts';
import type { Change } from '../../../output/result.ts';
import { count } from '../../../params.ts';
import { itemTitle } from '../../../records/agenda.ts';

export const whichItem = count('<item>', 'its place on the agenda');

/** What an agenda verb did, and the agenda as it now stands for scripts. */
export function agendaChange({ db }: Context, meeting: Meeting, what: Text): Change {
  const items = agendaOf(db, meeting, standingAgenda);
  const files = listMeetingFiles(db, meeting.id);
  return {
    kind: 'change',
    say: [what],
    records: [
      {
        id: meetingId(meeting),
        fields: {
          agenda: items.map((item) => `${item.position}. ${itemTitle(item)}`),
          papers: files.flatMap(({ symbol, path, itemId }) =>
            itemId === null ? [] : [symbol ?? path],
          ),
        },
      },
    ],
    next: [],
  };
}
