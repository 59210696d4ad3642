import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { isInside, type Me, meQuery } from "#web/me.ts";
import { useChangeMe, useOwnInvitations } from "./queries.ts";
import { Threshold } from "./threshold.tsx";
import { OpenDoors } from "./welcome/open-doors.tsx";
import { Wizard } from "./welcome/wizard.tsx";

/** Who has signed in and stands in no practice yet: doors that are open already, otherwise a practice of one's own. */
export function WelcomePage() {
  const { data: me } = useSuspenseQuery(meQuery);
  const changeMe = useChangeMe();
  return (
    <Threshold plain onLanguage={(locale) => changeMe.mutate({ locale })}>
      {isInside(me) && <Welcome me={me} />}
    </Threshold>
  );
}

function Welcome({ me }: { me: Me }) {
  const invitations = useOwnInvitations();
  const [ownPractice, setOwnPractice] = useState(false);
  if (invitations.isPending) return <Skeleton lines={3} />;
  const waiting = invitations.data ?? [];
  if (!ownPractice && waiting.length + me.practices.length > 0)
    return <OpenDoors invitations={waiting} practices={me.practices} onOwn={() => setOwnPractice(true)} />;
  return <Wizard name={me.user.name} />;
}
