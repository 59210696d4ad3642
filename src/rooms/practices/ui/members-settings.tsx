import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Part } from "#web/kit/part.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { runsPractice } from "../policy.ts";
import { FormProblem } from "./form-problem.tsx";
import { useInvitations, useMembers } from "./queries.ts";
import { GoneList } from "./settings/gone-list.tsx";
import { InvitationRow } from "./settings/invitation-row.tsx";
import { Invite } from "./settings/invite.tsx";
import { MemberRow } from "./settings/member-row.tsx";
import { SecondFactorRequired } from "./settings/required.tsx";
import { SettingsSection } from "./settings/section.tsx";

/** Who works here, as what; who was asked to join. */
export function MembersSettings() {
  const t = useT("practices");
  const { member: me } = useMe();
  const mine = runsPractice(me);
  return (
    <SettingsSection title={t("settings.members")} about={t(mine ? "members.about" : "practice.ownersOnly")}>
      <Part title={t("members.here")}>
        <MemberList />
      </Part>
      {mine && (
        <Part title={t("required.title")}>
          <SecondFactorRequired />
        </Part>
      )}
      {mine && <Invitations />}
    </SettingsSection>
  );
}

function MemberList() {
  const t = useT("practices");
  const { member: me } = useMe();
  const { data: members, isPending, error, refetch } = useMembers();
  if (isPending) return <Skeleton title={false} lines={3} />;
  if (error || members === undefined)
    return (
      <>
        <FormProblem error={error} />
        <Button onPress={() => void refetch()}>{t("settings.tryAgain")}</Button>
      </>
    );
  const owners = members.filter(({ role }) => role === "owner").length;
  return (
    <GoneList count={members.length}>
      {members.map((member) => (
        <MemberRow
          key={member.id}
          member={member}
          isMe={member.id === me.id}
          changeable={runsPractice(me)}
          isOnlyOwner={member.role === "owner" && owners === 1}
        />
      ))}
    </GoneList>
  );
}

function Invitations() {
  const t = useT("practices");
  const { data: invitations = [] } = useInvitations(true);
  return (
    <>
      <Part title={t("members.invite")} about={t("members.inviteAbout")}>
        <Invite />
      </Part>
      {invitations.length > 0 && (
        <Part title={t("members.waiting")}>
          <GoneList count={invitations.length}>
            {invitations.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} />
            ))}
          </GoneList>
        </Part>
      )}
    </>
  );
}
