import { once } from '../domain/once.ts';

/** ISO 3166: three letters, two letters. P-codes begin with either, from file to file. */
const pairs = `
AFG AF AGO AO BDI BI BEN BJ BFA BF BGD BD CAF CF CIV CI CMR CM COD CD COG CG COL CO COM KM DJI DJ
DOM DO ECU EC EGY EG ERI ER ETH ET FJI FJ GAB GA GHA GH GIN GN GMB GM GNB GW GNQ GQ HTI HT IDN ID
IRQ IQ KEN KE LBN LB LBR LR LBY LY LSO LS MDG MG MLI ML MMR MM MOZ MZ MRT MR MWI MW NAM NA NER NE
NGA NG NPL NP PAK PK PHL PH PNG PG PSE PS RWA RW SDN SD SEN SN SLE SL SLV SV SOM SO SSD SS STP ST
SYR SY TCD TD TGO TG TLS TL TUN TN TUR TR TZA TZ UGA UG UKR UA VUT VU YEM YE ZAF ZA ZMB ZM ZWE ZW`;

const shortOf = once(() => {
  const words = pairs.trim().split(/\s+/);
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [])));
});

/** `TCD07` is `TD07`: the same place in another file. */
export function shortPrefix(code: string, country: string): string {
  const short = shortOf().get(country);
  const digits = code.slice(country.length);
  return short !== undefined && code.startsWith(country) && /^\d/.test(digits)
    ? short + digits
    : code;
}
