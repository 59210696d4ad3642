/** The countries a practice may be in (ISO 3166-1 alpha-2): those whose public holidays `date-holidays` knows. */
export const countries: readonly string[] =
  `AD AE AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BW BY BZ CA CC CD CF CG
  CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FO FR GA GB GD GE GF GG GH GI
  GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IR IS IT JE JM JP KE KM KN KR KY KZ LC LI LK LR LS LT LU
  LV LY MA MC MD ME MF MG MK ML MQ MR MS MT MU MW MX MY MZ NA NC NE NF NG NI NL NO NZ PA PE PF PH PK PL PM PR PT PY RE
  RO RS RU RW SA SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SZ TC TD TG TH TN TO TR TT TW TZ UA UG US UY UZ VA
  VC VE VG VI VN VU WF XK YT ZA ZM ZW`.split(/\s+/);

/** The country a time zone lies in, or null where none of ours claims it: `Europe/Madrid` is `ES`, `UTC` nobody's. */
export function countryOfZone(timeZone: string): string | null {
  countryByZone ??= new Map(countries.flatMap((country) => zonesOf(country).map((zone) => [zone, country] as const)));
  const known = countryByZone.get(timeZone);
  if (known) return known;
  const asked = at(timeZone);
  // Places that were renamed are the same zone under both names: Asia/Calcutta and Asia/Kolkata.
  for (const [zone, country] of countryByZone) if (at(zone).equals(asked)) return country;
  return null;
}

/** Asked of Intl once: 40 ms for all countries. */
let countryByZone: Map<string, string> | undefined;

/** In every engine since 2023, in TypeScript's library not yet. */
interface WithZones {
  getTimeZones?(): readonly string[] | undefined;
}

const zonesOf = (country: string): readonly string[] =>
  (new Intl.Locale(`und-${country}`) as WithZones).getTimeZones?.() ?? [];
const at = (zone: string) => new Temporal.ZonedDateTime(0n, zone);
