import { nearest } from '../domain/nearest.ts';
import { UsageError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    FIELD_UNKNOWN: { key: string; keys: readonly string[]; meant: string | undefined };
  }
}

export function unknownField(key: string, keys: readonly string[]): UsageError {
  const meant = nearest(key, keys);
  return new UsageError('FIELD_UNKNOWN', { key, keys, meant });
}
