import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { emptyOffice, projectRoot } from '../support/office.ts';

/** To two bodies, of which one answered: in the old days that closed it to both. */
const answeredCircular = `
INSERT INTO letter (id, uid, direction, year, number, bis, status, subject_en, language, entered_on,
  moved_on, wants_answer, visibility) VALUES
  (91, 'l1', 'out', 2016, 1, 0, 'sent', 'To all', 'en', '2016-02-01', '2016-02-01', 1, 'office'),
  (92, 'l2', 'in', 2016, 1, 0, 'received', 'Ours', 'en', '2016-02-05', '2016-02-05', 0, 'office');
INSERT INTO letter_part (id, uid, letter_id, role, position, name) VALUES
  (91, 'p1', 91, 'to', 1, 'One'), (92, 'p2', 91, 'to', 2, 'Two'), (93, 'p3', 92, 'from', 1, 'Two');
INSERT INTO letter_link (id, uid, letter_id, relation, target_letter_id)
  VALUES (91, 'k1', 92, 'answers', 91);`;

test('a circular answered before its addressees were followed stays closed, marked', async () => {
  const { bookPath, run } = emptyOffice();
  const older = new BetterSqlite3(bookPath);
  older.exec(readFileSync(join(projectRoot, 'fixtures', 'books', 'schema-10.sql'), 'utf8'));
  for (const table of ['letter', 'letter_part', 'letter_link']) {
    older.exec(`DROP TRIGGER journal_${table}_insert`);
  }
  older.exec(answeredCircular);
  older.close();
  const { stdout } = await run('letter', 'answers', 'OUT-2016-1', '--fields', 'addressee,state');
  expect(stdout).toMatch(/One +closed \(answered as one\)\nTwo +answered/);
  const open = await run('letter', 'list', '--unanswered', '--json', '--fields', 'id');
  expect(open.stdout).not.toContain('OUT-2016-1');
});
