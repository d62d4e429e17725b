/** Names of mantikas and baladiyas as Libya writes them; OCHA's own spellings stay as aliases. */
export const placeSpellings = `
UPDATE place SET name_ar = 'درنة' WHERE code = 'LY0101' AND name_ar = 'درنه';
UPDATE place SET name_ar = 'أجدابيا' WHERE code = 'LY0105' AND name_ar = 'اجدابيا';
UPDATE place SET name_ar = 'الجبل الأخضر' WHERE code = 'LY0106' AND name_ar = 'الجبل الاخضر';
UPDATE place SET name_ar = 'مصراتة' WHERE code = 'LY0214' AND name_ar = 'مصراته';
UPDATE place SET name_ar = 'وادي الشاطئ' WHERE code = 'LY0318' AND name_ar = 'وادى الشاطئ';
UPDATE place SET name_ar = 'أوباري' WHERE code = 'LY0320' AND name_ar = 'اوباري';
UPDATE place SET name_ar = 'أم الرزم' WHERE code = 'LY010101' AND name_ar = 'ام الرزم';
UPDATE place SET name_ar = 'إمساعد' WHERE code = 'LY010401' AND name_ar = 'امساعد';
UPDATE place SET name_ar = 'بئر الأشهب' WHERE code = 'LY010402' AND name_ar = 'بير الأشهب';
UPDATE place SET name_ar = 'أجدابيا' WHERE code = 'LY010504' AND name_ar = 'اجدابيا';
UPDATE place SET name_ar = 'القره بوللي' WHERE code = 'LY021004' AND name_ar = 'القره بولي';
UPDATE place SET name_ar = 'أبو سليم' WHERE code = 'LY021105' AND name_ar = 'ابوسليم';
UPDATE place SET name_ar = 'جنوب الزاوية' WHERE code = 'LY021304' AND name_ar = 'الزاوية جنوب';
UPDATE place SET name_ar = 'أبو قرين' WHERE code = 'LY021403' AND name_ar = 'ابو قرين';

-- No one's change: the spellings that the names above had, so that lists in use still match.
DROP TRIGGER IF EXISTS journal_place_alias_insert;
INSERT OR IGNORE INTO place_alias (uid, place_id, name)
  SELECT lower(hex(randomblob(16))), id, 'القره بولي' FROM place WHERE code = 'LY021004';
INSERT OR IGNORE INTO place_alias (uid, place_id, name)
  SELECT lower(hex(randomblob(16))), id, 'ابوسليم' FROM place WHERE code = 'LY021105';
INSERT OR IGNORE INTO place_alias (uid, place_id, name)
  SELECT lower(hex(randomblob(16))), id, 'الزاوية جنوب' FROM place WHERE code = 'LY021304';
`;
