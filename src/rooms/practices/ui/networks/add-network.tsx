import { type FormEvent, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { TextField } from "#web/kit/field.tsx";
import { toast } from "#web/kit/toast.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import { useKeepNetworks } from "./queries.ts";

/** One more network, as whoever runs it writes it down. */
export function AddNetwork({ networks }: { networks: string[] }) {
  const t = useT("practices");
  const problem = useT("problems");
  const [written, setWritten] = useState("");
  const [missing, setMissing] = useState(false);
  const change = useKeepNetworks();
  const added = () => {
    const undo = () => change.mutate(networks);
    toast.show({ text: t("settings.kept", { label: t("networks.title") }), undo });
    setWritten("");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const network = written.trim();
    setMissing(network === "");
    if (network !== "") change.mutate([...networks, network], { onSuccess: added });
  };
  const type = (typed: string) => {
    setWritten(typed);
    setMissing(false);
    change.reset();
  };
  const unread = missing || isProblem(change.error, "invalid_request");
  const error = unread ? t("networks.unreadable") : change.error && problemText(problem, change.error);
  return (
    <form className="add-line" onSubmit={submit} noValidate>
      <TextField
        label={t("networks.another")}
        dir="ltr"
        autoComplete="off"
        value={written}
        onChange={type}
        error={error}
      />
      <Button type="submit" isPending={change.isPending}>
        {t("networks.add")}
      </Button>
    </form>
  );
}
