/** What two records are compared by. */
export type Candidate = {
  id: number;
  /** `nameSounds` of every name and spelling, in any language. */
  sounds: readonly (readonly string[])[];
  emails: readonly string[];
  phones: readonly string[];
  /** Handles of the organisations it has stood for. */
  organisations: readonly string[];
};

export type Suggestion = {
  id: number;
  /** `same telephone, names alike` */
  reason: string;
};

const most = 5;

/** Who may be the same person, best first. Only a person can say so: nothing is merged by this. */
export function suggestDuplicates(
  one: Candidate,
  others: readonly Candidate[],
): readonly Suggestion[] {
  return others
    .filter((other) => other.id !== one.id)
    .map((other) => ({ id: other.id, ...compare(one, other) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, most)
    .map(({ id, reasons }) => ({ id, reason: reasons.join(', ') }));
}

/** A name alone never outweighs an address; an organisation in common is no reason by itself. */
function compare(one: Candidate, other: Candidate): { score: number; reasons: string[] } {
  const name = nameLikeness(one.sounds, other.sounds);
  const found = [
    { score: 16, reason: 'same e-mail', holds: meet(one.emails, other.emails) },
    { score: 8, reason: 'same telephone', holds: meet(one.phones, other.phones) },
    { score: 4, reason: 'names alike', holds: name === 'alike' },
    { score: 2, reason: 'one name within the other', holds: name === 'within' },
  ].filter(({ holds }) => holds);
  const isShared = found.length > 0 && meet(one.organisations, other.organisations);
  const all = isShared ? [...found, { score: 1, reason: 'same organisation' }] : found;
  return {
    score: all.reduce((sum, { score }) => sum + score, 0),
    reasons: all.map(({ reason }) => reason),
  };
}

type Likeness = 'alike' | 'within' | 'different';

function nameLikeness(ours: Candidate['sounds'], theirs: Candidate['sounds']): Likeness {
  const likenesses = ours.flatMap((our) => theirs.map((their) => likeness(our, their)));
  return (['alike', 'within'] as const).find((word) => likenesses.includes(word)) ?? 'different';
}

/** A first name alone is no likeness; a father's name left out is one, where both ends agree. */
function likeness(a: readonly string[], b: readonly string[]): Likeness {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return 'different';
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return 'different';
  if (short.length === long.length)
    return short.join(' ') === long.join(' ') ? 'alike' : 'different';
  return isWithin(short, long) ? 'within' : 'different';
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of long) if (part === short[at]) at += 1;
  return at === short.length;
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}
