import { digitsOf } from "../search/rules.ts";

/**
 * "+34612345678" → "+34 612 345 678": the country's code apart, then groups of three from the end. The server's tables of
 * every country's own way are too large for a page.
 */
export function readable(phone: string): string {
  const [number = "", extension] = phone.split(";ext=");
  const code = countryCode.exec(number)?.[0] ?? "";
  const rest = number.slice(code.length).replace(/^(\d{3})(\d{3})(\d{4})$|\B(?=(?:\d{3})+$)/g, grouped);
  return [code, rest, extension && `· ${extension}`].filter(Boolean).join(" ");
}

/** Ten digits go three, three, four. */
const grouped = (_: string, one?: string, two?: string, three?: string): string =>
  one === undefined ? " " : `${one} ${two} ${three}`;

/** The address that calls; an extension is dialled after a pause. */
export const callable = (phone: string): string => `tel:${phone.replace(";ext=", ",")}`;

/** The address that opens a conversation in WhatsApp. */
export const whatsAppOf = (phone: string): string => `https://wa.me/${digitsOf(phone.split(";")[0] ?? "")}`;

/** Country codes of one and two digits; all others have three (ITU-T E.164). */
const countryCode = /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
