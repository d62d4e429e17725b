import { dayText } from '../domain/day-text.ts';
import type { FormerName, Succession } from '../domain/organisation.ts';
import type { Column } from '../output/listing.ts';

export const formerNameColumns: readonly Column<FormerName>[] = [
  {
    key: 'from',
    value: (name) => name.fromOn,
    text: ({ fromOn }) => (fromOn === null ? '' : dayText(fromOn)),
  },
  {
    key: 'until',
    value: (name) => name.untilOn,
    text: (name) => dayText(name.untilOn),
  },
  { key: 'name', value: (name) => name.nameEn, cut: true },
  { key: 'name_ar', value: (name) => name.nameAr, cut: true },
  { key: 'acronym', value: (name) => name.acronym, hidden: true },
  { key: 'reason', title: 'Why it changed', value: (name) => name.reason, cut: true, drop: 1 },
];

/** `mlw and msa, from Sun 1 Jul 2018` */
export function successionText(successions: readonly Succession[]): string {
  return successions.map(({ handle, fromOn }) => `${handle} from ${dayText(fromOn)}`).join(', ');
}
