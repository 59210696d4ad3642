import { useMutation } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { useMe } from "#web/me.ts";
import { useSignOut } from "#web/shell/sign-out.ts";
import { FormProblem } from "../form-problem.tsx";
import { CodeLine } from "../settings/code-line.tsx";
import { knowsPasskeys } from "./device.ts";
import { giveByPasskey } from "./queries.ts";

interface ProveAgainProps {
  isOpen: boolean;
  onClose: () => void;
  /** What was asked for goes on. */
  onProven: () => void;
}

/** Asks who sits here once more, before a way in is made or taken away: the page may have stood open. */
export function ProveAgain({ isOpen, onClose, onProven }: ProveAgainProps) {
  const t = useT("practices");
  const { secondFactor } = useMe();
  return (
    <Dialog title={t("passkeys.proveTitle")} isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      {secondFactor.enrolled ? <ByFactor onClose={onClose} onProven={onProven} /> : <BySigningIn />}
    </Dialog>
  );
}

function ByFactor({ onClose, onProven }: Omit<ProveAgainProps, "isOpen">) {
  const t = useT("practices");
  const { secondFactor } = useMe();
  const byCode = useMutation({
    mutationFn: (code: string) => api.POST("/auth/second-factor/again", { body: { code } }),
    onSuccess: onProven,
  });
  const byPasskey = useMutation({ mutationFn: giveByPasskey, onSuccess: (given) => given && onProven() });
  return (
    <div className="page-part">
      <p className="muted">{t("passkeys.proveText")}</p>
      {secondFactor.passkeys > 0 && knowsPasskeys() && (
        <div className="actions">
          <Button icon={KeyRound} kind="primary" isPending={byPasskey.isPending} onPress={() => byPasskey.mutate()}>
            {t("passkeys.use")}
          </Button>
        </div>
      )}
      <FormProblem error={byPasskey.error} />
      <CodeLine
        label={t(secondFactor.authenticator ? "passkeys.proveCode" : "passkeys.proveBackup")}
        action={t("passkeys.proveAction")}
        kind="quiet"
        withBackup
        sending={byCode}
        onCancel={onClose}
      />
    </div>
  );
}

/** Who holds no second factor can only come in anew. */
function BySigningIn() {
  const t = useT("practices");
  const signOut = useSignOut();
  return (
    <div className="page-part">
      <p className="muted">{t("passkeys.signInAgainText")}</p>
      <div className="actions">
        <Button kind="primary" onPress={() => void signOut()}>
          {t("passkeys.signInAgain")}
        </Button>
      </div>
    </div>
  );
}
