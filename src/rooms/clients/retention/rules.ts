import type { Jurisdiction } from "./contract.ts";

/** What a law asks: years after the last visit, and for who was a minor then, years after coming of age. */
export interface Years {
  readonly years: number;
  /** Null where the law says nothing of its own about minors: then theirs is everybody's. */
  readonly minorYears: number | null;
}

interface Law extends Years {
  /** Where it stands, as it is cited there. */
  readonly source: string;
}

/**
 * The defaults, each with its source. They are the general rule of a place for records of health care in a small practice;
 * professions, contracts and insurers may ask for more, so owners choose. Nobody's legal advice.
 */
export const laws: Readonly<Record<Jurisdiction, Law>> = {
  // "como mínimo, cinco años contados desde la fecha del alta de cada proceso asistencial". Of minors it says nothing.
  ES: { years: 5, minorYears: null, source: "Ley 41/2002, art. 17.1" },
  // The core documents of a history, consents and reports among them, fifteen years from discharge.
  "ES-CT": { years: 15, minorYears: null, source: "Llei 21/2000, art. 12 (Llei 16/2010)" },
  // At least five years after the professional relationship has ended.
  IT: { years: 5, minorYears: null, source: "Codice deontologico degli psicologi italiani, art. 17" },
  // Seven years after the last treatment; a minor's claims are barred seven years after they came of age.
  IL: {
    years: 7,
    minorYears: 7,
    source: "תקנות בריאות העם (רישום מרפאות), תשמ״ז–1987, תקנה 11ד; חוק ההתיישנות, תשי״ח–1958",
  },
  // Eight years after the last entry; children to their 25th birthday, the 26th when they were 17 at the end: so the later.
  UK: { years: 8, minorYears: 8, source: "NHS Records Management Code of Practice 2021, Appendix II" },
  // Seven years after the last service or three after coming of age, whichever is later, where no state asks for more.
  US: { years: 7, minorYears: 3, source: "APA Record Keeping Guidelines (2007), Guideline 7" },
  // "für die Dauer von zehn Jahren nach Abschluss der Behandlung". Of minors it says nothing.
  DE: { years: 10, minorYears: null, source: "§ 630f Abs. 3 BGB" },
  // The longest of the above that is a country's general rule, for places whose law we do not know.
  other: { years: 10, minorYears: 7, source: "" },
};

/** Whose law a practice keeps to unless it says otherwise. `country` is ISO 3166-1, `region` a part of it. */
export function jurisdictionOf({ country, region }: { country: string | null; region: string | null }): Jurisdiction {
  if (country === "ES") return region === "CT" ? "ES-CT" : "ES";
  if (country === "GB") return "UK";
  return country === "IT" || country === "IL" || country === "US" || country === "DE" ? country : "other";
}

/** The age at which one comes of age in each of these places; a few states of the US say 19 or 21. */
const ofAgeAt = 18;

/** A client as far as retention looks: dates by the practice's calendar. */
export interface Care {
  /** The day of the last visit, or of the last note when that is later; null for who never came. */
  readonly lastOn: string | null;
  readonly birthDate: string | null;
}

/** The last day on which everything must still be there; null when nothing has to be kept. */
export function keptUntil({ years, minorYears }: Years, { lastOn, birthDate }: Care): string | null {
  if (lastOn === null) return null;
  const last = Temporal.PlainDate.from(lastOn);
  const ordinary = last.add({ years });
  const grown = birthDate === null ? null : Temporal.PlainDate.from(birthDate).add({ years: ofAgeAt });
  if (minorYears === null || grown === null || Temporal.PlainDate.compare(last, grown) >= 0) return ordinary.toString();
  const asMinor = grown.add({ years: minorYears });
  return (Temporal.PlainDate.compare(asMinor, ordinary) > 0 ? asMinor : ordinary).toString();
}

/** Whether on `today` everything must still be kept: the last day belongs to it. */
export const mustBeKept = (until: string | null, today: string): boolean => until !== null && today <= until;
