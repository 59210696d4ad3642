import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Part } from "#web/kit/part.tsx";
import { useDownload } from "../consents/download.ts";

/** What the GDPR asks a practice to write down about what it does with data, ready to be read through and completed. */
export function ProcessingPart() {
  const t = useT("erasure");
  const { locale } = useLanguage();
  const download = useDownload();
  const take = (format: "pdf" | "text") => void download(`/processing-record?format=${format}&locale=${locale}`);
  return (
    <Part title={t("processing.title")} about={t("processing.about")}>
      <div className="flex flex-wrap gap-3">
        <Button onPress={() => take("pdf")}>{t("processing.pdf")}</Button>
        <Button onPress={() => take("text")}>{t("processing.text")}</Button>
      </div>
    </Part>
  );
}
