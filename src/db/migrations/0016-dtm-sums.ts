/**
 * `dtm_sum` restates each series by the coarsest places that still answer most questions: muhallas
 * are added up to their baladiya. It is written with the figures and, like them, not journalled.
 * `answers` keeps what a clerk answered about a file.
 */
export const dtmSums = `
CREATE TABLE dtm_sum (
  series_id INTEGER NOT NULL REFERENCES dtm_series (id),
  place_id INTEGER NOT NULL REFERENCES place (id),
  category_id INTEGER NOT NULL REFERENCES dtm_category (id),
  value INTEGER NOT NULL,
  PRIMARY KEY (series_id, place_id, category_id)
) STRICT, WITHOUT ROWID;

INSERT INTO dtm_sum (series_id, place_id, category_id, value)
SELECT f.series_id, coalesce(up.above_id, f.place_id), f.category_id, sum(f.value)
FROM dtm_figure f
LEFT JOIN place_above up ON up.place_id = f.place_id AND up.level = 'baladiya'
GROUP BY f.series_id, coalesce(up.above_id, f.place_id), f.category_id;

ALTER TABLE dtm_import ADD COLUMN answers TEXT;
`;
