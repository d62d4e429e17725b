import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maySee, visibilitiesFor } from '../../src/domain/audience.ts';
import { type Audience, audiences } from '../../src/domain/vocabulary.ts';
import { newOffice, type Office } from '../support/office.ts';
import { refused } from '../support/refusals.ts';
import { filesInZip } from '../support/unzip.ts';
import { officeWithMembers } from './letter/members.ts';

const today = '2026-11-29';
/** A word that stands in every text of one record and nowhere else. */
const marker = (kind: string, visibility: Audience) => `${kind}Zq${visibility}Zq`;
/** What only this office may read, of a record that everyone may see. */
const officeOnly = 'ZqremarkZq';

let office: Office;
beforeAll(async () => {
  office = await officeWithMembers(today);
  for (const visibility of audiences) await addRecords(visibility);
});

async function addRecords(visibility: Audience): Promise<void> {
  const kept = ['--seen-by', visibility];
  const letter = marker('letter', visibility);
  const scan = office.write(`${officeOnly}.pdf`, 'scan');
  const said = ['--note', officeOnly, '--attach', letter, '--scan', scan, ...kept];
  await office.ok('in', letter, '--from', letter, '--unlisted', '--ref', letter, ...said);
  await office.ok('out', letter, '--to', 'mol', '--answer-by', 'open', '--no-draft', ...said);
  await office.ok('letter', 'sent', `OUT-${audiences.indexOf(visibility) + 1}`);
  await office.ok('letter', 'chase', `OUT-${audiences.indexOf(visibility) + 1}`, officeOnly);
  const action = marker('action', visibility);
  const due = ['--due', '2026-11-26', '--on', '2026-11-22', '--note', officeOnly];
  await office.ok('action', 'add', action, '--owner', 'iom', '--title-ar', action, ...due, ...kept);
  const meeting = marker('meeting', visibility);
  const when = ['--date', '2026-12-02', '--place', meeting, '--note', officeOnly];
  await office.ok('meeting', 'add', meeting, '--title-ar', meeting, ...when, ...kept);
}

const lists = [
  ['letter', 'list'],
  ['action', 'list'],
  ['meeting', 'list'],
];
const papers = [
  ['letter', 'register'],
  ['report', 'weekly'],
];
const listFormats = [[], ['--json'], ['--csv'], ['--excel'], ['--sort', 'id']];
const paperFormats = ['text', 'md', 'html', 'docx', 'csv', 'json'];

/** Everything that the command writes for an audience, each format’s bytes as text. */
async function everyRendering(argv: readonly string[], audience: Audience): Promise<string[]> {
  const line = [...argv, '--for', audience];
  if (argv[1] === 'list') {
    return Promise.all(listFormats.map((format) => office.ok(...line, ...format)));
  }
  const texts: string[] = [];
  for (const format of paperFormats) {
    const path = `${office.folder}/${argv.join('-')}-${audience}.${format}`;
    await office.ok(...line, '--format', format, '-o', path);
    const bytes = readFileSync(path);
    const parts = format === 'docx' ? [...filesInZip(bytes).values()] : [bytes.toString('utf8')];
    texts.push(parts.join('\n'));
  }
  return texts;
}

/** The weekly has no public edition. */
const made = (argv: readonly string[], audience: Audience) =>
  argv[0] !== 'report' || audience !== 'public';
const everyPair = [...lists, ...papers].flatMap((argv) =>
  audiences
    .filter((audience) => made(argv, audience))
    .map((audience) => [argv.join(' '), audience, argv] as const),
);

describe('nothing kept to a narrower circle leaves it', () => {
  test.each(everyPair)('%s for %s, in every format', async (_, audience, argv) => {
    const hidden = audiences.filter((visibility) => !maySee(visibility, audience));
    const kinds = ['letter', 'action', 'meeting'];
    const forbidden = kinds.flatMap((kind) => hidden.map((visibility) => marker(kind, visibility)));
    if (audience !== 'office') forbidden.push(officeOnly, 'clerk', office.folder);
    const texts = await everyRendering(argv, audience);
    expect(texts.length).toBeGreaterThan(4);
    for (const text of texts) {
      expect(forbidden.filter((word) => text.includes(word))).toEqual([]);
    }
  });

  test.each(everyPair)('%s for %s holds what it may', async (_, audience, argv) => {
    const kind = argv[0] === 'report' ? 'action' : argv[0];
    const shown = visibilitiesFor(audience).map((visibility) => marker(kind ?? '', visibility));
    const text = (await everyRendering(argv, audience))[1] ?? '';
    expect(shown.filter((word) => !text.includes(word))).toEqual([]);
  });

  test.each(['members', 'public'] as const)(
    'a paper for %s says nothing of lateness',
    async (audience) => {
      for (const argv of [...lists, ...papers].filter((one) => made(one, audience))) {
        for (const text of await everyRendering(argv, audience)) {
          expect(text).not.toMatch(/\b(?:late|overdue|days_left|waiting|chased)\b|متأخر/i);
        }
      }
    },
  );

  test.each([
    ['action', 'list', '--overdue', '--for', 'members'],
    ['letter', 'list', '--unanswered', '--for', 'public'],
    ['letter', 'list', '--scan-missing', '--for', 'chairs'],
  ])('%s %s %s %s %s is refused', async (...argv) => {
    expect((await office.run(...argv)).exitCode).toBe(2);
  });
});

test('whoever may see a record, every narrower circle may see it too', () => {
  const any = fc.constantFrom(...audiences);
  fc.assert(
    fc.property(any, any, any, (visibility, wider, narrower) => {
      fc.pre(audiences.indexOf(narrower) <= audiences.indexOf(wider));
      expect(!maySee(visibility, wider) || maySee(visibility, narrower)).toBe(true);
    }),
  );
});

test('a decision for members names neither the meeting of the chairs nor what is theirs', async () => {
  const office = await newOffice();
  const apart = ['--date', '2026-11-20', '--number', '3', '--seen-by', 'chairs'];
  await office.ok('meeting', 'add', 'Between the chairs', ...apart);
  await office.ok('decision', 'add', 'Send the figures', '--at', '3');
  await office.ok('decision', 'add', 'Send them monthly', '--at', '3', '--seen-by', 'chairs');
  await office.ok('decision', 'supersede', 'D-1', '--by', 'D-2');
  const list = ['decision', 'list', '--json', '--for'];
  expect(JSON.parse(await office.ok(...list, 'chairs'))).toMatchObject([
    { id: 'D-1', number: 'M-3/1', meeting: 'M-3', superseded_by: 'D-2' },
    { id: 'D-2' },
  ]);
  const told = await office.ok(...list, 'members');
  expect(JSON.parse(told)).toMatchObject([{ id: 'D-1', meeting: null, superseded_by: null }]);
  expect(told).not.toMatch(/M-3|D-2/);
  const { code } = await refused(office, ...list.slice(0, 2), '--at', '3', '--for', 'members');
  expect(code).toBe('MEETING_NOT_FOUND');
  expect(await office.ok('report', 'weekly', '--for', 'members')).not.toMatch(/M-3|D-2/);
});

test('an action of members does not name the meeting of the chairs that it comes from', async () => {
  const office = await newOffice();
  await office.ok(
    'meeting',
    'add',
    'Between the chairs',
    '--date',
    '2026-11-20',
    '--seen-by',
    'chairs',
  );
  await office.ok('action', 'add', 'Send the figures', '--owner', 'all', '--at', 'M-1');
  expect(await office.json('action', 'list', '--for', 'chairs')).toMatchObject([
    { meeting: 'M-1' },
  ]);
  expect(await office.json('action', 'list', '--for', 'members')).toMatchObject([
    { meeting: null },
  ]);
  expect(await office.ok('report', 'weekly', '--for', 'members')).not.toContain('M-1');
});
