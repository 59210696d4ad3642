import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { api, idempotencyKey } from "#web/client.ts";
import { type Locale, languages } from "#web/i18n/locales.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { DatePicker } from "#web/kit/date-field.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { TextArea, TextField } from "#web/kit/field.tsx";
import { Select } from "#web/kit/select.tsx";
import { toast } from "#web/kit/toasts.ts";
import { ProblemError, problemOf } from "#web/problem.ts";
import type { Client } from "../../contract.ts";
import { fullName } from "../names.ts";
import { useWhen } from "../when.ts";
import type { TextStanding } from "./queries.ts";
import { useRefusal } from "./refusal.ts";

interface RecordProps {
  client: Client;
  text: TextStanding;
  onPaper: boolean;
  onClose: () => void;
}

/** What is kept of a consent that was said aloud, or signed on paper and scanned. */
interface Draft {
  signer: string;
  by: "client" | "guardian";
  language: Locale;
  givenOn: string | null;
  note: string;
  file: File | null;
}

const mostBytes = 20 * 1024 * 1024;

export function Record({ client, text, onPaper, onClose }: RecordProps) {
  const t = useT("consents");
  const kit = useT("kit");
  const { keep, ...keeping } = useKeeping({ client, text, onPaper, onClose });
  return (
    <Dialog
      isOpen
      keepsOpen
      onOpenChange={(open) => open || onClose()}
      title={t(onPaper ? "record.paperTitle" : "record.saidTitle")}
      foot={(close) => (
        <>
          <Button kind="plain" onPress={close}>
            {kit("cancel")}
          </Button>
          <Button kind="primary" isPending={keeping.isPending} onPress={() => void keep()}>
            {t("record.save")}
          </Button>
        </>
      )}
    >
      <Fields {...keeping} text={text} onPaper={onPaper} />
    </Dialog>
  );
}

interface FieldsProps extends Omit<ReturnType<typeof useKeeping>, "keep"> {
  text: TextStanding;
  onPaper: boolean;
}

function Fields({ draft, change, asked, fault, isFuture, text, onPaper }: FieldsProps) {
  const t = useT("consents");
  const { today } = useWhen();
  const refusal = useRefusal();
  const language = languages[draft.language].name;
  return (
    <>
      <p className="muted">{t("record.text", { name: text.title, version: text.wordingVersion, language })}</p>
      <TextField
        label={t("record.signer")}
        value={draft.signer}
        maxLength={160}
        autoFocus
        error={asked && !draft.signer.trim() ? t("record.needsName") : undefined}
        onChange={(signer) => change({ signer })}
      />
      <RadioGroup
        label={t("record.by")}
        value={draft.by}
        onChange={(by) => change({ by: by === "guardian" ? "guardian" : "client" })}
      >
        <Radio value="client">{t("record.client")}</Radio>
        <Radio value="guardian">{t("record.guardian")}</Radio>
      </RadioGroup>
      {text.languages.length > 1 && (
        <Select
          label={t("record.language")}
          choices={text.languages.map((id) => ({ id, label: languages[id].name }))}
          value={draft.language}
          onChange={(chosen) => change({ language: chosen })}
        />
      )}
      <DatePicker
        label={t("record.on")}
        help={t("record.onHelp")}
        value={draft.givenOn}
        max={today}
        error={isFuture ? t("record.future") : undefined}
        onChange={(givenOn) => change({ givenOn })}
      />
      {onPaper && <Scan file={draft.file} missing={asked} onFile={(file) => change({ file })} />}
      <TextArea
        label={t("record.note")}
        help={t("record.noteHelp")}
        optional
        maxLength={500}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      {fault !== null && (
        <p className="field-error" role="alert">
          {refusal(fault)}
        </p>
      )}
    </>
  );
}

function Scan({ file, missing, onFile }: { file: File | null; missing: boolean; onFile: (file: File) => void }) {
  const t = useT("consents");
  const wrong = file === null ? missing && t("record.needsFile") : file.size > mostBytes && t("refused.too_large");
  return (
    <div className="field">
      <span className="field-label">{t("record.file")}</span>
      <div className="consent-file">
        <FileTrigger
          acceptedFileTypes={["application/pdf", "image/*"]}
          onSelect={(files) => {
            const [first] = files ?? [];
            if (first) onFile(first);
          }}
        >
          <Button small>{t("record.choose")}</Button>
        </FileTrigger>
        {file && <bdi className="small">{file.name}</bdi>}
      </div>
      <span className="field-help">{t("record.fileHelp")}</span>
      {wrong && (
        <span className="field-error" role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}

function useKeeping({ client, text, onPaper, onClose }: RecordProps) {
  const t = useT("consents");
  const queries = useQueryClient();
  const { today } = useWhen();
  const start: Draft = {
    signer: fullName(client),
    by: "client",
    language: text.language,
    givenOn: today,
    note: "",
    file: null,
  };
  const [draft, setDraft] = useState(start);
  const [key] = useState(idempotencyKey);
  const [asked, setAsked] = useState(false);
  const [isPending, setPending] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const isFuture = draft.givenOn !== null && draft.givenOn > today;
  const keep = async () => {
    setAsked(true);
    const { file } = draft;
    if (isPending || !draft.signer.trim() || isFuture || draft.givenOn === null) return;
    if (onPaper && (file === null || file.size > mostBytes)) return;
    setPending(true);
    setFault(null);
    try {
      await send(client.id, text, draft, onPaper, key);
      await queries.invalidateQueries({ queryKey: ["clients", client.id] });
      toast.show({ text: t("record.kept", { name: text.title }) });
      onClose();
    } catch (error) {
      setFault(error);
      setPending(false);
    }
  };
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  return { draft, change, asked, fault, isPending, isFuture, keep };
}

async function send(clientId: string, text: TextStanding, draft: Draft, onPaper: boolean, key: string): Promise<void> {
  const { textId, wordingVersion } = text;
  const { file, givenOn, signer, ...rest } = draft;
  const said = { textId, wordingVersion, ...rest, signer: signer.trim(), givenOn: givenOn ?? "" };
  const headers = { "Idempotency-Key": key };
  if (!onPaper) {
    const params = { path: { id: clientId } };
    await api.POST("/clients/{id}/consents", { params, headers, body: { ...said, how: "said" } });
    return;
  }
  const form = new FormData();
  form.append("consent", JSON.stringify(said));
  if (file) form.append("file", file);
  const address = `/api/v1/clients/${clientId}/consents/scan`;
  const reply = await fetch(address, { method: "POST", body: form, headers, credentials: "same-origin" }).catch(
    (fault: unknown) => {
      throw fault instanceof TypeError ? new ProblemError(0, {}) : fault;
    },
  );
  if (!reply.ok) throw await problemOf(reply);
}
