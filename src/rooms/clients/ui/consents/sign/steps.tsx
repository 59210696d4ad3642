import { type FormEvent, type ReactNode, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { CodeField } from "#web/kit/field.tsx";
import { useSignOut } from "#web/shell/sign-out.ts";
import type { useHanding } from "./handing.ts";

const who = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

interface HandProps {
  name: string;
  code: string;
  onBegin: () => void;
  onBack: () => void;
}

/** Before the device is handed over, to the member: what happens, and how they take it back. */
export function Hand({ name, code, onBegin, onBack }: HandProps) {
  const t = useT("consents");
  return (
    <div className="signing-sheet">
      <h1 className="title">{t("sign.hand")}</h1>
      <p>{t.rich("sign.handText", { who, name })}</p>
      <div className="signing-code">
        <p className="heading">{t("sign.code")}</p>
        <p className="signing-digits" dir="ltr" data-code={code}>
          {code}
        </p>
        <p className="muted">{t("sign.codeText")}</p>
      </div>
      <div className="actions">
        <Button kind="plain" onPress={onBack}>
          {t("sign.back")}
        </Button>
        <Button kind="primary" onPress={onBegin} autoFocus>
          {t("sign.begin")}
        </Button>
      </div>
    </div>
  );
}

/** After the last signature: thanks to the client, and the member's four digits. */
export function TakeBack({ handing, onTaken }: { handing: ReturnType<typeof useHanding>; onTaken: () => void }) {
  const t = useT("consents");
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (handing.take(typed)) onTaken();
    else setTyped("");
  };
  return (
    <div className="signing-sheet">
      <h1 className="title">{t("sign.thanks")}</h1>
      <p>{t("sign.giveBack")}</p>
      <form className="signing-take" onSubmit={submit}>
        <CodeField
          label={t("sign.takeCode")}
          value={typed}
          maxLength={4}
          autoComplete="off"
          error={asked && handing.isWrong && typed === "" ? t("sign.wrong") : undefined}
          onChange={setTyped}
        />
        <div className="actions">
          <Button kind="plain" onPress={handing.signOut}>
            {t("sign.forgotten")}
          </Button>
          <Button kind="primary" type="submit">
            {t("sign.takeBack")}
          </Button>
        </div>
      </form>
    </div>
  );
}

/** The page was loaded again while a client had it: the digits are gone, so the member signs in anew. */
export function Locked() {
  const t = useT("consents");
  const signOut = useSignOut();
  return (
    <div className="signing-sheet">
      <h1 className="title">{t("sign.locked")}</h1>
      <p>{t("sign.lockedText")}</p>
      <div className="actions">
        <Button kind="primary" onPress={() => void signOut()}>
          {t("sign.forgotten")}
        </Button>
      </div>
    </div>
  );
}
