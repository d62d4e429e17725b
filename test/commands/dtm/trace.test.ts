import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { demoOffice, projectRoot } from '../../support/office.ts';

test('each stored figure names its import, file, bytes and line', async () => {
  const office = await demoOffice();
  const bytes = readFileSync(join(projectRoot, 'fixtures/demo/round-902.csv'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const asked = ['dtm', 'trace', '--round', '902', '--place', 'Tripoli', '--nationality', 'SDN'];
  const rows = await office.json(
    ...asked,
    '--fields',
    'code,category,value,import,line,file,sha256',
  );
  const file = { import: 'I-2', file: 'round-902.csv', sha256 };
  expect(rows).toEqual([
    { code: 'LY02110114', category: 'Sudan', value: 6280, line: 20, ...file },
    { code: 'LY02110114', category: 'Sudan', value: 505, line: 24, ...file },
  ]);
  const lines = bytes.toString('utf8').split('\n');
  expect([lines[19], lines[23]]).toEqual([
    expect.stringMatching(/LY02110114,.*,Sudan,6280$/),
    expect.stringMatching(/LY02110114,.*,Sudan,505$/),
  ]);
});

test('a withdrawn import is traced no more, and a place without figures says so', async () => {
  const office = await demoOffice();
  await office.ok('dtm', 'withdraw', 'I-2', '--reason', 'practice');
  const ran = await office.run('dtm', 'trace', '--round', '902', '--place', 'LY0211');
  expect([ran.exitCode, ran.stdout]).toEqual([0, '']);
  expect(ran.stderr).toContain(
    'No figure of Tripoli (mantika, LY0211) was imported for round 902.',
  );
});
