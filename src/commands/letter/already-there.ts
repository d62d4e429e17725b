import { type Letter, letterId } from '../../domain/letter.ts';
import { type Clock, timed } from '../../domain/letter-wait.ts';
import type { Change } from '../../output/result.ts';
import { letterRecord } from './letter-change.ts';

/** A verb that finds its work done says so and records nothing. */
export function alreadyThere(letter: Letter, clock: Clock, state: string): Change {
  return {
    kind: 'change',
    say: [`${letterId(letter, clock.today)} is already ${state}. Nothing changed.`],
    records: [letterRecord(timed(letter, clock), clock.today)],
    next: [],
  };
}
