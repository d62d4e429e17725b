import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

/** Moi with Salma since May, and Karim after her since June with his function. */
async function office(): Promise<Office> {
  const made = await newOffice({ today: '2018-07-01' });
  await made.ok(
    ...['member', 'add', 'moi', '--name', 'Ministry of Interior', '--side', 'government'],
    ...['--role', 'member', '--since', '2018-05-01'],
  );
  await made.ok('member', 'rep', 'moi', 'Salma Example', '--from', '2018-05-02');
  await made.ok(
    ...['member', 'rep', 'moi', 'Karim Example', '--title', 'Director', '--from', '2018-06-12'],
  );
  return made;
}

const postsOf = async (made: Office, person: string) =>
  (await made.json('person', 'show', person)) as Record<string, unknown>;

describe('a first day on a seat that was mistyped', () => {
  test('is moved, with the function begun with it and the end of who was there before', async () => {
    const made = await office();
    const said = await made.ok('person', 'edit', 'P-2', '--since', '2018-06-05');
    expect(said).toContain('P-2  from on  2018-06-12 → 2018-06-05');
    expect(await postsOf(made, 'P-2')).toMatchObject({
      posts: [{ from: '2018-06-05', until: null }],
      functions: [{ from: '2018-06-05' }],
    });
    expect(await postsOf(made, 'P-1')).toMatchObject({ posts: [{ until: '2018-06-04' }] });
    await made.ok('undo');
    expect(await postsOf(made, 'P-2')).toMatchObject({ posts: [{ from: '2018-06-12' }] });
    expect(await postsOf(made, 'P-1')).toMatchObject({ posts: [{ until: '2018-06-11' }] });
  });

  test.each([
    ['2018-04-30', 'has its seat since Tue 1 May 2018'],
    ['2018-05-02', 'would overlap: Salma Example (P-1)'],
  ])('cannot be %s', async (day, why) => {
    const made = await office();
    const refused = await made.run('person', 'edit', 'P-2', '--since', day);
    expect([refused.exitCode, refused.stderr]).toEqual([4, expect.stringContaining(why)]);
    expect(await postsOf(made, 'P-2')).toMatchObject({ posts: [{ from: '2018-06-12' }] });
  });

  test('is of a person who is on a seat, and on one alone', async () => {
    const made = await office();
    await made.ok('person', 'leave', 'P-2', '--on', '2018-06-30');
    const gone = await made.run('person', 'edit', 'P-2', '--since', '2018-06-05');
    expect(gone.stderr).toContain('P-2 is on no seat of this group now.');
    await made.ok('person', 'add', 'Huda Example');
    for (const capacity of ['copy', 'focal_point']) {
      await made.ok('member', 'rep', 'moi', 'P-3', '--capacity', capacity, '--from', '2018-06-01');
    }
    const both = await made.run('person', 'edit', 'P-3', '--since', '2018-06-05');
    expect([both.exitCode, both.stderr]).toEqual([
      4,
      expect.stringContaining('P-3 is on several seats'),
    ]);
  });
});
