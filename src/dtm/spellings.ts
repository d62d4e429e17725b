import type { Level } from '../domain/dtm.ts';
import { fold } from '../domain/fold.ts';
import { once } from '../domain/once.ts';
import type { Finding } from './finding.ts';
import type { CodedPlace } from './place-cells.ts';

declare module './finding.ts' {
  interface Findings {
    /** `other`: the place that goes by this name in the file. */
    NAME_OF_ANOTHER_HERE: CodedPlace & { other: string };
    SPELLINGS: { examples: readonly Finding[]; more: number };
  }
}

/** The name that a row writes beside a code, and its column. */
export type Spelled = { code: string; level: Level; name: string; column: string };

/** Rows that name their place in one way, told by `chain`. */
type ChainRows = { chain: string; rows: number };

type Misnamed = { chain: string; column: string; value: string; reason: Finding };

export type Spellings = {
  /** What a row says of a place and of those above it, as one key. */
  keep: (code: string, spelled: readonly Spelled[]) => string;
  /** Asked once, when all rows are counted: which of them name the place of another code. */
  settle: (counted: readonly ChainRows[]) => { misnamed: Misnamed[]; notes: Finding[] };
  /** The commonest, once it is settled. */
  nameOf: (code: string) => string | undefined;
};

type Tally = Spelled & { rows: number };

/** A code goes by the name that most rows give it, never by the first. */
export function createSpellings(): Spellings {
  const chains = new Map<string, readonly Spelled[]>();
  const names = new Map<string, string>();
  return {
    keep: (code, spelled) => {
      const key = [code, ...spelled.map((each) => `${each.code} ${each.name}`)].join('\u001f');
      chains.set(key, spelled);
      return key;
    },
    settle: (counted) => {
      const byCode = tally(counted, chains);
      const bearers = once(() => bearersOf(byCode));
      for (const [code, tallies] of byCode) names.set(code, commonest(tallies, bearers).name);
      const owners = new Map(
        [...names].map(([code, name]) => [ownerKey(byCode.get(code)?.[0]?.level, name), code]),
      );
      const misnamed = counted.flatMap(({ chain }) =>
        (chains.get(chain) ?? []).flatMap((spelled) => faultOf(chain, spelled, names, owners)),
      );
      return { misnamed, notes: notesOf(byCode, names, misnamed) };
    },
    nameOf: (code) => names.get(code),
  };
}

function tally(counted: readonly ChainRows[], chains: ReadonlyMap<string, readonly Spelled[]>) {
  const byCode = new Map<string, Tally[]>();
  for (const { chain, rows } of counted) {
    for (const spelled of chains.get(chain) ?? []) {
      const tallies = byCode.get(spelled.code) ?? [];
      byCode.set(spelled.code, tallies);
      const same = tallies.find(({ name }) => name === spelled.name);
      if (same === undefined) tallies.push({ ...spelled, rows });
      else same.rows += rows;
    }
  }
  return byCode;
}

/** How many codes bear a name, by the name folded. */
function bearersOf(byCode: ReadonlyMap<string, readonly Tally[]>): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const tallies of byCode.values()) {
    for (const name of new Set(tallies.map((tallied) => fold(tallied.name)))) {
      bearers.set(name, (bearers.get(name) ?? 0) + 1);
    }
  }
  return bearers;
}

/** Of two that are as common the one that no other code bears. */
function commonest(tallies: readonly Tally[], bearers: () => ReadonlyMap<string, number>): Tally {
  const [first, second] = tallies.toSorted((a, b) => b.rows - a.rows);
  if (first === undefined) throw new Error('A place without a name.');
  if (second === undefined || second.rows < first.rows) return first;
  const tied = tallies.filter(({ rows }) => rows === first.rows);
  const bearing = ({ name }: Tally) => bearers().get(fold(name)) ?? 0;
  return tied.toSorted((a, b) => bearing(a) - bearing(b))[0] ?? first;
}

function ownerKey(level: Level | undefined, name: string): string {
  return `${level} ${fold(name)}`;
}

function faultOf(
  chain: string,
  { code, level, name, column }: Spelled,
  names: ReadonlyMap<string, string>,
  owners: ReadonlyMap<string, string>,
): Misnamed[] {
  const own = names.get(code) ?? name;
  const owner = owners.get(ownerKey(level, name));
  if (fold(own) === fold(name) || owner === undefined || owner === code) return [];
  const reason: Finding = { code: 'NAME_OF_ANOTHER_HERE', pcode: code, name: own, other: owner };
  return [{ chain, column, value: name, reason }];
}

const examples = 3;

function notesOf(
  byCode: ReadonlyMap<string, readonly Tally[]>,
  names: ReadonlyMap<string, string>,
  misnamed: readonly Misnamed[],
): Finding[] {
  const refused = new Set(misnamed.map(({ value }) => value));
  const others = [...byCode].flatMap(([code, tallies]) =>
    tallies
      .filter(({ name }) => fold(name) !== fold(names.get(code) ?? '') && !refused.has(name))
      .map(({ name: written }): Finding => {
        return { code: 'WRITTEN_FOR', written, pcode: code, name: names.get(code) ?? '' };
      }),
  );
  if (others.length === 0) return [];
  const more = Math.max(0, others.length - examples);
  return [{ code: 'SPELLINGS', examples: others.slice(0, examples), more }];
}
