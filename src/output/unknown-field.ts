import { nearest } from '../domain/nearest.ts';
import { UsageError } from '../errors.ts';

export function unknownField(key: string, keys: readonly string[]): UsageError {
  const meant = nearest(key, keys);
  const suggestion = meant === undefined ? [] : [`Did you mean:  ${meant}`];
  return new UsageError({
    code: 'FIELD_UNKNOWN',
    message: `there is no field "${key}" here.`,
    hints: [...suggestion, `Fields:  ${keys.join(', ')}`],
  });
}
