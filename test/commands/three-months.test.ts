import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../support/office.ts';
import { askedOn, threeMonths } from '../support/three-months.ts';

/** Read by eye: what the office is told on each of these days of its three months. */
test('what is due on ten days of three months reads as it was reviewed', async () => {
  const office = await threeMonths();
  const told: string[] = [];
  for (const day of askedOn) {
    told.push(`=== ${day}`, await office.ok('due', '--as-of', day, '--width', '110'));
  }
  const golden = readFileSync(join(projectRoot, 'fixtures', 'transcripts', 'due.txt'), 'utf8');
  expect(`${told.join('\n')}`).toBe(golden);
}, 120_000);
