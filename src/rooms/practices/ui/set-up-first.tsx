import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { isMember, type MemberMe, meQuery, mustSetUp, useMeOrOutside } from "#web/me.ts";
import { useSignOut } from "#web/shell/sign-out.ts";
import { keepAskedFor } from "./asked-for.ts";
import { useEnter } from "./enter.ts";
import { OtherPractices } from "./other-practices.tsx";
import { AddPasskey } from "./passkeys/add-passkey.tsx";
import { knowsPasskeys } from "./passkeys/device.ts";
import { BackupCodes } from "./settings/backup-codes.tsx";
import { SetUpAuthenticator } from "./settings/second-factor.tsx";
import { Threshold } from "./threshold.tsx";
import "./settings/settings.css";

/** The practice asks for a second key and this member has none: nothing else opens before. */
export function SetUpFirstPage() {
  const me = useMeOrOutside();
  const [backupCodes, setBackupCodes] = useState<string[] | null>(null);
  const enter = useEnterAsAsked();
  const navigate = useNavigate();
  const here = isMember(me) && (backupCodes !== null || mustSetUp(me));
  useEffect(() => {
    if (!here) void navigate({ to: typeof me === "string" ? "/sign-in" : "/", replace: true });
  }, [here, me, navigate]);
  return (
    <Threshold plain>
      {!here && <Skeleton lines={3} />}
      {here && backupCodes !== null && <BackupCodes codes={backupCodes} onKept={() => void enter()} />}
      {here && backupCodes === null && <Choose me={me} onSetUp={setBackupCodes} />}
    </Threshold>
  );
}

interface ChooseProps {
  me: MemberMe;
  onSetUp: (backupCodes: string[] | null) => void;
}

function Choose({ me, onSetUp }: ChooseProps) {
  const t = useT("practices");
  const shell = useT("shell");
  const signOut = useSignOut();
  const [scanning, setScanning] = useState(false);
  const withPasskey = knowsPasskeys() && !scanning;
  return (
    <>
      <h1 className="title">{t("setUpFirst.title")}</h1>
      <p className="muted">
        {t.rich("setUpFirst.text", { bdi: (name) => <bdi>{name}</bdi>, practice: me.practice.name })}
      </p>
      <div className="form">
        {withPasskey && (
          <>
            <p className="small muted">{t("setUpFirst.passkey")}</p>
            <AddPasskey kind="primary" onAdded={onSetUp} />
            <p className="small muted">{t("setUpFirst.app")}</p>
          </>
        )}
        <SetUpAuthenticator kind={knowsPasskeys() ? "quiet" : "primary"} onStarted={setScanning} onEnrolled={onSetUp} />
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

/** Goes in, to what was asked for before this stood in the way. */
function useEnterAsAsked(): () => Promise<void> {
  const { back } = useSearch({ from: "/sign-in/set-up" });
  const queries = useQueryClient();
  const enter = useEnter();
  return async () => {
    if (back !== undefined) keepAskedFor(back);
    await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    await enter();
  };
}
