import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

async function office(): Promise<Office> {
  const made = await newOffice({ today: '2025-06-15' });
  const body = ['--name', 'Interior', '--side', 'government', '--role', 'member'];
  await made.ok('member', 'add', 'moi', ...body, '--since', '2024-01-07');
  return made;
}

async function suspected(made: Office, id: string): Promise<unknown> {
  const card = (await made.json('person', 'show', id)) as { maybe_same?: unknown };
  return card.maybe_same ?? [];
}

describe('contacts', () => {
  test('a mailbox belongs to one person, whatever its letters', async () => {
    const made = await office();
    await made.ok('person', 'add', 'Huda al-Mithali', '--email', 'Rep@Example.org');
    for (const typed of [' rep@example.ORG ', 'rep@example.org،', '\u200frep@example.org']) {
      const ran = await made.run('person', 'add', 'Salem al-Tajribi', '--email', typed);
      expect(ran.exitCode).toBe(4);
      expect(ran.stderr).toContain('belongs to P-1  Huda al-Mithali already.');
    }
    await made.ok('person', 'edit', 'P-1', '--email', 'REP@example.org', '--note', 'again');
    expect(await made.json('person', 'show', 'P-1')).toMatchObject({ emails: ['Rep@Example.org'] });
  });

  test('of two who add one mailbox at once, one is refused', async () => {
    const made = await office();
    const add = (name: string) => made.run('person', 'add', name, '--email', 'one@example.org');
    const ran = await Promise.all([add('Huda al-Mithali'), add('Salem al-Tajribi')]);
    expect(ran.map(({ exitCode }) => exitCode).toSorted()).toEqual([0, 4]);
  });

  test('telephones are kept as typed and in one form; an unknown prefix is said', async () => {
    const made = await office();
    const said = await made.ok('person', 'add', 'Huda al-Mithali', '--phone', '0990000007');
    expect(said).toContain('0990000007: 099 is no prefix known in Libya');
    await made.ok('person', 'edit', 'P-1', '--phone', '٠٩١ ٠٠٠ ٠٠٠١');
    const { contacts } = (await made.json('person', 'show', 'P-1')) as { contacts: unknown[] };
    expect(contacts[1]).toMatchObject({ typed: '٠٩١ ٠٠٠ ٠٠٠١', normalised: '+218910000001' });
    expect(await made.ok('find', '0910000001')).toContain('P-1');
    await made.ok('person', 'edit', 'P-1', '--remove', '+218 91 000 0001');
    expect(await made.json('person', 'show', 'P-1')).toMatchObject({ phones: ['0990000007'] });
  });

  test.each(['091000', 'same as office'])('the telephone "%s" is refused', async (phone) => {
    const made = await office();
    const ran = await made.run('person', 'add', 'Huda al-Mithali', '--phone', phone);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain(`--phone "${phone}"`);
  });
});

describe('functions are dated', () => {
  test('each is shown on its own days, acting said', async () => {
    const made = await office();
    await made.ok('member', 'rep', 'moi', 'Huda al-Mithali', '--from', '2024-01-07');
    const acting = [
      '--title',
      'Director',
      '--title-ar',
      'مدير',
      '--acting',
      '--from',
      '2024-02-01',
    ];
    await made.ok('person', 'edit', 'P-1', ...acting);
    await made.ok('person', 'edit', 'P-1', '--title', 'Director', '--from', '2025-01-01');
    const on = (day: string) => made.ok('person', 'list', '--as-of', day, '--fields', 'title');
    expect(await on('2024-01-31')).not.toContain('Director');
    expect(await on('2024-02-01')).toContain('Director (acting)');
    expect(await on('2025-01-01')).toMatch(/Director$/m);
    const early = await made.run('person', 'edit', 'P-1', '--rank', 'X', '--from', '2024-05-01');
    expect(early.stderr).toContain('a function from Wed 1 Jan 2025 is recorded');
  });

  test('a person is verified on a day, and no earlier one afterwards', async () => {
    const made = await office();
    await made.ok('person', 'add', 'Salem al-Tajribi', '--stub');
    await made.ok('person', 'verify', 'P-1', '--on', '2025-06-10');
    const shown = await made.json('person', 'show', 'P-1');
    expect(shown).toMatchObject({ verified: '2025-06-10', stub: false });
    const earlier = await made.run('person', 'verify', 'P-1', '--on', '2025-06-09');
    expect(earlier.exitCode).toBe(4);
  });
});

describe('two records of one person', () => {
  async function twice(): Promise<Office> {
    const made = await office();
    const known = ['--ar', 'مريم النموذجي', '--phone', '091 000 0001', '--title', 'Director'];
    await made.ok('member', 'rep', 'moi', 'Mariam al-Namudhaji', '--from', '2024-02-01', ...known);
    await made.ok('person', 'add', 'Maryam Al-Namudhaji', '--phone', '0910000001');
    return made;
  }

  test('are suggested with the reason and never merged by themselves', async () => {
    const made = await twice();
    const reason = 'same telephone, names alike';
    expect(await suspected(made, 'P-1')).toMatchObject([{ id: 'P-2', reason }]);
    expect(await suspected(made, 'P-2')).toMatchObject([{ id: 'P-1', reason }]);
  });

  test('that were said to be two are never suggested nor merged again', async () => {
    const made = await twice();
    await made.ok('person', 'distinct', 'P-2', 'P-1');
    expect(await suspected(made, 'P-1')).toEqual([]);
    expect((await made.run('person', 'merge', 'P-2', 'P-1')).exitCode).toBe(4);
    expect(await made.ok('person', 'distinct', 'P-1', 'P-2')).toContain('Nothing changed.');
  });

  test('are merged with their history, and undo brings both back', async () => {
    const made = await twice();
    const before = [await made.json('person', 'show', '1'), await made.json('person', 'show', '2')];
    await made.ok('person', 'merge', 'P-1', 'P-2');
    const merged = await made.json('person', 'show', 'P-1');
    expect(merged).toMatchObject({
      id: 'P-2',
      name: 'Maryam Al-Namudhaji',
      name_ar: 'مريم النموذجي',
      title: 'Director',
      seats: ['moi representative'],
      phones: ['0910000001'],
      aliases: ['Mariam al-Namudhaji'],
    });
    expect(await made.json('person', 'list', '--fields', 'id')).toEqual([{ id: 'P-2' }]);
    await made.ok('undo');
    const after = [await made.json('person', 'show', '1'), await made.json('person', 'show', '2')];
    expect(after).toEqual(before);
  });

  test('who spoke for two seats on one day are not merged', async () => {
    const made = await twice();
    const body = ['--name', 'Labour', '--side', 'government', '--role', 'member'];
    await made.ok('member', 'add', 'mol', ...body, '--since', '2024-01-07');
    await made.ok('member', 'rep', 'mol', 'P-2', '--from', '2024-03-01');
    const ran = await made.run('person', 'merge', 'P-2', 'P-1');
    expect(ran.stderr).toContain(
      'as one person they would be mol representative from Fri 1 Mar 2024',
    );
  });

  test('who has the name of somebody in the book is asked about', async () => {
    const made = await twice();
    const ran = await made.run('person', 'add', 'مريم النموذجي');
    expect(ran.stderr).toContain('the book knows Mariam al-Namudhaji as P-1 already.');
    await made.ok('person', 'add', 'مريم النموذجي', '--new');
    expect(await made.json('person', 'list', '--fields', 'id')).toHaveLength(3);
  });
});
