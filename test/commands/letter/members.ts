import { newOffice, type Office } from '../../support/office.ts';

const members = [
  ['mfa', 'Ministry of Foreign Affairs', 'وزارة الخارجية', 'government', 'chair'],
  ['iom', 'International Organization for Migration', 'المنظمة الدولية للهجرة', 'un', 'co_chair'],
  ['moi', 'Ministry of Interior', 'وزارة الداخلية', 'government', 'member'],
  ['mol', 'Ministry of Labour', 'وزارة العمل', 'government', 'member'],
  [
    'eu',
    'Delegation of the European Union',
    'بعثة الاتحاد الأوروبي',
    'diplomatic_mission',
    'observer',
  ],
] as const;

/** An office with five members and no letter yet. */
export async function officeWithMembers(today: string): Promise<Office> {
  const office = await newOffice({ today });
  for (const [handle, name, nameAr, side, role] of members) {
    const said = ['--name', name, '--name-ar', nameAr, '--side', side, '--role', role];
    await office.ok('member', 'add', handle, ...said, '--since', '2026-01-01');
  }
  return office;
}
