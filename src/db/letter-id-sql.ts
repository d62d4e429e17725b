/** `IN-2026-118bis` as `letterId` writes it without a day, for a table named `l`. */
export const letterIdSql = `upper(l.direction) || '-' || l.year || '-' || l.number
  || CASE l.bis WHEN 0 THEN '' WHEN 1 THEN 'bis' ELSE 'bis' || l.bis END`;
