import { expect, test } from '@jest/globals';
import { byProtocol, protocolName } from '../../src/domain/protocol-order.ts';
import type { Role, Side } from '../../src/domain/vocabulary.ts';

const seat = (nameEn: string, nameAr: string, side: Side, role: Role = 'member') => ({
  nameEn,
  nameAr,
  side,
  role,
});
const seats = [
  seat('Embassy of Italy', 'سفارة إيطاليا', 'diplomatic_mission', 'observer'),
  seat('Ministry of Planning', 'وزارة التخطيط', 'government'),
  seat('International Organization for Migration', 'المنظمة الدولية', 'un', 'co_chair'),
  seat('Municipality of Sebha', 'بلدية سبها', 'municipality'),
  seat('Ministry of Interior', 'وزارة الداخلية', 'government'),
  seat('Ministry of Foreign Affairs', 'وزارة الخارجية', 'government', 'chair'),
  seat('Embassy of Germany', 'سفارة ألمانيا', 'diplomatic_mission', 'observer'),
  seat('World Food Programme', 'برنامج الأغذية العالمي', 'un'),
];

test('chair, co-chair, ministries, municipalities, UN, then embassies by country', () => {
  expect(seats.toSorted(byProtocol('en')).map(({ nameEn }) => nameEn)).toEqual([
    'Ministry of Foreign Affairs',
    'International Organization for Migration',
    'Ministry of Interior',
    'Ministry of Planning',
    'Municipality of Sebha',
    'World Food Programme',
    'Embassy of Germany',
    'Embassy of Italy',
  ]);
});

test('in an Arabic paper, by the Arabic name', () => {
  const ministries = seats.filter(({ side, role }) => side === 'government' && role === 'member');
  expect(ministries.toSorted(byProtocol('ar')).map(({ nameAr }) => nameAr)).toEqual([
    'وزارة التخطيط',
    'وزارة الداخلية',
  ]);
});

test.each([
  ['وزارة الداخلية', 'داخليه'],
  ['الوزارة', 'وزاره'],
  ['Ministry of the Interior', 'interior'],
  ['The Delegation of the European Union', 'european union'],
])('%s is sorted as %s', (name, key) => {
  expect(protocolName(name)).toBe(key);
});
