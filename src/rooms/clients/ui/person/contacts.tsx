import { Mail, MessageCircle, Phone } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { ChipLink, ChipRow } from "#web/kit/chip.tsx";
import type { Client } from "../../contract.ts";
import { callable, readable, whatsAppOf } from "../phone.ts";

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
        <ChipLink icon={Phone} href={callable(phone)}>
          {withNumber ? <bdi dir="ltr">{readable(phone)}</bdi> : t("contacts.call")}
        </ChipLink>
      )}
      {email && (
        <ChipLink icon={Mail} href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>
          {t("contacts.mail")}
        </ChipLink>
      )}
      {phone?.startsWith("+") && (
        <ChipLink icon={MessageCircle} href={whatsAppOf(phone)} target="_blank" rel="noreferrer">
          WhatsApp
        </ChipLink>
      )}
    </ChipRow>
  );
}
