import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../support/office.ts';

const folder = process.env.MWG_REAL_DATA ?? '';
const isBuilt = existsSync(join(projectRoot, 'dist'));
const realTest = folder === '' || !isBuilt ? test.skip : test;

/** What `npm run trial` says of the real files: rows, sums and verdict. The published totals were counted independently. */
const expected = [
  'libya/libya-r39-idp-returnee.idps-details.csv: exit 0, 663 rows, 0 rejected, idps muhalla 179047, whole unknown',
  'libya/libya-r39-idp-returnee.idps-returnees.csv: exit 0, 664 rows, 0 rejected, idps muhalla 179047; returnees muhalla 661892, whole unknown',
  'libya/libya-r39-idp-returnee.summary.csv: exit 5, 33 rows, 0 rejected, nothing, ',
  'libya/libya-r54-migrants.baladiya-main.csv: exit 0, 100 rows, 0 rejected, migrants baladiya 787326, whole',
  'libya/libya-r54-migrants.muhalla-main.csv: exit 0, 663 rows, 0 rejected, migrants muhalla 787326, whole',
  'libya/libya-r54-migrants.nationalities.csv: exit 0, 3830 rows, 0 rejected, migrants muhalla 787326, whole',
  'hdx-api/hdx_hapi_idps_global.csv: exit 0, 6854 rows, 0 rejected, 97 rounds, 309 series, unknown',
  'other/mali-r72-baseline.baseline-assessment.csv: exit 0, 57 rows, 1 rejected, idps baladiya 401360; returnees baladiya 690329, partial',
  'other/ukraine-r14-idp-estimate.estimated-population.csv: exit 0, 27 rows, 1 rejected, idps region 3654000; returnees region 4558000, partial',
];

realTest(
  'real files are read whole, or say that they are not (needs MWG_REAL_DATA, a build)',
  () => {
    const script = join(projectRoot, 'scripts', 'trial.mjs');
    const { stdout } = spawnSync(process.execPath, [script], {
      env: { PATH: process.env.PATH, MWG_REAL_DATA: folder },
      encoding: 'utf8',
    });
    const lines = stdout.split('\n');
    for (const line of expected) expect(lines).toContain(line);
  },
);
