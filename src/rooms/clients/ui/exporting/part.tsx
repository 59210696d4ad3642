import { type ComponentType, useState } from "react";
import { api } from "#web/client.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { Part } from "#web/kit/part.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import { leaveToBrowser } from "./take.ts";

/** Asks who sits here once more; the practices' room gives it. */
type Proving = ComponentType<{ isOpen: boolean; onClose: () => void; onProven: () => void }>;

/** All of the practice, for its owner. It is asked for first, so that what stands against it is heard before a download. */
export function ExportPart({ ProveAgain }: { ProveAgain: Proving }) {
  const t = useT("exporting");
  const { ask, clients, fault, isPending, proving, leave, leaveProving } = usePreview();
  return (
    <Part title={t("practice.title")} about={t("practice.about")}>
      <div>
        <Button isPending={isPending} onPress={() => void ask()}>
          {t("practice.open")}
        </Button>
      </div>
      {fault !== null && <p role="alert">{fault}</p>}
      {clients !== null && <Choosing clients={clients} onClose={leave} />}
      <ProveAgain isOpen={proving} onClose={leaveProving} onProven={() => void ask()} />
    </Part>
  );
}

function usePreview() {
  const problem = useT("problems");
  const [clients, setClients] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const [proving, setProving] = useState(false);
  const ask = async () => {
    setPending(true);
    setFault(null);
    setProving(false);
    try {
      const { data } = await api.GET("/practice/export", { params: { query: { preview: "1" } } });
      setClients((data as { clients: number } | undefined)?.clients ?? 0);
    } catch (error) {
      if (isProblem(error, "not_fresh")) setProving(true);
      else setFault(problemText(problem, error));
    } finally {
      setPending(false);
    }
  };
  return {
    ask,
    clients,
    fault,
    isPending,
    proving,
    leave: () => setClients(null),
    leaveProving: () => setProving(false),
  };
}

function Choosing({ clients, onClose }: { clients: number; onClose: () => void }) {
  const t = useT("exporting");
  const { locale } = useLanguage();
  const [format, setFormat] = useState<"zip" | "fhir">("zip");
  const take = () => {
    leaveToBrowser(`/practice/export?format=${format}&locale=${locale}`);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || onClose()}
      title={t("practice.heading")}
      foot={(close) => (
        <>
          <Button kind="plain" onPress={close}>
            {t("cancel")}
          </Button>
          <Button kind="primary" onPress={take}>
            {t("take")}
          </Button>
        </>
      )}
    >
      <p>{t("practice.text", { clients })}</p>
      <RadioGroup
        label={t("format")}
        value={format}
        onChange={(chosen) => setFormat(chosen === "fhir" ? "fhir" : "zip")}
      >
        <Radio value="zip" help={t("practice.zip")}>
          {t("formats.zip")}
        </Radio>
        <Radio value="fhir" help={t("practice.fhir")}>
          {t("formats.fhir")}
        </Radio>
      </RadioGroup>
      <p className="small muted">{t("practice.left")}</p>
    </Dialog>
  );
}
