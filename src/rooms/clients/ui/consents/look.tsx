import { useQuery } from "@tanstack/react-query";
import { languages } from "#web/i18n/locales.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import { useDownload } from "./download.ts";
import { Drawn } from "./drawn.tsx";
import { consentQuery } from "./queries.ts";

/** A consent as it was given: its words and the signature under them. */
export function Look({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useT("consents");
  const problem = useT("problems");
  const download = useDownload();
  const { data: consent, error } = useQuery(consentQuery(id));
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(open) => open || onClose()}
      title={consent?.title ?? t("of.title")}
      foot={() => <Button onPress={() => void download(`/consents/${id}/pdf`)}>{t("of.print")}</Button>}
    >
      {error && <p role="alert">{problemText(problem, error)}</p>}
      {!consent && !error && <Skeleton title={false} lines={5} />}
      {consent && (
        <>
          <div className="consent-words" lang={consent.language} dir={languages[consent.language].direction}>
            {consent.body}
          </div>
          {consent.drawing && <Drawn drawing={consent.drawing} label={t("of.signature")} />}
          <p>
            <bdi>{consent.signer}</bdi>
          </p>
          {consent.note && <p className="muted">{consent.note}</p>}
        </>
      )}
    </Dialog>
  );
}
