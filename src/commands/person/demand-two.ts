import { type Person, personId } from '../../domain/person.ts';
import { UsageError } from '../../errors.ts';

export function demandTwo(one: Person, two: Person): void {
  if (one.id !== two.id) return;
  throw new UsageError({
    code: 'SAME_RECORD',
    message: `both are ${personId(one)}: two records are needed.`,
    hints: ['See them:  mwg person list'],
  });
}
