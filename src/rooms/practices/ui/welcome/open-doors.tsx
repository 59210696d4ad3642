import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Row, Rows } from "#web/kit/rows.tsx";
import type { Me } from "#web/me.ts";
import { useEnter } from "../enter.ts";
import { FormProblem } from "../form-problem.tsx";
import { type OwnInvitation, useAcceptInvitation, useChoosePractice } from "../queries.ts";

interface OpenDoorsProps {
  invitations: readonly OwnInvitation[];
  practices: Me["practices"];
  onOwn: () => void;
}

/** Invitations that wait, and practices that one belongs to. */
export function OpenDoors({ invitations, practices, onOwn }: OpenDoorsProps) {
  const t = useT("practices");
  const enter = useEnter();
  const accept = useAcceptInvitation();
  const choose = useChoosePractice();
  const busy = accept.isPending || choose.isPending;
  return (
    <>
      <h1 className="title">{t("welcome.expected")}</h1>
      <div className="form">
        <Rows>
          {invitations.map(({ id, practiceName, invitedBy, role }) => (
            <Row key={id}>
              <Door name={practiceName} about={t("welcome.invited", { by: invitedBy ?? practiceName, role })} />
              <Button kind="primary" isDisabled={busy} onPress={() => accept.mutate(id, { onSuccess: enter })}>
                {t("welcome.join")}
              </Button>
            </Row>
          ))}
          {practices.map(({ id, name, role }) => (
            <Row key={id}>
              <Door name={name} about={t(`role.${role}`)} />
              <Button isDisabled={busy} onPress={() => choose.mutate(id, { onSuccess: enter })}>
                {t("welcome.goIn")}
              </Button>
            </Row>
          ))}
        </Rows>
        <FormProblem error={accept.error ?? choose.error} />
      </div>
      <div className="after">
        <Button kind="plain" onPress={onOwn}>
          {t("welcome.openOwn")}
        </Button>
      </div>
    </>
  );
}

function Door({ name, about }: { name: string; about: string }) {
  return (
    <div>
      <p className="name">
        <bdi>{name}</bdi>
      </p>
      <p className="small muted">{about}</p>
    </div>
  );
}
