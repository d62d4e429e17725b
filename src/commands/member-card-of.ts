import type { Context } from '../command.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import { aboutMember } from '../office/about-member.ts';
import type { Card } from '../output/result.ts';
import { memberCard } from '../records/member.ts';
import { withLettersOf } from './with-letters.ts';

/** `mwg show iom` and `mwg member show iom`. */
export function memberCardOf(context: Context, member: Member, asOf: IsoDay): Card {
  const about = aboutMember({ ...context, today: asOf }, member, asOf);
  return withLettersOf(memberCard(member, about, context.today), context, member, asOf);
}
