import type { IsoDay } from '../../src/domain/day.ts';
import { rulesOf } from '../../src/domain/tor-rules.ts';
import { type TorRuleName, torRuleNames } from '../../src/domain/vocabulary.ts';

/** Terms of reference that say these rules and are silent on the others. */
export function torSaying(
  said: Partial<Record<TorRuleName, string>>,
  adoptedOn: IsoDay | null = null,
) {
  const stored = torRuleNames.map((rule) => ({
    rule,
    value: said[rule] ?? null,
    fromTemplate: false,
  }));
  return { version: '1.0', adoptedOn, rules: rulesOf(stored) };
}
