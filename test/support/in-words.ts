import type { Finding } from '../../src/dtm/finding.ts';
import { findingText } from '../../src/language/en/dtm-findings.ts';

/** Problems, skips or faults with their reasons in English. */
export function reasonsInWords<Found extends { reason: Finding }>(found: readonly Found[]) {
  return found.map(({ reason, ...where }) => ({ ...where, reason: findingText(reason) }));
}
