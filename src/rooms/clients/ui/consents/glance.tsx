import { useQuery } from "@tanstack/react-query";
import { FileSignature } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { consentsQuery } from "./queries.ts";

/** Whether all is given that the practice asks of everybody, and the way to it; nothing where it asks nothing. */
export function ConsentsGlance({ clientId }: { clientId: string }) {
  const t = useT("clients");
  const { data } = useQuery(consentsQuery(clientId));
  if (!data?.texts.some(({ required }) => required)) return null;
  return (
    <BareLink to="/clients/$clientId" params={{ clientId }} search={{ part: "consents" }} className="glance-link">
      {data.missing > 0 ? (
        <Signal kind="wait" icon={FileSignature}>
          {t("glance.consentsMissing", { count: data.missing })}
        </Signal>
      ) : (
        <Signal kind="good">{t("glance.consents")}</Signal>
      )}
    </BareLink>
  );
}
