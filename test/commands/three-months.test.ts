import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../support/office.ts';
import { askedOn, threeMonths } from '../support/three-months.ts';

/** Read by eye: what the office is told on each of these days of its three months. Renewed as test/cli is. */
test('what is due on ten days of three months reads as it was reviewed', async () => {
  const office = await threeMonths();
  const told: string[] = [];
  for (const day of askedOn) {
    told.push(`=== ${day}`, await office.ok('due', '--as-of', day, '--width', '110'));
  }
  const path = join(projectRoot, 'fixtures', 'transcripts', 'due.txt');
  if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, told.join('\n'));
  else expect(told.join('\n')).toBe(readFileSync(path, 'utf8'));
}, 120_000);
