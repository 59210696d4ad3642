import { useState } from "react";
import { type Locale, languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { Select } from "#web/kit/select.tsx";
import { toast } from "#web/kit/toasts.ts";
import { isProblem, problemText } from "#web/problem.ts";
import { mostExported } from "../../exporting/rules.ts";
import { fetchFile, leaveToBrowser } from "./take.ts";

interface ExportDialogProps {
  clientIds: readonly string[];
  onClose: () => void;
}

const formats = ["zip", "pdf", "fhir"] as const;
type Format = (typeof formats)[number];

/** Takes the record of one client out in one of three forms, those of several as one ZIP. */
export function ExportDialog({ clientIds, onClose }: ExportDialogProps) {
  const t = useT("exporting");
  const page = useLanguage();
  const [format, setFormat] = useState<Format>("zip");
  const [locale, setLocale] = useState<Locale>(page.locale);
  const { take, making, fault } = useTake(clientIds, onClose);
  const several = clientIds.length > 1;
  const tooMany = clientIds.length > mostExported;
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || onClose()}
      title={several ? t("several", { count: clientIds.length }) : t("title")}
      foot={(close) => (
        <>
          <Button kind="plain" onPress={close}>
            {t("cancel")}
          </Button>
          <Button kind="primary" isPending={making} isDisabled={tooMany} onPress={() => void take(format, locale)}>
            {t("take")}
          </Button>
        </>
      )}
    >
      {several && <p>{tooMany ? t("tooMany", { most: mostExported }) : t("severalText")}</p>}
      {!several && (
        <RadioGroup
          label={t("format")}
          value={format}
          onChange={(chosen) => setFormat(formats.find((one) => one === chosen) ?? "zip")}
        >
          {formats.map((one) => (
            <Radio key={one} value={one} help={t(`help.${one}`)}>
              {t(`formats.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {format !== "fhir" && <Select label={t("language")} choices={choices} value={locale} onChange={setLocale} />}
      <p className="small muted">{t("left")}</p>
      {fault !== null && <p role="alert">{fault}</p>}
    </Dialog>
  );
}

const choices = (Object.keys(languages) as Locale[]).map((id) => ({ id, label: languages[id].name }));

function useTake(clientIds: readonly string[], onClose: () => void) {
  const t = useT("exporting");
  const problem = useT("problems");
  const [making, setMaking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [first = ""] = clientIds;
  const take = async (format: Format, locale: Locale) => {
    setFault(null);
    if (clientIds.length > 1) leaveToBrowser(`/clients/export?ids=${clientIds.join(",")}&locale=${locale}`);
    else if (format === "zip") leaveToBrowser(`/clients/${first}/export?format=zip&locale=${locale}`);
    else {
      setMaking(true);
      try {
        await fetchFile(`/clients/${first}/export?format=${format}&locale=${locale}`);
        toast.show({ text: t("made") });
      } catch (failed) {
        setFault(isProblem(failed, "too_long_to_print") ? t("tooLong") : problemText(problem, failed));
        setMaking(false);
        return;
      }
    }
    onClose();
  };
  return { take, making, fault };
}
