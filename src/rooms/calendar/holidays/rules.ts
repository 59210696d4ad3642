/** How many days may be asked for at once: a year and the days a view borrows from its neighbours. */
export const widestHolidayDays = 400;

/** A holiday as `date-holidays` tells of it. */
export interface Told {
  /** `2026-04-02 00:00:00 -0600`: the day it is kept on, with an offset where a day begins in the evening. */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
  readonly type: string;
  readonly rule: string;
}

export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly name: string;
}

/** Each day of each public holiday, in order, a day that is kept twice once for each. */
export function daysOf(told: readonly Told[]): Holiday[] {
  const days = told
    .filter(({ type }) => type === "public")
    .flatMap(({ date, start, end, name }) => {
      const first = Temporal.PlainDate.from(date.slice(0, 10));
      // A feast that begins on the eve lasts three days and a bit: only the days it fills are kept.
      const length = Math.max(1, Math.floor((end.getTime() - start.getTime()) / 86_400_000));
      return Array.from({ length }, (_, day) => ({ on: first.add({ days: day }).toString(), name }));
    });
  return days.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * Names that the library lacks in Catalan, by its rule: it falls back to Spanish, which on a Catalan calendar would read
 * like a mistake. For the countries that speak it.
 */
export function inCatalan(told: Told, country: string): Told {
  const rule = told.rule.split(" and ")[0]!.trim();
  const name = country === "ES" || country === "AD" ? catalan[rule] : undefined;
  return name ? { ...told, name } : told;
}

const catalan: Readonly<Record<string, string>> = {
  "01-06": "Reis",
  "easter -3": "Dijous Sant",
  "easter -2": "Divendres Sant",
  "easter 1": "Dilluns de Pasqua",
  "easter 50": "Dilluns de Pasqua Granada",
  "05-01": "Dia del Treball",
  "08-15": "Mare de Déu d’Agost",
  "10-12": "Festa Nacional d’Espanya",
  "11-01": "Tots Sants",
  "12-06": "Dia de la Constitució",
  "12-08": "La Immaculada",
};
