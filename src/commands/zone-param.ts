import { isZone } from '../domain/zone.ts';
import { UsageError } from '../errors.ts';
import type { Param } from '../param.ts';
import { text } from '../params.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    ZONE_UNKNOWN: { zone: string };
  }
}

/** `Africa/Tunis` */
export function zone(spelling: string, help: string): Param<string> {
  const param = text(spelling, help);
  const read = (texts: readonly string[], reading: Parameters<typeof param.read>[1]) => {
    const typed = param.read(texts, reading);
    if (isZone(typed)) return typed;
    throw new UsageError('ZONE_UNKNOWN', { zone: typed });
  };
  return { ...param, read };
}
