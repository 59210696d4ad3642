import { X } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { IconButton } from "#web/kit/button.tsx";
import { Confirm } from "#web/kit/dialog.tsx";
import { Select } from "#web/kit/select.tsx";
import { toast } from "#web/kit/toast.tsx";
import type { Role } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { memberName } from "../door.tsx";
import { useEnter } from "../enter.ts";
import { type Member, useChangeRole, useRemoveMember } from "../queries.ts";
import { useKeep } from "./use-keep.ts";

export const roles: readonly Role[] = ["owner", "therapist", "assistant"];

interface MemberRowProps {
  member: Member;
  isMe: boolean;
  changeable: boolean;
  isOnlyOwner: boolean;
}

/** One member: the owner gives roles and takes people out, and the last owner stays one. */
export function MemberRow({ member, isMe, changeable, isOnlyOwner }: MemberRowProps) {
  const t = useT("practices");
  const keep = useKeep(useChangeRole());
  const held = useHeld();
  const name = memberName(member);
  const choose = (role: Role) => {
    if (role !== member.role) keep(name, { id: member.id, role }, { id: member.id, role: member.role });
  };
  return (
    <li>
      <div>
        <p>
          <bdi className="name">{name}</bdi>
          {isMe && <span className="small muted"> {t("members.you")}</span>}
        </p>
        <p className="small muted">
          {member.name !== "" && <bdi dir="ltr">{member.email}</bdi>}
          {member.secondFactor && <span className="block">{held(member.secondFactor)}</span>}
          {changeable && isOnlyOwner && <span className="block">{t("members.onlyOwner")}</span>}
        </p>
      </div>
      {changeable && !isOnlyOwner ? (
        <>
          <Select
            className="member-role"
            label={t("members.roleOf", { name })}
            hideLabel
            choices={roles.map((role) => ({ id: role, label: t(`role.${role}`) }))}
            value={member.role}
            onChange={choose}
          />
          <Remove member={member} isMe={isMe} />
        </>
      ) : (
        <span className="muted">{t(`role.${member.role}`)}</span>
      )}
    </li>
  );
}

/** "Second key: app and 2 passkeys", for the owner who may ask for one. */
function useHeld() {
  const t = useT("practices");
  const format = useFormat();
  return ({ authenticator, passkeys }: NonNullable<Member["secondFactor"]>) => {
    const keys = [
      ...(authenticator ? [t("members.app")] : []),
      ...(passkeys > 0 ? [t("members.passkeys", { passkeys })] : []),
    ];
    return keys.length === 0 ? t("members.noKey") : t("members.keys", { keys: format.list(keys) });
  };
}

function Remove({ member, isMe }: Pick<MemberRowProps, "member" | "isMe">) {
  const t = useT("practices");
  const problem = useT("problems");
  const [asking, setAsking] = useState(false);
  const remove = useRemoveMember();
  const enter = useEnter();
  const name = memberName(member);
  const confirm = async () => {
    try {
      await remove.mutateAsync(member.id);
      if (isMe) await enter("/");
      else toast.show({ text: t("members.removed", { name }) });
    } catch (error) {
      toast.show({ text: problemText(problem, error) });
      throw error;
    }
  };
  return (
    <>
      <IconButton
        icon={X}
        label={isMe ? t("members.leave") : t("members.remove", { name })}
        onPress={() => setAsking(true)}
      />
      <Confirm
        isOpen={asking}
        onOpenChange={setAsking}
        title={isMe ? t("members.leaveTitle") : t("members.removeTitle", { name })}
        text={t(isMe ? "members.leaveText" : "members.removeText")}
        action={t(isMe ? "members.leave" : "members.removeAction")}
        isPending={remove.isPending}
        onConfirm={confirm}
      />
    </>
  );
}
