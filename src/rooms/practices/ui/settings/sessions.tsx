import { MonitorSmartphone } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Confirm } from "#web/kit/dialog.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import { useSignOut } from "#web/shell/sign-out.ts";
import { FormProblem } from "../form-problem.tsx";
import { type Session, useEndOtherSessions, useEndSession, useSessions } from "../queries.ts";
import { useDeviceName } from "../use-device-name.ts";
import { GoneList } from "./gone-list.tsx";
import { useDay, useWhen } from "./use-when.ts";

/** The browsers that are signed in; each can be shown out, the others, or all at once. */
export function Sessions() {
  const { data: sessions, isPending, error } = useSessions();
  if (isPending) return <Skeleton title={false} lines={2} />;
  return (
    <>
      <FormProblem error={error} />
      <GoneList count={sessions?.length ?? 0}>
        {sessions?.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </GoneList>
      <div className="actions">
        {(sessions?.length ?? 0) > 1 && <SignOutOthers />}
        <SignOutEverywhere />
      </div>
    </>
  );
}

function SessionRow({ session }: { session: Session }) {
  const t = useT("practices");
  const problem = useT("problems");
  const end = useEndSession();
  const name = useDeviceName(session.userAgent);
  const seen = useWhen(session.seenAt);
  const since = useDay(session.createdAt);
  const onError = (error: unknown) => void toast.show({ text: problemText(problem, error) });
  return (
    <li>
      <div>
        <p>{name}</p>
        <p className="small muted">
          {t("security.since", { when: since })} · {t("security.seen", { when: seen })}
        </p>
      </div>
      {session.current ? (
        <Signal kind="good">{t("security.thisDevice")}</Signal>
      ) : (
        <Button
          small
          isPending={end.isPending}
          aria-label={t("security.endOf", { device: name })}
          onPress={() => end.mutate(session.id, { onError })}
        >
          {t("security.end")}
        </Button>
      )}
    </li>
  );
}

function SignOutOthers() {
  const t = useT("practices");
  const problem = useT("problems");
  const [asking, setAsking] = useState(false);
  const end = useEndOtherSessions();
  const confirm = async () => {
    try {
      await end.mutateAsync();
      toast.show({ text: t("security.othersEnded") });
    } catch (error) {
      toast.show({ text: problemText(problem, error) });
      throw error;
    }
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t("security.endOthers")}</Button>
      <Confirm
        isOpen={asking}
        onOpenChange={setAsking}
        title={t("security.endOthersTitle")}
        text={t("security.endOthersText")}
        action={t("security.endOthers")}
        isPending={end.isPending}
        onConfirm={confirm}
      />
    </>
  );
}

function SignOutEverywhere() {
  const t = useT("practices");
  const menu = useT("menu");
  const [asking, setAsking] = useState(false);
  const signOut = useSignOut();
  return (
    <>
      <Button icon={MonitorSmartphone} kind="danger" onPress={() => setAsking(true)}>
        {t("security.endAll")}
      </Button>
      <Confirm
        isOpen={asking}
        onOpenChange={setAsking}
        title={menu("signOutEverywhereTitle")}
        text={menu("signOutEverywhereText")}
        action={t("security.endAll")}
        onConfirm={() => signOut({ everywhere: true })}
      />
    </>
  );
}
