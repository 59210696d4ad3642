import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { loadMessages, loadWords } from "#web/i18n/catalogue.ts";
import { formatDate, formatList, weekday } from "#web/i18n/format.ts";
import type { Locale } from "#web/i18n/locales.ts";
import { readRule } from "../rule/rules.ts";
import { ruleInWords, type Saying } from "./rule-words.ts";

await loadWords("calendar");

async function said(locale: Locale, text: string): Promise<string> {
  const messages = await loadMessages(locale);
  const t = createTranslator({ locale, messages, namespace: "series" });
  const read = readRule(text);
  if ("mistake" in read) throw new Error(read.mistake);
  return ruleInWords(read.rule, {
    t: t as unknown as Saying["t"],
    weekday: (date) => weekday(locale, date),
    date: (date) => formatDate(locale, date, "short", date),
    list: (items) => formatList(locale, items),
    capital: (words) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1),
  });
}

describe("a rule is said", () => {
  test.each([
    ["en", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=12", "Every second Tuesday, 12 times"],
    ["en", "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261231", "Every Monday and Thursday, until 31 Dec"],
    ["en", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH;COUNT=1", "Every 3 weeks on Monday and Thursday, once"],
    ["en", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=6", "The last Friday of every month, 6 times"],
    ["en", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=12;COUNT=6", "Day 12 of every second month, 6 times"],
    ["en", "FREQ=DAILY;COUNT=5", "Every day, 5 times"],
    ["en", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;COUNT=5", "By a rule of its own, 5 times"],
    ["es", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;COUNT=12", "Cada dos semanas, los sábados, 12 veces"],
    ["es", "FREQ=MONTHLY;BYDAY=2TU;COUNT=12", "El segundo martes de cada mes, 12 veces"],
    ["ca", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=12", "Cada dues setmanes, els dimarts, 12 vegades"],
    ["ca", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=12", "L’últim divendres de cada mes, 12 vegades"],
    ["it", "FREQ=WEEKLY;BYDAY=TU;COUNT=12", "Ogni martedì, 12 volte"],
    ["it", "FREQ=MONTHLY;BYDAY=1SU;COUNT=12", "La prima domenica di ogni mese, 12 volte"],
    ["he", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=12", "אחת לשבועיים, ביום שלישי, 12 פעמים"],
    ["he", "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=2", "בכל יום שני ויום חמישי, פעמיים"],
    ["he", "FREQ=MONTHLY;BYDAY=2TU;COUNT=12", "ביום שלישי השני, בכל חודש, 12 פעמים"],
    ["he", "FREQ=MONTHLY;BYMONTHDAY=12;COUNT=12", "ב־12 בחודש, בכל חודש, 12 פעמים"],
  ] as [Locale, string, string][])("in %s: %s", async (locale, rule, words) => {
    expect(await said(locale, rule)).toBe(words);
  });
});
