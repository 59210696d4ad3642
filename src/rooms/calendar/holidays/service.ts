import type { Call } from "#kernel/http/guard.ts";
import { invalid } from "#kernel/http/problem.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type { listHolidays as listContract, listRegions as regionsContract } from "./contract.ts";
import { daysOf, type Holiday, inCatalan, widestHolidayDays } from "./rules.ts";

/** The public holidays of the practice's country between two days, both included. */
export async function listHolidays({ tx, query }: Call<typeof listContract>) {
  const from = Temporal.PlainDate.from(query.from);
  const to = Temporal.PlainDate.from(query.to);
  const days = from.until(to).days;
  if (days < 0) throw invalid("query.to", "It must not be before `from`.");
  if (days > widestHolidayDays) throw invalid("query.to", `At most ${widestHolidayDays} days after \`from\`.`);
  const { country, region, locale } = await practiceOf(tx);
  const items: Holiday[] = [];
  for (let year = from.year; country && year <= to.year; year += 1)
    items.push(...(await holidaysOf({ country, region, year, language: query.language ?? locale })));
  return { country, region, items: items.filter(({ on }) => on >= query.from && on <= query.to) };
}

export async function listRegions({ tx, query }: Call<typeof regionsContract>) {
  const language = query.language ?? (await practiceOf(tx)).locale;
  const states = (await library()).getStates(query.country, language) as Record<string, string> | undefined;
  const { compare } = new Intl.Collator(language);
  const items = Object.entries(states ?? {}).map(([code, name]) => ({ code, name }));
  return { items: items.sort((a, b) => compare(a.name, b.name)) };
}

interface Year {
  readonly country: string;
  readonly region: string | null;
  readonly year: number;
  readonly language: Locale;
}

/** A year takes 4 ms to work out, and everyone in a country asks for the same ones. */
const known = new Map<string, readonly Holiday[]>();
const mostKnown = 500;

async function holidaysOf(asked: Year): Promise<readonly Holiday[]> {
  const key = Object.values(asked).join(" ");
  const before = known.get(key);
  if (before) return before;
  const found = await workedOut(asked);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

async function workedOut({ country, region, year, language }: Year): Promise<Holiday[]> {
  const holidays = await library();
  const languages = language === "ca" ? ["ca", "es", "en"] : [language, "en"];
  const options = { languages, types: ["public" as const] };
  if (region) holidays.init(country, region, options);
  else holidays.init(country, options);
  const told = holidays.getHolidays(year, language);
  return daysOf(language === "ca" ? told.map((one) => inCatalan(one, country)) : told);
}

/** Its data weigh 38 MB and take 170 ms to load, so they come with the first calendar that asks. */
async function library() {
  const { default: Holidays } = await import("date-holidays");
  return new Holidays();
}
