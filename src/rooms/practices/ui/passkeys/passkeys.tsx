import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { FormProblem } from "../form-problem.tsx";
import { BackupCodes } from "../settings/backup-codes.tsx";
import { GoneList } from "../settings/gone-list.tsx";
import { AddPasskey } from "./add-passkey.tsx";
import { PasskeyRow } from "./passkey-row.tsx";
import { usePasskeys } from "./queries.ts";

/** The caller's passkeys: added, renamed, removed. */
export function Passkeys() {
  const t = useT("practices");
  const { data: passkeys, isPending, error } = usePasskeys();
  const [backupCodes, setBackupCodes] = useState<string[] | null>(null);
  if (isPending) return <Skeleton title={false} lines={2} />;
  return (
    <>
      <FormProblem error={error} />
      {passkeys?.length === 0 && <p className="small muted">{t("passkeys.none")}</p>}
      <GoneList count={passkeys?.length ?? 0}>
        {passkeys?.map((passkey) => (
          <PasskeyRow key={passkey.id} passkey={passkey} />
        ))}
      </GoneList>
      {backupCodes === null ? (
        <AddPasskey onAdded={setBackupCodes} />
      ) : (
        <BackupCodes codes={backupCodes} onKept={() => setBackupCodes(null)} />
      )}
    </>
  );
}
