import { type Group, isGroupPrefix } from '../../domain/group.ts';
import { reservedPrefixes } from '../../domain/ids.ts';
import { RefusedError, UsageError } from '../../errors.ts';

/** The letters of a group's meeting ids, in capitals; no two groups and no other record share them. */
export function demandPrefix(text: string, others: readonly Group[]): string {
  const prefix = text.toUpperCase();
  if (!isGroupPrefix(prefix)) {
    throw new UsageError({
      code: 'PREFIX_INVALID',
      message: `--prefix "${text}" cannot begin the ids of meetings.`,
      hints: [
        'It is one to four letters A–Z, such as BM for BM-1, BM-2.',
        `Taken by other records:  ${reservedPrefixes.join(', ')}`,
      ],
    });
  }
  const holder = others.find((group) => group.prefix === prefix);
  if (holder === undefined) return prefix;
  throw new RefusedError({
    code: 'PREFIX_TAKEN',
    message: `${prefix}- is how the meetings of ${holder.code} are numbered.`,
    hints: [`See the letters in use:  mwg group list`],
  });
}
