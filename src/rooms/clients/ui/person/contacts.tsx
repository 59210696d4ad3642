import { Mail, MessageCircle, Phone } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { ChipLink, ChipRow } from "#web/kit/chip.tsx";
import type { Client } from "../../contract.ts";
import { digitsOf } from "../../search/rules.ts";

interface ContactsProps {
  client: Pick<Partial<Client>, "phone" | "email">;
  /** The number itself stands on the chip, not the word. */
  withNumber?: boolean;
}

/** Call, mail, WhatsApp: plain links, nothing is fetched and nothing is sent by itself. */
export function Contacts({ client: { phone, email }, withNumber }: ContactsProps) {
  const t = useT("clients");
  if (!phone && !email) return null;
  return (
    <ChipRow label={t("contacts.label")}>
      {phone && (
        <ChipLink icon={Phone} href={`tel:${callable(phone)}`}>
          {withNumber ? <bdi dir="ltr">{readable(phone)}</bdi> : t("contacts.call")}
        </ChipLink>
      )}
      {email && (
        <ChipLink icon={Mail} href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>
          {t("contacts.mail")}
        </ChipLink>
      )}
      {phone?.startsWith("+") && (
        <ChipLink
          icon={MessageCircle}
          href={`https://wa.me/${digitsOf(withoutExtension(phone))}`}
          target="_blank"
          rel="noreferrer"
        >
          WhatsApp
        </ChipLink>
      )}
    </ChipRow>
  );
}

/** "+34612345678" → "+34 612 345 678": groups of three from the end, for numbers whose country we do not take apart here. */
export function readable(phone: string): string {
  const [number = "", extension] = phone.split(";ext=");
  const code = /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/.exec(number)?.[0] ?? "";
  const rest = number.slice(code.length).replace(/\B(?=(?:\d{3})+$)/g, " ");
  return [code, rest, extension && `· ${extension}`].filter(Boolean).join(" ");
}

const withoutExtension = (phone: string): string => phone.split(";")[0] ?? phone;
const callable = (phone: string): string => phone.replace(";ext=", ",");
