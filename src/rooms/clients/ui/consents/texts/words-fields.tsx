import { type Locale, languages, locales } from "#web/i18n/locales.ts";
import { useT } from "#web/i18n/t.ts";
import { TextArea, TextField } from "#web/kit/field.tsx";
import { Tabs } from "#web/kit/tabs.tsx";
import { useMe } from "#web/me.ts";
import { languageFor, languagesOf } from "../../../consents/texts/rules.ts";
import { type Words, wordingsIn } from "./words.ts";

interface WordsFieldsProps {
  words: Words;
  language: Locale;
  onLanguage: (language: Locale) => void;
  onWords: (words: Words) => void;
}

/** Title and text in each language, and who is shown which. */
export function WordsFields({ words, language, onLanguage, onWords }: WordsFieldsProps) {
  const t = useT("consents");
  const { practice } = useMe();
  const wordings = wordingsIn(words);
  const there = languagesOf(wordings);
  const fallback = languages[languageFor(wordings, practice.locale, practice.locale)].name;
  const change = (one: Locale, part: Partial<Words[Locale]>) =>
    onWords({ ...words, [one]: { ...words[one], ...part } });
  return (
    <div className="consent-languages">
      <Tabs
        label={t("texts.languages")}
        value={language}
        onChange={onLanguage}
        parts={locales.map((one) => ({
          id: one,
          label: there.includes(one) ? `${languages[one].name} ✓` : languages[one].name,
          children: (
            <div className="consent-fields" lang={one}>
              <TextField
                label={t("texts.heading")}
                dir="auto"
                value={words[one].title}
                maxLength={120}
                onChange={(title) => change(one, { title })}
              />
              <div className={`written-${languages[one].direction}`}>
                <TextArea
                  label={t("texts.body")}
                  help={t("texts.bodyHelp")}
                  value={words[one].body}
                  rows={8}
                  maxLength={20_000}
                  onChange={(body) => change(one, { body })}
                />
              </div>
            </div>
          ),
        }))}
      />
      {there.length > 0 && there.length < locales.length && (
        <p className="small muted">{t("texts.fallback", { language: fallback })}</p>
      )}
    </div>
  );
}
