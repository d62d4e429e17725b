type Named = { nameEn: string; nameAr: string | null };

/** The one name that papers carry; never a login, a machine or a folder. */
export function officeName(group: Named): { office: string; officeAr: string } {
  return {
    office: `${group.nameEn} – Support Office`,
    officeAr: `${group.nameAr ?? group.nameEn} – مكتب الدعم`,
  };
}
