import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { useEnter } from "./enter.ts";
import { FormProblem } from "./form-problem.tsx";
import { type OwnInvitation, useAcceptInvitation } from "./queries.ts";

/** Rows of invitations to the caller; who joins goes in at once. */
export function OwnInvitations({ invitations }: { invitations: readonly OwnInvitation[] }) {
  const t = useT("practices");
  const enter = useEnter();
  const accept = useAcceptInvitation();
  return (
    <>
      {invitations.map(({ id, practiceName, invitedBy, role }) => (
        <li key={id}>
          <PracticeName name={practiceName} about={t("welcome.invited", { by: invitedBy ?? practiceName, role })} />
          <Button
            kind="primary"
            isPending={accept.isPending && accept.variables === id}
            isDisabled={accept.isPending && accept.variables !== id}
            aria-label={t("welcome.joinPractice", { practice: practiceName })}
            onPress={() => accept.mutate(id, { onSuccess: () => enter("/") })}
          >
            {t("welcome.join")}
          </Button>
        </li>
      ))}
      {accept.error && (
        <li>
          <FormProblem error={accept.error} />
        </li>
      )}
    </>
  );
}

/** A practice and one's place in it. */
export function PracticeName({ name, about }: { name: string; about: string }) {
  return (
    <div>
      <p className="name">
        <bdi>{name}</bdi>
      </p>
      <p className="small muted">{about}</p>
    </div>
  );
}
