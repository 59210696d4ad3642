/**
 * The words with which days and times are said, in all five languages at once: a practice speaks several, and nobody switches the
 * keyboard for an appointment. Folded: small letters, without accents, niqqud and commas, one kind of dash and apostrophe.
 */

/** Monday first. Hebrew names follow with their prefixes. */
const latinDays = [
  "monday|mon|lunes|lun|dilluns|dl|lunedi",
  "tuesday|tues|tue|martes|mar|dimarts|dt|martedi",
  "wednesday|wed|miercoles|mie|dimecres|dc|mercoledi|mer",
  "thursday|thurs|thur|thu|jueves|jue|dijous|dj|giovedi|gio",
  "friday|fri|viernes|vie|divendres|dv|venerdi|ven",
  "saturday|sat|sabado|sab|dissabte|ds|sabato",
  "sunday|sun|domingo|dom|diumenge|dg|domenica",
];
const hebrewDays = ["שני|ב'", "שלישי|ג'", "רביעי|ד'", "חמישי|ה'", "שישי|ו'", "שבת", "ראשון|א'"];

/** By ISO number, 1 is Monday: what matches that day's name. The letter of a Hebrew day needs the word "day" before it. */
export const weekdays: readonly string[] = latinDays.map((latin, at) => {
  const [name = "", letter] = (hebrewDays[at] ?? "").split("|");
  const lettered = letter === undefined ? "" : `|(?:ביום|יום) ${letter}`;
  return `(?:(?:on|el|il) )?(?:${latin})|(?:ביום |יום |ב)?${name}${lettered}`;
});

/** January first. */
export const months: readonly string[] = [
  "january|jan|enero|ene|gener|gennaio|gen|ינואר",
  "february|feb|febrero|febrer|febr|febbraio|פברואר",
  "march|mar|marzo|marc|מרץ|מרס",
  "april|apr|abril|abr|aprile|אפריל",
  "may|mayo|maig|maggio|mag|מאי",
  "june|jun|junio|juny|giugno|giu|יוני",
  "july|jul|julio|juliol|luglio|lug|יולי",
  "august|aug|agosto|ago|agost|ag|אוגוסט",
  "september|sept|sep|septiembre|setembre|set|settembre|ספטמבר",
  "october|oct|octubre|ottobre|ott|אוקטובר",
  "november|nov|noviembre|novembre|נובמבר",
  "december|dec|diciembre|dic|desembre|des|dicembre|דצמבר",
];

/** Days counted from today. The longer stands first: "pasado mañana" is not "mañana". */
export const relativeDays: readonly (readonly [pattern: string, days: number])[] = [
  ["day after tomorrow|pasado manana|dema passat|despus-?dema|dopodomani|מחרתיים", 2],
  ["today|hoy|avui|oggi|היום", 0],
  ["tomorrow|tmrw|tmr|manana|dema|domani|מחר", 1],
];

/** "In 3 days", "בעוד 3 ימים"; the number is the group. */
export const inDays = "(?:in|en|d'aqui a|tra|fra|בעוד) (\\d{1,3}) (?:days?|dias?|dies|dia|giorni|giorno|ימים)";
export const inWeeks =
  "(?:in|en|d'aqui a|tra|fra|בעוד) (\\d{1,2}) (?:weeks?|semanas?|setmanes|setmana|settimane|settimana|שבועות)";

/** In English the Thursday of next week; elsewhere the one that comes, today not counted. */
export const ofNextWeek = "next";
export const comingBefore = "proximo|proxima|proper|propera|prossimo|prossima";
export const comingAfter = "que viene|que ve|prossimo|prossima|הבא|הבאה|הקרוב";

/** Before a time of day. */
export const at = "at|@|a las|a la|a les|las|les|alle|all'|ore|ב-?|בשעה|ל-?";
/** Between two times, and before the first. */
export const until = "-|to|till|until|a|a les|fins a|fins a les|hasta|hasta las|alle|עד";
export const from = "from|de|des de|dalle|מ-?";

export const noon = "noon|midday|mediodia|migdia|mezzogiorno|בצהריים";
/** Half past and a quarter past, after the hour. */
export const half = "y media|i mitja|e mezza|e mezzo|וחצי";
export const quarter = "y cuarto|i quart|e un quarto|ורבע";
export const morning = "am|a.m.|in the morning|de la manana|por la manana|del mati|di mattina|del mattino|בבוקר";
export const afternoon =
  "pm|p.m.|in the afternoon|in the evening|de la tarde|por la tarde|de la tarda|del vespre|del pomeriggio|di sera|אחר הצהריים|בערב";

export const minutes = "m|min|mins|minutes?|minutos?|minuts?|minuti|'|דקות|דק'";
export const hours = "h|hrs?|hours?|horas?|hores|hora|ore|ora|שעות|שעה";

/** Small words that say nothing when they stand before a day or a time. */
export const connectors = new Set(
  "on at the of for in el la las los les a al de del d' il lo le per di dal dalle alle con ore ב ל ב- ל- ביום יום בשעה".split(
    " ",
  ),
);
/** And before or after the name. */
export const aboutName = new Set("with for con amb per a book עם ל".split(" "));
