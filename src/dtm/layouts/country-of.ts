import { isUnknownWord } from '../../tabular/count.ts';
import { statedCode } from '../place-cells.ts';
import { isTotalLabel } from '../totals.ts';
import { type LayoutContext, libya } from './layout.ts';

/** ISO 3166 of a row's country; undefined where its cells name one that is not known here. */
export function countryOf(
  code: string,
  name: string,
  { country, gazetteer, nationality }: Pick<LayoutContext, 'country' | 'gazetteer' | 'nationality'>,
): string | undefined {
  const stated = statedCode(code);
  if (stated === 'LY') return libya;
  if (stated !== '') return /^[A-Z]{3}$/.test(stated) ? stated : undefined;
  if (isUnknownWord(name) || isTotalLabel(name)) return country ?? libya;
  if (gazetteer.named('country', name).length > 0) return libya;
  const found = nationality(name);
  return found !== undefined && /^[A-Z]{3}$/.test(found) ? found : undefined;
}
