import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api, idempotencyKey } from "#web/client.ts";
import { type Locale, languages } from "#web/i18n/locales.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { TextField } from "#web/kit/field.tsx";
import { Segmented } from "#web/kit/segmented.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import type { Drawing } from "../../../consents/contract.ts";
import type { Client } from "../../../contract.ts";
import { fullName } from "../../names.ts";
import type { TextStanding } from "../queries.ts";
import { Pad } from "./pad.tsx";
import { shownQuery } from "./shown.ts";

interface SigningProps {
  client: Client;
  text: TextStanding;
  place: { at: number; all: number };
  onDone: () => void;
}

/** One text to read and sign, by hand or with the typed name; or not. */
export function Signing({ client, text, place, onDone }: SigningProps) {
  const t = useT("consents");
  const problem = useT("problems");
  const [language, setLanguage] = useState<Locale>(text.language);
  const { data: shown, error } = useQuery(shownQuery(client.id, text.textId, language));
  const top = useRef<HTMLHeadingElement>(null);
  const sign = useSigning({
    client,
    text,
    language: shown?.language ?? language,
    wordingVersion: shown?.wordingVersion ?? 0,
    onDone,
  });
  const title = shown?.title;
  useEffect(() => {
    if (title !== undefined) top.current?.focus();
  }, [title]);
  if (error) return <p role="alert">{problemText(problem, error)}</p>;
  if (!shown) return <Skeleton lines={6} />;
  return (
    <div className="signing-sheet">
      <header className="signing-head">
        <p className="small muted">{place.all > 1 && t("sign.of", place)}</p>
        {shown.languages.length > 1 && (
          <Segmented
            label={t("sign.language")}
            choices={shown.languages.map((id) => ({ id, label: languages[id].name }))}
            value={language}
            onChange={setLanguage}
          />
        )}
      </header>
      <div lang={shown.language} dir={languages[shown.language].direction}>
        <h1 className="title" tabIndex={-1} ref={top}>
          {shown.title}
        </h1>
        <div className="consent-words signing-words">{shown.body}</div>
      </div>
      <SignFields sign={sign} onDone={onDone} />
    </div>
  );
}

function SignFields({ sign, onDone }: { sign: ReturnType<typeof useSigning>; onDone: () => void }) {
  const t = useT("consents");
  const { form, change, draw, asked, problem, isPending, agree } = sign;
  const { signer, by, typed, drawing } = form;
  return (
    <section className="signing-fields">
      <TextField
        label={t("sign.name")}
        value={signer}
        maxLength={160}
        autoComplete="off"
        error={asked && !signer.trim() ? t("sign.needsName") : undefined}
        onChange={(name) => change({ signer: name })}
      />
      <RadioGroup
        label={t("sign.by")}
        orientation="horizontal"
        value={by}
        onChange={(value) => change({ by: value === "guardian" ? "guardian" : "client" })}
      >
        <Radio value="client">{t("sign.byClient")}</Radio>
        <Radio value="guardian">{t("sign.byGuardian")}</Radio>
      </RadioGroup>
      {typed ? (
        <p>{t("sign.typed")}</p>
      ) : (
        <div>
          <Pad drawing={drawing} onChange={draw} />
          {asked && drawing.length === 0 && (
            <p className="field-error" role="alert">
              {t("sign.needsSignature")}
            </p>
          )}
        </div>
      )}
      <div className="signing-ways">
        <Button small kind="plain" onPress={() => change({ typed: !typed })}>
          {t(typed ? "sign.draw" : "sign.type")}
        </Button>
        {!typed && (
          <Button small isDisabled={drawing.length === 0} onPress={() => draw(() => [])}>
            {t("sign.clear")}
          </Button>
        )}
      </div>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <div className="actions signing-acts">
        <Button kind="plain" onPress={onDone}>
          {t("sign.decline")}
        </Button>
        <Button kind="primary" isPending={isPending} onPress={() => void agree()}>
          {t("sign.agree")}
        </Button>
      </div>
    </section>
  );
}

interface Form {
  signer: string;
  by: "client" | "guardian";
  typed: boolean;
  drawing: Drawing;
}

interface Seen {
  client: Client;
  text: TextStanding;
  language: Locale;
  wordingVersion: number;
  onDone: () => void;
}

function useSigning({ client, text: { textId }, language, wordingVersion, onDone }: Seen) {
  const t = useT("consents");
  const queries = useQueryClient();
  const [form, setForm] = useState<Form>({ signer: fullName(client), by: "client", typed: false, drawing: [] });
  const [key] = useState(idempotencyKey);
  const [asked, setAsked] = useState(false);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const draw = (next: (before: Drawing) => Drawing) =>
    setForm((before) => ({ ...before, drawing: next(before.drawing) }));
  const { signer, by, typed, drawing } = form;
  const agree = async () => {
    setAsked(true);
    if (isPending || !signer.trim() || (!typed && drawing.length === 0)) return;
    setPending(true);
    setProblem(null);
    const how = typed ? { how: "typed" as const } : { how: "drawn" as const, drawing };
    const body = { textId, wordingVersion, language, signer: signer.trim(), by, ...how };
    try {
      const params = { path: { id: client.id } };
      await api.POST("/clients/{id}/consents", { params, headers: { "Idempotency-Key": key }, body });
      onDone();
    } catch (error) {
      // In another tab it was signed a moment ago: there is nothing left to ask.
      if (isProblem(error, "already_given")) onDone();
      else if (isProblem(error, "stale_text")) {
        await queries.invalidateQueries({ queryKey: ["clients", client.id, "sign"] });
        setProblem(t("sign.renewed"));
      } else setProblem(t("sign.failed"));
      setPending(false);
    }
  };
  return { form, change, draw, asked, problem, isPending, agree };
}
