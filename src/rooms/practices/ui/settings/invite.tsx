import { type FormEvent, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { EmailField } from "#web/kit/field.tsx";
import { Select } from "#web/kit/select.tsx";
import { toast } from "#web/kit/toast.tsx";
import type { Role } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { useInvite } from "../queries.ts";
import { roles } from "./member-row.tsx";

/** Asks someone by mail to join, with a role. */
export function Invite() {
  const t = useT("practices");
  const problem = useT("problems");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("therapist");
  const [missing, setMissing] = useState(false);
  const invite = useInvite();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = email.trim();
    const written = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address);
    setMissing(!written);
    if (written) invite.mutate({ email: address, role }, { onSuccess: () => sent(address) });
  };
  const sent = (address: string) => {
    setEmail("");
    toast.show({ text: t("members.invited", { email: address }) });
  };
  const change = (typed: string) => {
    setEmail(typed);
    setMissing(false);
    invite.reset();
  };
  const error = missing ? t("members.emailMissing") : invite.error && problemText(problem, invite.error);
  return (
    <>
      <form className="invite" onSubmit={submit} noValidate>
        <EmailField label={t("members.email")} autoComplete="off" value={email} onChange={change} error={error} />
        <Select
          label={t("members.role")}
          choices={roles.map((id) => ({ id, label: t(`role.${id}`) }))}
          value={role}
          onChange={setRole}
        />
        <Button kind="primary" type="submit" isPending={invite.isPending}>
          {t("members.inviteAction")}
        </Button>
      </form>
      <p className="small muted">{t(`roleAbout.${role}`)}</p>
    </>
  );
}
