import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { useClientName } from "#rooms/clients/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { Icon } from "#web/kit/icon.tsx";
import { BareLink } from "#web/kit/link.tsx";

/** Takes the place of the shell's own bar: whose note it is and the way back to them, where the text stands, what can be done. */
export function NoteBar({ clientId, children }: { clientId: string; children: ReactNode }) {
  const t = useT("record");
  const name = useClientName(clientId);
  return (
    <div className="note-bar">
      <BareLink
        className="note-back name"
        to="/clients/$clientId"
        params={{ clientId }}
        activeOptions={{ exact: true }}
      >
        <Icon of={ArrowLeft} flip />
        <bdi>{name ?? t("client")}</bdi>
      </BareLink>
      <div className="actions">{children}</div>
    </div>
  );
}
