import { defineCommand } from '../../command.ts';
import { seedPublished } from '../../db/dtm-published.ts';
import { parsePublished } from '../../dtm/parse-published.ts';

export const dtmSeed = defineCommand({
  name: 'dtm seed',
  summary: 'Add the published totals that ship with this version and that the book does not hold',
  examples: ['mwg dtm seed', 'mwg dtm seed --dry-run'],
  params: {},
  returns: 'change',
  writes: true,
  prepare: async (_input, outside) =>
    parsePublished(outside.packageFile('data/published-rounds.csv')),
  run(_input, { db, today }, shipped) {
    const added = seedPublished(db, shipped, today);
    const rounds = new Set(added.map(({ number }) => number));
    return {
      kind: 'change',
      say: [
        added.length === 0
          ? 'The book already holds every published total of this version. Nothing changed.'
          : `${added.length} published totals of ${rounds.size} rounds added.`,
      ],
      records: added.map(({ number, population, total }) => ({
        id: `${number}-${population}`,
        fields: { round: number, population, total },
      })),
      next: ['mwg dtm rounds'],
    };
  },
});
