import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { CodeLine } from "./code-line.tsx";
import { QrImage } from "./qr-image.tsx";

export interface Enrolment {
  /** Base32, to type in. */
  secret: string;
  /** otpauth://, to scan. */
  uri: string;
}

interface EnrolProps {
  enrolment: Enrolment;
  onEnrolled: (backupCodes: string[]) => void;
  onCancel: () => void;
}

/** Scan or type the secret, then prove it with the first code. The picture is drawn here: the secret goes nowhere. */
export function Enrol({ enrolment, onEnrolled, onCancel }: EnrolProps) {
  const t = useT("practices");
  const confirm = useMutation({
    mutationFn: async (code: string) => (await api.POST("/auth/totp/confirm", { body: { code } })).data,
    onSuccess: (confirmed) => confirmed && onEnrolled(confirmed.backupCodes),
  });
  const link = (words: ReactNode) => (
    <a className="link" href={enrolment.uri}>
      {words}
    </a>
  );
  return (
    <div className="enrol">
      <QrImage text={enrolment.uri} label={t("security.qr")} />
      <ol>
        <li>
          <p>{t.rich("security.scan", { link })}</p>
          <p className="small muted">{t("security.orType")}</p>
          <p className="secret" dir="ltr">
            {enrolment.secret.match(/.{1,4}/g)?.join(" ")}
          </p>
        </li>
        <li>
          <CodeLine
            label={t("security.firstCode")}
            action={t("security.confirm")}
            sending={confirm}
            onCancel={onCancel}
          />
        </li>
      </ol>
    </div>
  );
}
