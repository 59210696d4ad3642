import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "#web/client.ts";
import { type Locale, languages, locales } from "#web/i18n/locales.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Radio, RadioGroup, Switch } from "#web/kit/check.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { Select } from "#web/kit/select.tsx";
import { useMe } from "#web/me.ts";
import { isProblem, problemText } from "#web/problem.ts";
import { type Purpose, purposes } from "../../../consents/texts/contract.ts";
import { isChannel, languagesOf } from "../../../consents/texts/rules.ts";
import { type ConsentText, textsQuery } from "../queries.ts";
import { halves, type Words, withDraft, wordingsIn, wordsOf } from "./words.ts";
import { WordsFields } from "./words-fields.tsx";

interface TextFormProps {
  text: ConsentText | null;
  texts: readonly ConsentText[];
  onDone: () => void;
}

/** A new text, or one that is changed. */
export function TextForm({ text, texts, onDone }: TextFormProps) {
  const t = useT("consents");
  const kit = useT("kit");
  const { form, change, save, fill, isPending, problem, isReworded } = useTextForm(text, onDone);
  const taken = texts.filter(({ purpose, retiredAt }) => retiredAt === null && isChannel(purpose));
  const free = purposes.filter((purpose) => !taken.some((one) => one.purpose === purpose));
  return (
    <Dialog
      isOpen
      wide
      keepsOpen
      onOpenChange={(open) => open || onDone()}
      title={text ? t("texts.edit") : t("texts.add")}
      foot={(close) => (
        <>
          <Button kind="plain" onPress={close}>
            {kit("cancel")}
          </Button>
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            {t("texts.save")}
          </Button>
        </>
      )}
    >
      {text === null && (
        <Select
          label={t("texts.purpose")}
          choices={free.map((id) => ({ id, label: t(`purposes.${id}`) }))}
          value={form.purpose}
          onChange={(purpose) => change({ purpose })}
          help={isChannel(form.purpose) ? t("texts.channelWarning") : undefined}
        />
      )}
      <Switch isSelected={form.required} onChange={(required) => change({ required })} help={t("texts.isRequiredHelp")}>
        {t("texts.isRequired")}
      </Switch>
      <WordsFields
        words={form.words}
        language={form.language}
        onLanguage={(language) => change({ language })}
        onWords={(words) => change({ words })}
      />
      {form.purpose !== "other" && (
        <div className="consent-draft">
          <Button small onPress={() => void fill()}>
            {t("texts.draft")}
          </Button>
          <p className="small muted">{t("texts.draftHelp")}</p>
        </div>
      )}
      {text !== null && isReworded && (
        <RadioGroup
          label={t("texts.again")}
          value={form.signAgain ? "yes" : "no"}
          onChange={(value) => change({ signAgain: value === "yes" })}
        >
          <Radio value="yes">{t("texts.againYes")}</Radio>
          <Radio value="no">{t("texts.againNo")}</Radio>
        </RadioGroup>
      )}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}

interface Form {
  purpose: Purpose;
  required: boolean;
  words: Words;
  language: Locale;
  signAgain: boolean;
}

function useTextForm(text: ConsentText | null, onDone: () => void) {
  const t = useT("consents");
  const problems = useT("problems");
  const queries = useQueryClient();
  const { practice } = useMe();
  const [form, setForm] = useState<Form>({
    purpose: text?.purpose ?? "treatment",
    required: text?.required ?? true,
    words: wordsOf(text?.wordings ?? {}),
    language: text ? (languagesOf(text.wordings)[0] ?? practice.locale) : practice.locale,
    signAgain: true,
  });
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const wordings = wordingsIn(form.words);
  const isReworded = JSON.stringify(wordingsIn(wordsOf(text?.wordings ?? {}))) !== JSON.stringify(wordings);
  const mistake = () => {
    const [half] = halves(form.words);
    if (half !== undefined) return t("texts.needsBoth", { language: languages[half].name });
    return locales.some((one) => wordings[one]) ? null : t("texts.needsWords");
  };
  const save = async () => {
    const wrong = mistake();
    setProblem(wrong);
    if (isPending || wrong !== null) return;
    setPending(true);
    try {
      await keep(text, { ...form, wordings: isReworded ? wordings : undefined });
      await queries.invalidateQueries({ queryKey: textsQuery.queryKey });
      onDone();
    } catch (error) {
      const said = isProblem(error, "channel_taken") ? t("texts.channelTaken") : problemText(problems, error);
      setProblem(isProblem(error, "stale_version") ? t("texts.stale") : said);
      setPending(false);
    }
  };
  const fill = async () => change({ words: await withDraft(form.words, form.purpose, practice.name) });
  return { form, change, save, fill, isPending, problem, isReworded };
}

type Kept = Pick<Form, "purpose" | "required" | "signAgain"> & { wordings?: ConsentText["wordings"] };

async function keep(text: ConsentText | null, { purpose, required, signAgain, wordings }: Kept): Promise<void> {
  if (text === null) {
    await api.POST("/consent-texts", { body: { purpose, required, wordings: wordings ?? {} } });
    return;
  }
  const params = { path: { id: text.id } };
  const headers = { "If-Match": `"${text.version}"` };
  await api.PATCH("/consent-texts/{id}", {
    params,
    headers,
    body: { required, signAgain, ...(wordings && { wordings }) },
  });
}
