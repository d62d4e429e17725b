import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Command } from '../../src/command.ts';
import { isOption, type Param, paramName } from '../../src/param.ts';
import { commands } from '../support/commands.ts';
import { demoOffice, type Office } from '../support/office.ts';
import { integrityOf, soundBook } from '../support/stored-book.ts';

const days = ['2017-01-01', '2018-02-27', '2018-04-25', '2018-05-02', '2018-05-03', '2019-12-31'];
const records: Readonly<Record<string, readonly string[]>> = {
  action: ['1', '5', 'A-8', 'A-99'],
  actions: ['1', '5,8'],
  meeting: ['M-1', 'M-3', 'M-4', 'next'],
  member: ['iom', 'mfa', 'eu', 'zz'],
  members: ['iom', 'mfa,iom', 'office'],
  person: ['P-1', 'P-2', 'P-9'],
  letter: ['IN-1', 'OUT-1', 'OUT-2'],
  decision: ['D-1', 'D-2'],
  import: ['I-1', 'I-2'],
  group: ['mwg', 'border'],
  version: ['1.0', '1.1'],
  time: ['10:00', '9:00'],
  handle: ['zz', 'iom', 'new'],
};
const words = ['word', 'two words', 'ثلاثة', "it's", '0'];

/** A value that the parameter takes, or nearly. */
function aValueOf(param: Param<unknown>): fc.Arbitrary<string> {
  const kind = /<(.+?)>/.exec(param.spelling)?.[1] ?? '';
  if (param.choices !== undefined) return fc.constantFrom(...param.choices);
  if (/date|day|deadline|until|from/.test(kind)) return fc.constantFrom(...days, 'none', 'today');
  if (kind === 'file' || kind === 'folder') return fc.constant('no-such-file');
  const known = records[kind.split(/[ |…]/)[0] ?? ''];
  if (known !== undefined) return fc.constantFrom(...known);
  if (/^(?:n|number|count|total|rows)$/.test(kind)) return fc.constantFrom('0', '1', '7', '999999');
  return fc.constantFrom(...words, ...days.slice(0, 2), 'iom', 'none');
}

/** A line with all that is needed, and some of what may be given. */
function lineOf(command: Command): fc.Arbitrary<string[]> {
  const parts = Object.values(command.params).map((param) => {
    const name = paramName(param);
    const typed: fc.Arbitrary<string[]> = param.isSwitch
      ? fc.constant([name])
      : aValueOf(param).map((value) => (isOption(param) ? [`${name}=${value}`] : [value]));
    return param.required ? typed : fc.option(typed, { nil: [], freq: 2 });
  });
  return fc.tuple(...parts).map((chosen) => [...command.name.split(' '), ...chosen.flat()]);
}

const exempt = ['person forget'];
const writing = commands.filter(({ name, writes }) => writes && !exempt.includes(name));
/** More, and others, by hand:  MWG_LINES=200 MWG_SEED=8. */
const linesEach = Number(process.env.MWG_LINES ?? 12);
const seed = Number(process.env.MWG_SEED ?? 7);

describe('whatever is typed', () => {
  test('is recorded or refused in words, and is never a fault of the program', async () => {
    const office = await demoOffice();
    const faults: string[] = [];
    for (const command of writing) {
      const lines = fc.sample(lineOf(command), { numRuns: linesEach, seed });
      for (const line of lines) faults.push(...(await faultOf(office, line)));
    }
    expect(faults).toEqual([]);
    expect(integrityOf(office.bookPath)).toEqual(soundBook);
  });
});

async function faultOf(office: Office, line: readonly string[]): Promise<string[]> {
  const { exitCode, stderr } = await office.run(...line, '--yes', '--no-input', '--debug');
  return exitCode === 1 ? [`mwg ${line.join(' ')}\n${stderr}`] : [];
}
