import { KeyRound } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, type ButtonKind } from "#web/kit/button.tsx";
import { toast } from "#web/kit/toast.tsx";
import { isProblem } from "#web/problem.ts";
import { FormProblem } from "../form-problem.tsx";
import { useDeviceName } from "../use-device-name.ts";
import { knowsPasskeys } from "./device.ts";
import { ProveAgain } from "./prove-again.tsx";
import { useAddPasskey } from "./queries.ts";

interface AddPasskeyProps {
  kind?: ButtonKind;
  /** With the backup codes that come with a first second factor, or null. */
  onAdded?: (backupCodes: string[] | null) => void;
}

/** Makes a passkey on this device, under the device's name; another can be given afterwards. */
export function AddPasskey({ kind, onAdded }: AddPasskeyProps) {
  const t = useT("practices");
  const name = useDeviceName(navigator.userAgent);
  const [proving, setProving] = useState(false);
  const add = useAddPasskey(({ backupCodes }) => {
    toast.show({ text: t("passkeys.added", { name }) });
    onAdded?.(backupCodes);
  });
  const start = () =>
    add.mutate(name.slice(0, 60), {
      onError: (error) => setProving(isProblem(error, "not_fresh")),
    });
  if (!knowsPasskeys()) return <p className="small muted">{t("passkeys.notHere")}</p>;
  const known = add.error instanceof DOMException && add.error.name === "InvalidStateError";
  return (
    <div className="page-part">
      <div className="actions">
        <Button icon={KeyRound} kind={kind} isPending={add.isPending} onPress={start}>
          {t("passkeys.add")}
        </Button>
      </div>
      <FormProblem error={isProblem(add.error, "not_fresh") ? null : add.error}>
        {known ? t("passkeys.known") : undefined}
      </FormProblem>
      {add.data === null && (
        <p className="small muted" role="status">
          {t("passkeys.leftOff")}
        </p>
      )}
      <ProveAgain
        isOpen={proving}
        onClose={() => setProving(false)}
        onProven={() => {
          setProving(false);
          start();
        }}
      />
    </div>
  );
}
