import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newOffice, type Office } from '../../support/office.ts';

type Step =
  | { do: 'nominate' | 'add' | 'confirm' | 'suspend' | 'resume' | 'end'; who: string; on: number }
  | { do: 'role'; who: string; on: number; role: string }
  | { do: 'undo' };
type Seat = {
  from: number;
  until: number | undefined;
  roles: { role: string; from: number }[];
  statuses: { status: string; from: number }[];
};

const handles = ['aa', 'bb'];
const lastDay = 9;
const dayName = (day: number) => `2018-04-0${day}`;

const on = fc.integer({ min: 1, max: lastDay });
const who = fc.constantFrom(...handles);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('nominate', 'add', 'confirm', 'suspend', 'resume', 'end'),
    who,
    on,
  } as const),
  fc.record({
    do: fc.constant('role' as const),
    who,
    on,
    role: fc.constantFrom('member', 'observer'),
  }),
  fc.record({ do: fc.constant('undo' as const) }),
);

test('the roster as of any day equals a naive replay of what was accepted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const office = await newOffice({ today: dayName(lastDay) });
      const accepted: Step[] = [];
      for (const one of steps) await take(office, one, accepted);
      for (let day = 1; day <= lastDay; day++) {
        expect(await rosterOf(office, day)).toEqual(replayed(accepted, day));
      }
    }),
    { numRuns: 25 },
  );
});

/** The book must refuse exactly what the replay cannot follow. */
async function take(office: Office, one: Step, accepted: Step[]): Promise<void> {
  const { exitCode, stdout } = await office.run(...lineOf(one));
  if (one.do === 'undo') {
    expect(exitCode === 0).toBe(accepted.pop() !== undefined);
    return;
  }
  const isNew = follow(replay(accepted), one);
  expect({ one, accepted: exitCode === 0 }).toEqual({ one, accepted: isNew !== 'refused' });
  if (isNew === 'changed') accepted.push(one);
  if (isNew === 'same') expect(stdout).toMatch(/already|edited/);
}

function lineOf(one: Step): string[] {
  if (one.do === 'undo') return ['undo'];
  const day = dayName(one.on);
  const line = ['member', one.do === 'role' ? 'edit' : one.do, one.who];
  const body = ['--name', one.who, '--side', 'un'];
  switch (one.do) {
    case 'nominate':
      return [...line, ...body, '--letter', 'L', '--on', day];
    case 'add':
      return [...line, ...body, '--role', 'member', '--since', day];
    case 'role':
      return [...line, '--role', one.role, '--from', day];
    case 'confirm':
      return [...line, '--on', day];
    default:
      return [...line, '--reason', 'R', '--on', day];
  }
}

type Outcome = 'changed' | 'same' | 'refused';

function follow(seats: Map<string, Seat[]>, one: Exclude<Step, { do: 'undo' }>): Outcome {
  const mine = seats.get(one.who) ?? [];
  const seat = mine.at(-1);
  if (one.do === 'nominate' || one.do === 'add') {
    if (seat && (seat.until === undefined || seat.until >= one.on)) return 'refused';
    const status = one.do === 'add' ? 'confirmed' : 'nominated';
    const roles = [{ role: 'member', from: one.on }];
    const statuses = [{ status, from: one.on }];
    seats.set(one.who, [...mine, { from: one.on, until: undefined, roles, statuses }]);
    return 'changed';
  }
  if (seat === undefined) return 'refused';
  return change(seat, one);
}

const moves: Record<string, readonly [string, string]> = {
  confirm: ['nominated', 'confirmed'],
  suspend: ['confirmed', 'suspended'],
  resume: ['suspended', 'confirmed'],
};

function change(seat: Seat, one: Exclude<Step, { do: 'undo' }>): Outcome {
  if (seat.until !== undefined) return one.do === 'end' ? 'same' : 'refused';
  if (one.do === 'role') return changeRole(seat, one);
  if (one.do !== 'end') return moveTo(seat, one.on, moves[one.do] ?? ['', '']);
  if (one.on < lastChange(seat)) return 'refused';
  seat.until = one.on;
  return 'changed';
}

function changeRole({ roles }: Seat, { role, on: from }: { role: string; on: number }): Outcome {
  const last = roles.at(-1);
  if (role === last?.role) return 'same';
  if (last && from <= last.from) return 'refused';
  roles.push({ role, from });
  return 'changed';
}

function moveTo(seat: Seat, from: number, [before, after]: readonly [string, string]): Outcome {
  const status = seat.statuses.at(-1)?.status;
  if (status === after) return 'same';
  if (status !== before || from < lastChange(seat)) return 'refused';
  seat.statuses.push({ status: after, from });
  return 'changed';
}

function lastChange({ roles, statuses }: Seat): number {
  return Math.max(...[...roles, ...statuses].map(({ from }) => from));
}

function replay(accepted: readonly Step[]): Map<string, Seat[]> {
  const seats = new Map<string, Seat[]>();
  for (const one of accepted) if (one.do !== 'undo') follow(seats, one);
  return seats;
}

function replayed(accepted: readonly Step[], day: number): unknown[] {
  const holds = <T extends { from: number }>(all: readonly T[]) =>
    all.filter(({ from }) => from <= day).at(-1);
  return [...replay(accepted)]
    .flatMap(([handle, seats]) => seats.map((seat) => ({ handle, seat })))
    .filter(({ seat }) => seat.from <= day && day <= (seat.until ?? lastDay))
    .map(({ handle, seat }) => ({
      handle,
      role: holds(seat.roles)?.role,
      status: holds(seat.statuses)?.status,
    }))
    .sort((a, b) => (a.handle < b.handle ? -1 : 1));
}

async function rosterOf(office: Office, day: number): Promise<unknown> {
  const fields = ['--fields', 'handle,role,status', '--sort', 'handle'];
  return office.json('member', 'list', '--as-of', dayName(day), ...fields);
}
