import { statusAsOf } from './seat-statuses.ts';

/**
 * Whether a word for several means seat `s` on the day `@asOf`: `all` every seat that stands, nominated and
 * suspended ones too, `members` those confirmed, `chairs` of them the chair and the co-chair, `office` none.
 */
export const meansSeat = (word: string) => `CASE ${word}
  WHEN 'all' THEN 1
  WHEN 'members' THEN ${statusAsOf} = 'confirmed'
  WHEN 'chairs' THEN ${statusAsOf} = 'confirmed' AND EXISTS (SELECT 1 FROM seat_role r
    WHERE r.seat_id = s.id AND r.role IN ('chair', 'co_chair') AND r.from_on <= @asOf
      AND (r.until_on IS NULL OR r.until_on >= @asOf))
  ELSE 0 END`;
