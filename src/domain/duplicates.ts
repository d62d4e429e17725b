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

/** What two records have alike, the strongest first. */
export type Likeness = 'email' | 'phone' | 'name' | 'name_within' | 'organisation';

export type Suggestion = { id: number; alike: readonly Likeness[] };

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
    .map(({ id, alike }) => ({ id, alike }));
}

/** A name alone never outweighs an address; an organisation in common is no reason by itself. */
function compare(one: Candidate, other: Candidate): { score: number; alike: Likeness[] } {
  const name = nameLikeness(one.sounds, other.sounds);
  const signs: { score: number; alike: Likeness; holds: boolean }[] = [
    { score: 16, alike: 'email', holds: meet(one.emails, other.emails) },
    { score: 8, alike: 'phone', holds: meet(one.phones, other.phones) },
    { score: 4, alike: 'name', holds: name === 'alike' },
    { score: 2, alike: 'name_within', holds: name === 'within' },
  ];
  const found = signs.filter(({ holds }) => holds);
  const isShared = found.length > 0 && meet(one.organisations, other.organisations);
  const shared = { score: 1, alike: 'organisation' as const };
  const all = isShared ? [...found, shared] : found;
  return {
    score: all.reduce((sum, { score }) => sum + score, 0),
    alike: all.map(({ alike }) => alike),
  };
}

type NameLikeness = 'alike' | 'within' | 'different';

function nameLikeness(ours: Candidate['sounds'], theirs: Candidate['sounds']): NameLikeness {
  const likenesses = ours.flatMap((our) => theirs.map((their) => likeness(our, their)));
  return (['alike', 'within'] as const).find((word) => likenesses.includes(word)) ?? 'different';
}

/** A first name alone is no likeness; a father's name left out is one, where both ends agree. */
function likeness(a: readonly string[], b: readonly string[]): NameLikeness {
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
