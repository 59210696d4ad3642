import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button, type ButtonKind } from "#web/kit/button.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { toast } from "#web/kit/toast.tsx";
import { meQuery, useMe } from "#web/me.ts";
import { FormProblem } from "../form-problem.tsx";
import { BackupCodes } from "./backup-codes.tsx";
import { CodeLine } from "./code-line.tsx";
import { Enrol, type Enrolment } from "./enrol.tsx";

/** Sets an authenticator up, shows the backup codes once, turns it off. */
export function SecondFactor() {
  const { secondFactor } = useMe();
  const [backupCodes, setBackupCodes] = useState<string[] | null>(null);
  if (backupCodes !== null) return <BackupCodes codes={backupCodes} onKept={() => setBackupCodes(null)} />;
  return secondFactor.authenticator ? <TurnOff /> : <SetUpAuthenticator onEnrolled={setBackupCodes} />;
}

interface SetUpProps {
  kind?: ButtonKind;
  /** Whether the picture to scan stands there. */
  onStarted?: (started: boolean) => void;
  onEnrolled: (backupCodes: string[]) => void;
}

/** Scan, type the first code, and the authenticator is set up. */
export function SetUpAuthenticator({ kind, onStarted, onEnrolled }: SetUpProps) {
  const t = useT("practices");
  const refreshMe = useRefreshMe();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const start = useMutation({
    mutationFn: async () => (await api.POST("/auth/totp")).data,
    onSuccess: (started) => begun(started ?? null),
  });
  const begun = (started: Enrolment | null) => {
    setEnrolment(started);
    onStarted?.(started !== null);
  };
  const enrolled = (codes: string[]) => {
    onEnrolled(codes);
    void refreshMe();
  };
  if (enrolment !== null) return <Enrol enrolment={enrolment} onEnrolled={enrolled} onCancel={() => begun(null)} />;
  return (
    <div className="actions">
      <Button kind={kind} isPending={start.isPending} onPress={() => start.mutate()}>
        {t("security.setUp")}
      </Button>
      <FormProblem error={start.error} />
    </div>
  );
}

function TurnOff() {
  const t = useT("practices");
  const refreshMe = useRefreshMe();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: async (code: string) => api.DELETE("/auth/totp", { body: { code } }),
    onSuccess: async () => {
      await refreshMe();
      toast.show({ text: t("security.turnedOff") });
    },
  });
  if (asking)
    return (
      <CodeLine
        label={t("security.codeToTurnOff")}
        action={t("security.turnOff")}
        kind="danger"
        withBackup
        sending={remove}
        onCancel={() => setAsking(false)}
      />
    );
  return (
    <div className="actions">
      <Signal kind="good">{t("security.on")}</Signal>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {t("security.turnOff")}
      </Button>
    </div>
  );
}

function useRefreshMe(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: meQuery.queryKey });
}
