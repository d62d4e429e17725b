import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';

const add = (handle: string, name: string, side: string, role = 'member') => [
  ...['member', 'add', handle, '--name', name, '--side', side, '--role', role],
  ...['--since', '2025-01-05'],
];

async function found(office: Office, check: string): Promise<unknown> {
  const rows = await office.json('doctor', '--check', check, '--fields', 'id');
  return (rows as { id: string }[]).map(({ id }) => id);
}

describe('what doctor says of the register', () => {
  test('of a register with nothing to say is silent and exits 0', async () => {
    const office = await newOffice({ today: '2025-06-15' });
    const ran = await office.run('doctor', '--check', 'no_email', '--exit-code');
    expect(ran).toEqual({ stdout: '', stderr: 'Nothing was found.\n', exitCode: 0 });
  });

  test('exits 8 only where that was asked', async () => {
    const office = await newOffice({ today: '2025-06-15' });
    await office.ok(...add('moi', 'Interior', 'government'));
    expect((await office.run('doctor')).exitCode).toBe(0);
    expect((await office.run('doctor', '--exit-code')).exitCode).toBe(8);
    const json = await office.run('doctor', '--exit-code', '--json');
    expect(json.exitCode).toBe(8);
    expect((await office.run('doctor', '-q')).stdout).toContain('moi: nobody there has an e-mail');
    const checks = JSON.parse(json.stdout).map(({ check }: { check: string }) => check);
    expect(checks).toEqual(expect.arrayContaining(['no_representative', 'no_email']));
  });

  test('finds confirmed seats without a representative or an e-mail', async () => {
    const office = await newOffice({ today: '2025-06-15' });
    await office.ok(...add('moi', 'Interior', 'government'));
    await office.ok(...add('mol', 'Labour', 'government'));
    const nominee = ['member', 'nominate', 'mop', '--name', 'Planning', '--side', 'government'];
    await office.ok(...nominee, '--letter', 'L');
    await office.ok('member', 'rep', 'moi', 'Huda al-Mithali');
    const copy = ['--capacity', 'copy', '--email', 'salem@example.ly'];
    await office.ok('member', 'rep', 'mol', 'Salem al-Tajribi', ...copy);
    expect(await found(office, 'no_representative')).toEqual(['mol']);
    expect(await found(office, 'no_email')).toEqual(['moi']);
  });

  test('finds two chairs on one side, and not a chair and a co-chair on two', async () => {
    const office = await newOffice({ today: '2025-06-15' });
    await office.ok(...add('mfa', 'Foreign Affairs', 'government', 'chair'));
    await office.ok(...add('iom', 'Migration', 'un', 'co_chair'));
    expect(await found(office, 'two_chairs')).toEqual([]);
    await office.ok(...add('moi', 'Interior', 'government', 'co_chair'));
    expect(await found(office, 'two_chairs')).toEqual(['mfa', 'moi']);
  });

  test('finds contacts that nobody verified for more than 180 days', async () => {
    const office = await newOffice({ today: '2025-06-15' });
    await office.ok(...add('moi', 'Interior', 'government'));
    await office.ok('member', 'rep', 'moi', 'Huda al-Mithali', '--phone', '0910000001');
    expect(await found(office, 'not_verified')).toEqual([]);
    await office.ok('person', 'verify', 'P-1', '--on', '2024-12-17');
    expect(await found(office, 'not_verified')).toEqual([]);
    const later = ['doctor', '--check', 'not_verified', '--today', '2025-06-16'];
    expect(await office.ok(...later)).toContain('contacts last verified Tue 17 Dec 2024');
  });

  test('finds one body spelt twice, and leaves two bodies of one name alone', async () => {
    const office = await newOffice({ today: '2025-06-15' });
    await office.ok(...add('mol', 'Ministry of Labour', 'government'));
    await office.ok(...add('labor', 'Ministry of Labor', 'government'));
    await office.ok(...add('moi', 'Ministry of Interior', 'government'));
    await office.ok(...add('interior', 'Ministry of the Interior', 'government'));
    await office.ok(...add('jfr', 'Municipality of Jafara', 'municipality'));
    await office.ok(...add('jfra', 'Municipality of Jafra', 'municipality'));
    expect(await found(office, 'name_variants')).toEqual(['labor']);
  });
});
