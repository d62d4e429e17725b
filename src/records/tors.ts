import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { type Tor, torName } from '../domain/tor.ts';
import type { Column } from '../output/listing.ts';

export const torColumns: readonly Column<Tor>[] = [
  { key: 'id', value: torName },
  { key: 'status', value: (tor) => tor.status },
  dayColumn('drafted', 'Drafted', (tor) => tor.draftedOn, 2),
  dayColumn('circulated', 'Circulated', (tor) => tor.circulatedOn, 3),
  dayColumn('adopted', 'In force from', (tor) => tor.adoptedOn),
  { key: 'adopted_at', value: (tor) => tor.adoptedAt, drop: 4 },
  dayColumn('superseded', 'Superseded', (tor) => tor.supersededOn),
  { key: 'language', value: (tor) => tor.language, drop: 1 },
  { key: 'file', value: (tor) => tor.fileName, cut: true, drop: 5 },
  { key: 'sha256', value: (tor) => tor.fileSha256, hidden: true },
  { key: 'group', value: (tor) => tor.group, hidden: true },
  { key: 'version', value: (tor) => tor.version, hidden: true },
  { key: 'note', value: (tor) => tor.note, hidden: true },
];

function dayColumn(
  key: string,
  title: string,
  value: (tor: Tor) => IsoDay | null,
  drop?: number,
): Column<Tor> {
  const text = (tor: Tor) => {
    const day = value(tor);
    return day === null ? '' : dayText(day);
  };
  return { key, title, value, text, ...(drop !== undefined && { drop }) };
}
