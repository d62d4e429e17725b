import type { Measure, Population } from '../domain/dtm.ts';
import type { FigureLine } from '../domain/figure-line.ts';
import type { Database } from './database.ts';
import { demandSum } from './demand-sum.ts';

type Filter = {
  operation: string;
  round: number;
  placeId: number;
  categoryId?: number | undefined;
  population?: Population | undefined;
  measure?: Measure | undefined;
};

/**
 * Every stored figure of the place and of what lies in it, in the order of the files' lines. A line
 * below zero is one of the import that was completed.
 */
export function listFigureLines(db: Database, filter: Filter): FigureLine[] {
  const optional = [
    ...(filter.categoryId === undefined ? [] : ['AND f.category_id = @categoryId']),
    ...(filter.population === undefined ? [] : ['AND s.population = @population']),
    ...(filter.measure === undefined ? [] : ['AND s.measure = @measure']),
  ];
  const lines = db
    .prepare<object, FigureLine>(
      `SELECT r.number, r.assessment_type AS assessmentType, s.population, s.measure, s.breakdown,
         s.level, p.code, p.name_en AS placeEn, coalesce(p.name_ar, '') AS placeAr,
         p.level AS placeLevel, c.code AS categoryCode, c.name_en AS category,
         coalesce(c.name_ar, '') AS categoryAr, f.value,
         abs(f.line) AS line, origin.id AS importId, origin.file_name AS fileName, origin.sha256,
         origin.imported_on AS importedOn, s.id AS seriesId
       FROM dtm_round r
       JOIN dtm_series s ON s.round_id = r.id
       JOIN dtm_import i ON i.id = s.import_id AND i.state = 'active'
       CROSS JOIN place_above within ON within.above_id = @placeId
       CROSS JOIN dtm_figure f ON f.series_id = s.id AND f.place_id = within.place_id
       JOIN dtm_import origin ON origin.id = iif(f.line < 0, i.completes, i.id)
       JOIN place p ON p.id = f.place_id
       JOIN dtm_category c ON c.id = f.category_id
       WHERE r.operation = @operation AND r.number = @round ${optional.join(' ')}
       ORDER BY origin.id, s.id, abs(f.line), p.code, c.code`,
    )
    .all(filter);
  for (const id of new Set(lines.map(({ seriesId }) => seriesId))) demandSum(db, id, 'dtm_figure');
  return lines;
}
