import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { isMember, type MemberMe, meQuery, useMeOrOutside } from "#web/me.ts";
import { useSignOut } from "#web/shell/sign-out.ts";
import { keepAskedFor } from "./asked-for.ts";
import { useEnter } from "./enter.ts";
import { OtherPractices } from "./other-practices.tsx";
import { Threshold } from "./threshold.tsx";

/** Signed in, but from a network the practice is not entered from. */
export function ElsewherePage() {
  const me = useMeOrOutside();
  const navigate = useNavigate();
  const isHere = isMember(me) && !me.admitted;
  useEffect(() => {
    if (!isHere) void navigate({ to: typeof me === "string" ? "/sign-in" : "/", replace: true });
  }, [isHere, me, navigate]);
  return <Threshold plain>{isHere ? <ShutOut me={me} /> : <Skeleton lines={3} />}</Threshold>;
}

function ShutOut({ me }: { me: MemberMe }) {
  const t = useT("practices");
  const shell = useT("shell");
  const signOut = useSignOut();
  const { tryAgain, isTrying, inVain } = useTryAgain();
  return (
    <>
      <h1 className="title">{t("elsewhere.title")}</h1>
      <p className="muted">
        {t.rich("elsewhere.text", { bdi: (name) => <bdi>{name}</bdi>, practice: me.practice.name })}{" "}
        {t(me.member.role === "owner" ? "elsewhere.owner" : "elsewhere.safe")}
      </p>
      <div className="form">
        <Button kind="primary" isPending={isTrying} onPress={() => void tryAgain()}>
          {shell("tryAgain")}
        </Button>
        <p role="status">{inVain && t("elsewhere.still")}</p>
      </div>
      <div className="after">
        <OtherPractices me={me} />
        <Button kind="plain" onPress={() => void signOut()}>
          {shell("signOut")}
        </Button>
      </div>
    </>
  );
}

/** Goes in, to what was asked for, when the network is another one by now. */
function useTryAgain() {
  const { back } = useSearch({ from: "/sign-in/elsewhere" });
  const queries = useQueryClient();
  const enter = useEnter();
  const [state, setState] = useState<"idle" | "trying" | "in vain">("idle");
  const tryAgain = async () => {
    setState("trying");
    const me = await queries.fetchQuery({ ...meQuery, staleTime: 0 }).catch(() => null);
    setState("in vain");
    if (me === null || (isMember(me) && !me.admitted)) return;
    if (back !== undefined) keepAskedFor(back);
    await enter();
  };
  return { tryAgain, isTrying: state === "trying", inVain: state === "in vain" };
}
