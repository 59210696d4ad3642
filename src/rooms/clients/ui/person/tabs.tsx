import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { TabNav } from "#web/kit/tabs.tsx";
import { useMe } from "#web/me.ts";
import type { Client } from "../../contract.ts";
import { fullName } from "../names.ts";

/** What happened, and who they are. */
export function Tabs({ client, part }: { client: Client; part: "profile" | "consents" | undefined }) {
  const t = useT("clients");
  const clinical = useMe().member.role !== "assistant";
  const to = { to: "/clients/$clientId", params: { clientId: client.id }, activeOptions: { exact: true } } as const;
  return (
    <div className="person-tabs">
      <TabNav label={fullName(client)}>
        <BareLink {...to} search={{}} aria-current={part === undefined ? "page" : undefined}>
          {t(clinical ? "tabs.record" : "timeline.visits")}
        </BareLink>
        <BareLink {...to} search={{ part: "profile" }} aria-current={part === "profile" ? "page" : undefined}>
          {t("tabs.profile")}
        </BareLink>
        <BareLink {...to} search={{ part: "consents" }} aria-current={part === "consents" ? "page" : undefined}>
          {t("tabs.consents")}
        </BareLink>
      </TabNav>
    </div>
  );
}
