import type { Locale } from "../i18n/locale.ts";

/**
 * The place a zone is called after, in our languages, as Unicode CLDR writes them. Intl knows these names and does not
 * give them: for zones of a common European time it answers only "CET" or "WET". Zones that are not here take the name
 * that Intl does give, or the one inside the zone's own.
 */
export const places: Record<string, Record<Locale, string>> = {
  "America/New_York": { en: "New York", es: "Nueva York", ca: "Nova York", it: "New York", he: "ניו יורק" },
  "Asia/Jerusalem": { en: "Israel", es: "Israel", ca: "Israel", it: "Israele", he: "ישראל" },
  "Atlantic/Canary": { en: "Canary Islands", es: "Canarias", ca: "Canàries", it: "Canarie", he: "האיים הקנריים" },
  "Europe/Amsterdam": { en: "Amsterdam", es: "Ámsterdam", ca: "Amsterdam", it: "Amsterdam", he: "אמסטרדם" },
  "Europe/Andorra": { en: "Andorra", es: "Andorra", ca: "Andorra", it: "Andorra", he: "אנדורה" },
  "Europe/Athens": { en: "Athens", es: "Atenas", ca: "Atenes", it: "Atene", he: "אתונה" },
  "Europe/Berlin": { en: "Berlin", es: "Berlín", ca: "Berlín", it: "Berlino", he: "ברלין" },
  "Europe/Brussels": { en: "Brussels", es: "Bruselas", ca: "Brussel·les", it: "Bruxelles", he: "בריסל" },
  "Europe/Dublin": { en: "Dublin", es: "Dublín", ca: "Dublín", it: "Dublino", he: "דבלין" },
  "Europe/Lisbon": { en: "Lisbon", es: "Lisboa", ca: "Lisboa", it: "Lisbona", he: "ליסבון" },
  "Europe/London": { en: "London", es: "Londres", ca: "Londres", it: "Londra", he: "לונדון" },
  "Europe/Madrid": { en: "Madrid", es: "Madrid", ca: "Madrid", it: "Madrid", he: "מדריד" },
  "Europe/Paris": { en: "Paris", es: "París", ca: "París", it: "Parigi", he: "פריז" },
  "Europe/Rome": { en: "Rome", es: "Roma", ca: "Roma", it: "Roma", he: "רומא" },
  "Europe/Vienna": { en: "Vienna", es: "Viena", ca: "Viena", it: "Vienna", he: "וינה" },
  "Europe/Zurich": { en: "Zurich", es: "Zúrich", ca: "Zúric", it: "Zurigo", he: "ציריך" },
  UTC: { en: "UTC", es: "UTC", ca: "UTC", it: "UTC", he: "UTC" },
};
