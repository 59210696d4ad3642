import type { ReactNode } from "react";
import { type Locale, languages, locales } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { RoomDrawing } from "./room-drawing.tsx";
import "./threshold.css";

interface ThresholdProps {
  /** A page of one column, without the drawing of the room. */
  plain?: boolean;
  /** What follows a choice of language: telling the server, for instance. */
  onLanguage?: (locale: Locale) => void;
  children: ReactNode;
}

/** What stands around the pages before the app: the name above, the languages below. */
export function Threshold({ plain, onLanguage, children }: ThresholdProps) {
  const t = useT("signIn");
  return (
    <div className="door">
      <header className="door-head">
        <p className="name">TherapistOS</p>
      </header>
      <main className={plain ? "threshold threshold-plain" : "threshold"}>
        <div>{children}</div>
        {!plain && <RoomDrawing />}
      </main>
      <footer className="door-foot">
        <p>{t("motto")}</p>
        <Languages onLanguage={onLanguage} />
      </footer>
    </div>
  );
}

function Languages({ onLanguage }: Pick<ThresholdProps, "onLanguage">) {
  const t = useT("signIn");
  const { locale, setLocale } = useLanguage();
  const choose = (chosen: Locale) => void setLocale(chosen).then(() => onLanguage?.(chosen));
  return (
    <ul aria-label={t("language")}>
      {locales.map((id) => (
        <li key={id}>
          <button type="button" lang={id} aria-current={id === locale ? "true" : undefined} onClick={() => choose(id)}>
            {languages[id].name}
          </button>
        </li>
      ))}
    </ul>
  );
}
