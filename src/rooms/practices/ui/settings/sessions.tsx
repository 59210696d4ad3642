import { MonitorSmartphone } from "lucide-react";
import { useState } from "react";
import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { Confirm } from "#web/kit/dialog.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { useSignOut } from "#web/shell/sign-out.ts";
import { deviceOf } from "../device.ts";
import { FormProblem } from "../form-problem.tsx";
import { type Session, useEndSession, useSessions } from "../queries.ts";
import { GoneList } from "./gone-list.tsx";

/** The browsers that are signed in; each can be shown out, or all at once. */
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
      <SignOutEverywhere />
    </>
  );
}

function SessionRow({ session }: { session: Session }) {
  const t = useT("practices");
  const problem = useT("problems");
  const end = useEndSession();
  const name = useDeviceName(session.userAgent);
  const seen = useWhen(session.seenAt);
  const onError = (error: unknown) => void toast.show({ text: problemText(problem, error) });
  return (
    <li>
      <div>
        <p>{name}</p>
        <p className="small muted">{t("security.seen", { when: seen })}</p>
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

function SignOutEverywhere() {
  const t = useT("practices");
  const shell = useT("shell");
  const [asking, setAsking] = useState(false);
  const signOut = useSignOut();
  return (
    <div>
      <Button icon={MonitorSmartphone} kind="danger" onPress={() => setAsking(true)}>
        {t("security.endAll")}
      </Button>
      <Confirm
        isOpen={asking}
        onOpenChange={setAsking}
        title={shell("signOutEverywhereTitle")}
        text={shell("signOutEverywhereText")}
        action={t("security.endAll")}
        onConfirm={() => signOut({ everywhere: true })}
      />
    </div>
  );
}

function useDeviceName(userAgent: string | null): string {
  const t = useT("practices");
  const { browser, system } = deviceOf(userAgent);
  if (browser !== null && system !== null) return t("security.device", { browser, system });
  return browser ?? system ?? t("security.unknownDevice");
}

/** "Today, 10:42", in the zone of the practice. */
function useWhen(instant: string): string {
  const format = useFormat();
  const { timeZone } = useMe().practice;
  const today = Temporal.Now.plainDateISO(timeZone).toString();
  return `${format.relativeDay(dateIn(timeZone, instant), today)}, ${format.time(instant, timeZone)}`;
}
