import { listChannels } from '../db/channels.ts';
import type { Scope } from '../db/groups.ts';
import { listMembers } from '../db/members.ts';
import { organisationById } from '../db/organisations.ts';
import { listHeldPosts } from '../db/posts.ts';
import type { NewLetterPart } from '../db/write-letters.ts';
import { meansOf, type SeatChannel } from '../domain/channel.ts';
import { usualLanguage } from '../domain/letter-language.ts';
import type { LetterLanguage, LetterMeans } from '../domain/vocabulary.ts';

/** What was said of the way; else each seat's own channel decides. */
export type WayAsked = {
  via?: readonly NewLetterPart[] | undefined;
  isDirect?: boolean | undefined;
  /** In whose name a note verbale is written; the chair's where no one is named. */
  from?: readonly NewLetterPart[] | undefined;
  language?: LetterLanguage | undefined;
  means?: LetterMeans | undefined;
};

/** One letter of a circular: those who are reached by the same channel in the same language. */
export type Way = {
  to: NewLetterPart[];
  via: readonly NewLetterPart[];
  from: readonly NewLetterPart[];
  means: LetterMeans | null;
  language: LetterLanguage;
  /** The channels of the addressees that have a seat. */
  channels: SeatChannel[];
};

/** The letters that must go so that each addressee is reached by its own channel. */
export function waysTo(scope: Scope, to: readonly NewLetterPart[], asked: WayAsked): Way[] {
  const channels = listChannels(scope.db, scope.group.id, scope.today);
  const seatOf = ({ organisationId }: NewLetterPart) =>
    channels.find((one) => one.organisationId === organisationId);
  const passers = new Set(channels.map(({ via }) => via?.id));
  const ways = new Map<string, Way>();
  for (const body of to) {
    const way = wayOf(scope, body, seatOf(body), asked);
    // A body that passes letters on reads the circular in the letter that it gets for the others.
    const isPasser = body.organisationId !== null && passers.has(body.organisationId);
    const key = keyOf(way, isPasser ? body : undefined);
    const same = ways.get(key);
    ways.set(key, same === undefined ? way : joined(same, way));
  }
  return [...ways.values()];
}

function keyOf({ via: [through], from: [issuer], means, language }: Way, self?: NewLetterPart) {
  const passer = through ?? self;
  return passer === undefined
    ? [language, means, issuer?.organisationId, issuer?.name].join(' ')
    : [language, 'through', passer.organisationId, passer.name].join(' ');
}

function joined(one: Way, other: Way): Way {
  return {
    ...one,
    to: [...one.to, ...other.to],
    via: one.via.length > 0 ? one.via : other.via,
    channels: [...one.channels, ...other.channels],
  };
}

function wayOf(
  scope: Scope,
  body: NewLetterPart,
  seat: SeatChannel | undefined,
  asked: WayAsked,
): Way {
  const { via, means } = handsOf(seat, asked);
  const from = asked.from ?? (means === 'note_verbale' ? chairOf(scope) : []);
  const language = asked.language ?? languageOf(scope, body, seat, [...via, ...from]);
  return { to: [body], via, from, means, language, channels: seat === undefined ? [] : [seat] };
}

/** By the seat's own channel, so far as nothing else was asked. */
function handsOf(seat: SeatChannel | undefined, asked: WayAsked): Pick<Way, 'via' | 'means'> {
  const own = asked.via !== undefined || asked.isDirect ? undefined : seat;
  const passer = own?.via ? [viaPart(own.via.id)] : [];
  return {
    via: asked.via ?? passer,
    means: asked.means ?? (own ? meansOf(own.channel) : null),
  };
}

function viaPart(organisationId: number): NewLetterPart {
  return { role: 'via', organisationId, name: null };
}

function chairOf({ db, group, today }: Scope): NewLetterPart[] {
  const [chair] = listMembers(db, { groupId: group.id, asOf: today, role: 'chair' });
  return chair === undefined
    ? []
    : [{ role: 'from', organisationId: chair.organisationId, name: null }];
}

/**
 * What passes through a ministry, or is written in its name, is in its language. Who is written to
 * by e-mail is written to in the language of its representative; else its side decides.
 */
function languageOf(
  { db, today }: Scope,
  body: NewLetterPart,
  seat: SeatChannel | undefined,
  [hand]: readonly NewLetterPart[],
): LetterLanguage {
  if (hand !== undefined) return ofSide(db, hand);
  if (seat?.channel !== 'email') return ofSide(db, body);
  const posts = listHeldPosts(db, { seatId: seat.seatId, asOf: today });
  return posts.find(({ person }) => person.language !== null)?.person.language ?? ofSide(db, body);
}

function ofSide(db: Scope['db'], { organisationId }: NewLetterPart): LetterLanguage {
  return organisationId === null ? 'ar' : usualLanguage(organisationById(db, organisationId).side);
}
