import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import type { Me } from "#web/me.ts";
import { useEnter } from "../enter.ts";
import { FormProblem } from "../form-problem.tsx";
import { OwnInvitations, PracticeName } from "../own-invitations.tsx";
import { type OwnInvitation, useChoosePractice } from "../queries.ts";

interface OpenDoorsProps {
  invitations: readonly OwnInvitation[];
  practices: Me["practices"];
  onOwn: () => void;
}

/** Invitations that wait, and practices that one belongs to. */
export function OpenDoors({ invitations, practices, onOwn }: OpenDoorsProps) {
  const t = useT("practices");
  const enter = useEnter();
  const choose = useChoosePractice();
  return (
    <>
      <h1 className="title">{t("welcome.expected")}</h1>
      <div className="form">
        <ul className="rows">
          <OwnInvitations invitations={invitations} />
          {practices.map(({ id, name, role }) => (
            <li key={id}>
              <PracticeName name={name} about={t(`role.${role}`)} />
              <Button
                isPending={choose.isPending && choose.variables === id}
                aria-label={t("welcome.goInto", { practice: name })}
                onPress={() => choose.mutate(id, { onSuccess: () => enter() })}
              >
                {t("welcome.goIn")}
              </Button>
            </li>
          ))}
        </ul>
        <FormProblem error={choose.error} />
      </div>
      <div className="after">
        <Button kind="plain" onPress={onOwn}>
          {t("welcome.openOwn")}
        </Button>
      </div>
    </>
  );
}
