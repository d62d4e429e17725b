import { typoDistance } from './nearest.ts';
import { protocolName } from './protocol-order.ts';

/** An organisation with everything it is called. */
export type Named = { handle: string; side: string; names: readonly string[] };

/**
 * Pairs that may be one body spelt twice. Equal names are left alone, because two bodies of one
 * name can both be real; so are municipalities: الجفارة and الجفرة are two.
 */
export function nameVariants(all: readonly Named[]): [Named, Named][] {
  const spelt = all.filter(({ side }) => side !== 'municipality');
  return spelt.flatMap((one, at) =>
    spelt
      .slice(at + 1)
      .filter((other) => areVariants(one, other))
      .map((other): [Named, Named] => [one, other]),
  );
}

function areVariants(one: Named, other: Named): boolean {
  const [ours, theirs] = [one.names.map(protocolName), other.names.map(protocolName)];
  if (ours.some((name) => theirs.includes(name))) return false;
  return ours.some((name) => theirs.some((their) => isNear(name, their)));
}

/** One letter in five to nine, two in ten or more; a shorter name is too short to say. */
function isNear(name: string, other: string): boolean {
  const shorter = Math.min(name.length, other.length);
  if (shorter < 5) return false;
  const most = shorter < 10 ? 1 : 2;
  return typoDistance(name, other, most) <= most;
}
