import { useClientName } from "#rooms/clients/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import type { WaitingDraft } from "#web/kept/waiting.ts";
import { Button } from "#web/kit/button.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { useShownName } from "#web/shell/discreet.ts";
import { useLosing } from "#web/shell/losing.ts";

/** Before someone signs out who has notes that could not be sent: whose they are, where they lie, and the choice. */
export function Losing() {
  const t = useT("menu");
  const question = useLosing();
  if (question === null) return null;
  const { waiting, answer } = question;
  return (
    <Dialog
      isOpen
      keepsOpen
      onOpenChange={(open) => open || answer(false)}
      title={t("losingTitle")}
      foot={() => (
        <>
          <Button kind="primary" autoFocus onPress={() => answer(false)}>
            {t("losingStay")}
          </Button>
          <Button kind="danger-final" onPress={() => answer(true)}>
            {t("losingLeave")}
          </Button>
        </>
      )}
    >
      <p>{t("losingText", { count: waiting.length })}</p>
      <ul className="losing">
        {waiting.map((draft) => (
          <Waiting key={draft.id} draft={draft} />
        ))}
      </ul>
    </Dialog>
  );
}

function Waiting({ draft }: { draft: WaitingDraft }) {
  const t = useT("menu");
  const shell = useT("shell");
  const shown = useShownName();
  const name = useClientName(draft.clientId);
  return (
    <li>
      <bdi className="name">{name === null ? shell("note") : shown(name)}</bdi>{" "}
      <span className="small muted">{draft.aside ? t("losingAside") : t("losingPage")}</span>
    </li>
  );
}
