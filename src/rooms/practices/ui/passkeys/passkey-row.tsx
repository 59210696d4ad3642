import { Pencil, X } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Confirm } from "#web/kit/dialog.tsx";
import { TextField } from "#web/kit/field.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { isProblem, problemText } from "#web/problem.ts";
import { useKeep } from "../settings/use-keep.ts";
import { useDay, useWhen } from "../settings/use-when.ts";
import { ProveAgain } from "./prove-again.tsx";
import { type Passkey, useRemovePasskey, useRenamePasskey } from "./queries.ts";

/** One passkey: its name, since when, last used when. */
export function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const t = useT("practices");
  const keep = useKeep(useRenamePasskey());
  const [renaming, setRenaming] = useState(false);
  const added = useDay(passkey.createdAt);
  const used = useWhen(passkey.usedAt ?? passkey.createdAt);
  const { id, name } = passkey;
  const rename = (written: string) => {
    if (written !== "" && written !== name) keep(written, { id, name: written }, { id, name });
    setRenaming(false);
  };
  if (renaming)
    return (
      <li>
        <Rename name={name} onRename={rename} />
      </li>
    );
  return (
    <li>
      <div>
        <p>
          <bdi>{name}</bdi>
        </p>
        <p className="small muted">
          {t("passkeys.since", { when: added })} ·{" "}
          {passkey.usedAt === null ? t("passkeys.unused") : t("passkeys.used", { when: used })}
        </p>
      </div>
      <IconButton icon={Pencil} label={t("passkeys.rename", { name })} onPress={() => setRenaming(true)} />
      <Remove passkey={passkey} />
    </li>
  );
}

function Rename({ name, onRename }: { name: string; onRename: (written: string) => void }) {
  const t = useT("practices");
  const [written, setWritten] = useState(name);
  const leave = () => onRename(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRename(written.trim());
  };
  return (
    <form className="code-line" onSubmit={submit} onKeyDown={({ key }) => key === "Escape" && leave()}>
      <TextField label={t("passkeys.name")} value={written} onChange={setWritten} maxLength={60} autoFocus />
      <Button kind="primary" type="submit">
        {t("passkeys.keepName")}
      </Button>
      <Button kind="plain" onPress={leave}>
        {t("settings.cancel")}
      </Button>
    </form>
  );
}

function Remove({ passkey }: { passkey: Passkey }) {
  const t = useT("practices");
  const problem = useT("problems");
  const { secondFactor } = useMe();
  const [step, setStep] = useState<"asking" | "proving" | null>(null);
  const remove = useRemovePasskey();
  const { name } = passkey;
  const isLast = secondFactor.passkeys === 1 && !secondFactor.authenticator;
  const go = async () => {
    try {
      await remove.mutateAsync(passkey.id);
      toast.show({ text: t("passkeys.removed", { name }) });
    } catch (error) {
      if (isProblem(error, "not_fresh")) setTimeout(() => setStep("proving"));
      else toast.show({ text: problemText(problem, error) });
    }
  };
  return (
    <>
      <IconButton icon={X} label={t("passkeys.remove", { name })} onPress={() => setStep("asking")} />
      <Confirm
        isOpen={step === "asking"}
        onOpenChange={(open) => setStep(open ? "asking" : null)}
        title={t("passkeys.removeTitle", { name })}
        text={t(isLast ? "passkeys.removeLastText" : "passkeys.removeText")}
        action={t("passkeys.removeAction")}
        isPending={remove.isPending}
        onConfirm={go}
      />
      <ProveAgain
        isOpen={step === "proving"}
        onClose={() => setStep(null)}
        onProven={() => {
          setStep(null);
          void go();
        }}
      />
    </>
  );
}
