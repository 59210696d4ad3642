import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { type Invitation, useWithdrawInvitation } from "../queries.ts";

/** Someone who was asked and has not answered yet. */
export function InvitationRow({ invitation }: { invitation: Invitation }) {
  const t = useT("practices");
  const problem = useT("problems");
  const format = useFormat();
  const { practice } = useMe();
  const withdraw = useWithdrawInvitation();
  const until = format.date(dateIn(practice.timeZone, invitation.expiresAt), "short");
  const act = () =>
    withdraw.mutate(invitation.id, {
      onSuccess: () => toast.show({ text: t("members.withdrawn", { email: invitation.email }) }),
      onError: (error) => toast.show({ text: problemText(problem, error) }),
    });
  return (
    <li>
      <div>
        <p>
          <bdi dir="ltr">{invitation.email}</bdi>
        </p>
        <p className="small muted">{t("members.waitsUntil", { role: t(`role.${invitation.role}`), until })}</p>
      </div>
      <Button
        small
        isPending={withdraw.isPending}
        onPress={act}
        aria-label={t("members.withdrawOf", { email: invitation.email })}
      >
        {t("members.withdraw")}
      </Button>
    </li>
  );
}
