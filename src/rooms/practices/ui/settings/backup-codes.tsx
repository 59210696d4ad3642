import { Copy, Printer } from "lucide-react";
import { useEffect, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";

/** The codes for a day without the phone. They are shown this once: we keep only their hashes. */
export function BackupCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useT("practices");
  const { user } = useMe();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join("\n"));
    toast.show({ text: t("security.copied") });
  };
  return (
    <div className="page-part backup-paper">
      <div>
        <h3 className="strong" ref={heading} tabIndex={-1}>
          {t("security.backupTitle")}
        </h3>
        <p className="muted">
          {t.rich("security.backupAbout", { mail: (address) => <bdi dir="ltr">{address}</bdi>, email: user.email })}
        </p>
      </div>
      <ul className="backup-codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="actions">
        <Button kind="primary" onPress={onKept}>
          {t("security.kept")}
        </Button>
        <Button icon={Copy} onPress={() => void copy()}>
          {t("security.copy")}
        </Button>
        <Button icon={Printer} onPress={() => window.print()}>
          {t("security.print")}
        </Button>
      </div>
    </div>
  );
}
