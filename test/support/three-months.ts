import { splitCommandLine } from '../../src/commands/split-command-line.ts';
import { newOffice, type Office } from './office.ts';

/**
 * Three months of a made-up office, September to November 2026: twenty bodies, a circular of which
 * seven stay silent, a feast moved by two days, new terms of reference mid-way, a sub-group.
 */
export async function threeMonths(): Promise<Office> {
  const office = await newOffice({ today: '2026-11-30' });
  for (const [day, ...lines] of days) {
    for (const line of lines) await office.ok(...splitCommandLine(line), '--today', day);
  }
  return office;
}

const chairs = ['mfa government chair', 'iom un co_chair'];
const ministries = ['moi', 'mol', 'mop', 'mlg', 'moh', 'moe', 'moj', 'msa'];
const others = ['unhcr un', 'unicef un', 'wfp un', 'who un', 'undp un', 'eu diplomatic_mission'];
const observers = ['it', 'tn', 'ne', 'td'];

const bodies = [
  ...chairs,
  ...ministries.map((handle) => `${handle} government member`),
  ...others.map((body) => `${body} member`),
  ...observers.map((handle) => `${handle} diplomatic_mission observer`),
].map((body) => {
  const [handle = '', side, role] = body.split(' ');
  return `member add ${handle} --name "Body ${handle.toUpperCase()}" --side ${side} --role ${role}`;
});

const silent = ['mol', 'mop', 'moh', 'moj', 'who', 'undp', 'td'];
const asked = [...ministries, 'unhcr', 'unicef', 'wfp', 'who', 'undp', 'eu', ...observers];
const answering = asked.filter((handle) => !silent.includes(handle));

const days: readonly (readonly [string, ...string[]])[] = [
  ['2026-08-30', ...bodies, 'tor add --version 1.0 --preset working-group', 'tor circulate 1.0'],
  [
    '2026-09-07',
    'tor adopt 1.0',
    'group add border --name "Border management" --prefix BM --parent mwg',
    'member add moi --role chair --group border',
    'meeting add "Fourth meeting" --number 4 --date 2026-09-23 --place Tripoli',
  ],
  ['2026-09-17', 'meeting duty 4 notice --on 2026-09-17'],
  ['2026-09-24', 'meeting close 4 --yes'],
  [
    '2026-09-27',
    'action add "Share the returns procedure" --owner moi --due 2026-10-08 --at 4',
    'action add "Figures for the South" --owner iom --due 2026-10-15 --at 4 --urgent',
    'action add "List of crossing points" --owner moi --due 2026-10-11 --group border',
    'action add "Draft the work plan" --owner office --due 2026-10-20',
  ],
  ['2026-10-06', 'meeting duty 4 minutes --on 2026-10-05'],
  [
    '2026-10-11',
    `out "Request for figures" --to ${asked.join(',')} --direct --answer-by +5wd --no-draft`,
    'action done 1 --on 2026-10-09',
  ],
  ['2026-10-13', 'letter sent OUT-1', 'letter sent OUT-2'],
  [
    '2026-10-20',
    ...answering.map((handle) => `in "Figures of ${handle}" --from ${handle} --answers OUT-1`),
  ],
  [
    '2026-10-22',
    'holiday move 2026-10-23 --to 2026-10-25 --source "Decision of the Council" --authority "Council"',
    'tor add --version 2.0 --like 1.0 --minutes-days 2 --article minutes_days=9',
    'tor circulate 2.0',
  ],
  ['2026-10-29', 'tor adopt 2.0 --on 2026-11-01'],
  [
    '2026-11-01',
    'meeting add "Fifth meeting" --date 2026-11-11',
    'meeting add "Crossings" --number 1 --date 2026-11-18 --group border',
  ],
  ['2026-11-12', 'meeting close 5 --yes'],
  ['2026-11-22', 'member replaced mop --by mlg --on 2026-11-22', 'action done 2 --on 2026-11-19'],
];

/** Ten days on which the office asks what is due. */
export const askedOn = [
  '2026-09-08',
  '2026-09-16',
  '2026-09-24',
  '2026-10-04',
  '2026-10-12',
  '2026-10-20',
  '2026-10-25',
  '2026-11-05',
  '2026-11-19',
  '2026-11-29',
] as const;
