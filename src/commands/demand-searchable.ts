import { fold } from '../domain/fold.ts';
import { UsageError } from '../errors.ts';

/** A name of signs alone could never be found by. */
export function demandSearchable(value: string): void {
  if (fold(value) !== '') return;
  const typed = { name: '<name>', spelling: '<name>', value };
  throw new UsageError('VALUE_INVALID', { ...typed, broken: { not: 'searchable' } });
}
