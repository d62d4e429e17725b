import type { Finding } from './finding.ts';

/** What a check has to say: what a person should look at, and what was done quietly and rightly. */
export type Said = { warnings: readonly Finding[]; notes: readonly Finding[] };

export const nothing: Said = { warnings: [], notes: [] };

export function warning(found: Finding): Said {
  return { warnings: [found], notes: [] };
}

export function note(found: Finding): Said {
  return { warnings: [], notes: [found] };
}

export function joinSaid(all: readonly Said[]): Said {
  return {
    warnings: all.flatMap(({ warnings }) => warnings),
    notes: all.flatMap(({ notes }) => notes),
  };
}
