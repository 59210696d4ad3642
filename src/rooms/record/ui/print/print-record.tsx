import { Printer, ScrollText } from "lucide-react";
import { useState } from "react";
import { type Locale, languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { DatePicker } from "#web/kit/date-field.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { Select } from "#web/kit/select.tsx";
import { toast } from "#web/kit/toast.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import { downloadPdf } from "./download.ts";
import "./print.css";

/** A client's record as one PDF: all of it, or a span of days. */
export function PrintRecord({ clientId }: { clientId: string }) {
  const t = useT("print");
  const [open, setOpen] = useState(false);
  return (
    <div className="print-record">
      <Button small icon={Printer} onPress={() => setOpen(true)}>
        {t("recordShort")}
      </Button>
      <LinkButton small kind="plain" icon={ScrollText} to="/clients/$clientId/opened" params={{ clientId }}>
        {t("opened")}
      </LinkButton>
      {open && <SpanDialog clientId={clientId} onClose={() => setOpen(false)} />}
    </div>
  );
}

function SpanDialog({ clientId, onClose }: { clientId: string; onClose: () => void }) {
  const t = useT("print");
  const problem = useT("problems");
  const page = useLanguage();
  const [span, setSpan] = useState<{ from: string | null; to: string | null }>({ from: null, to: null });
  const [locale, setLocale] = useState<Locale>(page.locale);
  const [making, setMaking] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const backwards = span.from !== null && span.to !== null && span.from > span.to;
  const make = async () => {
    setMaking(true);
    setFault(null);
    const days = { ...(span.from && { from: span.from }), ...(span.to && { to: span.to }) };
    try {
      await downloadPdf(`/clients/${clientId}/record/pdf`, { ...days, locale });
      toast.show({ text: t("made") });
      onClose();
    } catch (failed) {
      setFault(failed);
      setMaking(false);
    }
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || onClose()}
      title={t("title")}
      foot={(close) => (
        <>
          <Button kind="plain" onPress={close}>
            {t("cancel")}
          </Button>
          <Button kind="primary" isPending={making} isDisabled={backwards} onPress={() => void make()}>
            {making ? t("making") : t("make")}
          </Button>
        </>
      )}
    >
      <p className="muted">{t("text")}</p>
      <div className="print-span">
        <DatePicker label={t("from")} value={span.from} onChange={(from) => setSpan({ ...span, from })} />
        <DatePicker
          label={t("to")}
          value={span.to}
          onChange={(to) => setSpan({ ...span, to })}
          error={backwards ? t("order") : undefined}
        />
      </div>
      <p className="small muted">{t("openEnd")}</p>
      <Select label={t("language")} choices={choices} value={locale} onChange={setLocale} />
      {fault !== null && (
        <p role="alert">{isProblem(fault, "too_long_to_print") ? t("tooLong") : problemText(problem, fault)}</p>
      )}
    </Dialog>
  );
}

const choices = (Object.keys(languages) as Locale[]).map((id) => ({ id, label: languages[id].name }));
