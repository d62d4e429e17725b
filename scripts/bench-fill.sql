-- 5,000 actions in the first group of a new book, recorded as one change: two fifths are open, some of those late.
BEGIN IMMEDIATE;

INSERT INTO change (at, actor, command, kind)
VALUES ('2026-11-24T08:00:00.000Z', 'bench', 'bench', 'do');
INSERT INTO open_change (id, change_id) VALUES (1, last_insert_rowid());

WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
INSERT INTO action (
  uid, group_id, title_en, title_ar, status, status_on, first_due_on, due_on, raised_on,
  is_urgent, visibility
)
SELECT
  printf('bench-action-%05d', i),
  (SELECT min(id) FROM working_group),
  printf('Share the returns table of district %d', i),
  printf('مشاركة جدول العائدين في المنطقة %d', i),
  CASE i % 5 WHEN 0 THEN 'open' WHEN 1 THEN 'in_progress' WHEN 2 THEN 'cancelled' ELSE 'done' END,
  date('2026-01-01', printf('%d days', i % 300)),
  date('2026-01-08', printf('%d days', i % 330)),
  date('2026-01-15', printf('%d days', i % 330)),
  date('2026-01-01', printf('%d days', i % 300)),
  i % 50 = 0,
  'members'
FROM n;

INSERT INTO action_owner (uid, action_id, owner_group, position)
SELECT
  replace(uid, 'action', 'owner'),
  id,
  CASE id % 3 WHEN 0 THEN 'office' WHEN 1 THEN 'chairs' ELSE 'all' END,
  1
FROM action;

DELETE FROM open_change;
COMMIT;
