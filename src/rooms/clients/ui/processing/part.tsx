import { useId } from "react";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { useDownload } from "../consents/download.ts";

/** What the GDPR asks a practice to write down about what it does with data, ready to be read through and completed. */
export function ProcessingPart() {
  const t = useT("erasure");
  const id = useId();
  const { locale } = useLanguage();
  const download = useDownload();
  const take = (format: "pdf" | "text") => void download(`/processing-record?format=${format}&locale=${locale}`);
  return (
    <section className="settings-part" aria-labelledby={id}>
      <div className="settings-part-head">
        <h2 className="heading" id={id}>
          {t("processing.title")}
        </h2>
        <p className="muted">{t("processing.about")}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button onPress={() => take("pdf")}>{t("processing.pdf")}</Button>
        <Button onPress={() => take("text")}>{t("processing.text")}</Button>
      </div>
    </section>
  );
}
