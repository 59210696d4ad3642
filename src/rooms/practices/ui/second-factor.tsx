import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { KeyRound } from "lucide-react";
import { type FormEvent, useEffect, useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { CodeField, TextField } from "#web/kit/field.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { meQuery } from "#web/me.ts";
import { isProblem } from "#web/problem.ts";
import { keepAskedFor } from "./asked-for.ts";
import { useEnter } from "./enter.ts";
import { FormProblem } from "./form-problem.tsx";
import { knowsPasskeys } from "./passkeys/device.ts";
import { giveByPasskey } from "./passkeys/queries.ts";
import { Threshold } from "./threshold.tsx";

/** The second key of a session that waits for it: six digits of the app, or a backup code. */
export function SecondFactorPage() {
  const { back } = useSearch({ from: "/sign-in/second-factor" });
  const enter = useEnter();
  const give = useMutation({
    mutationFn: async (code: string) => {
      await api.POST("/auth/second-factor", { body: { code } });
      if (back !== undefined) keepAskedFor(back);
      await enter();
    },
  });
  const byPasskey = useMutation({
    mutationFn: async () => {
      if (!(await giveByPasskey())) return false;
      if (back !== undefined) keepAskedFor(back);
      await enter();
      return true;
    },
  });
  const held = useHeld(give.isIdle);
  useLeaveWhenNotAsked(give.isIdle && byPasskey.isIdle);
  if (isOver(give.error) || isOver(byPasskey.error)) return <Over />;
  return (
    <Threshold>
      {held === undefined ? <Skeleton lines={3} /> : <Give held={held} give={give} byPasskey={byPasskey} />}
    </Threshold>
  );
}

const heldQuery = queryOptions({
  queryKey: ["second-factor"],
  queryFn: async () => (await api.GET("/auth/second-factor")).data,
  staleTime: 0,
  gcTime: 0,
});

/** When it cannot be read, what most have is asked for. */
function useHeld(asks: boolean) {
  const { data, isError } = useQuery({ ...heldQuery, enabled: asks });
  return data ?? (isError ? { authenticator: true, passkeys: 0 } : undefined);
}

interface GiveProps extends GiveCodeProps {
  held: { authenticator: boolean; passkeys: number };
  byPasskey: { mutate: () => void; isPending: boolean; error: unknown; data: boolean | undefined };
}

/** A passkey where there is one and the browser knows how; a code otherwise, or when that is chosen. */
function Give({ held, give, byPasskey }: GiveProps) {
  const t = useT("signIn");
  const withPasskey = held.passkeys > 0 && knowsPasskeys();
  const [byCode, setByCode] = useState(!withPasskey);
  if (byCode)
    return (
      <GiveCode give={give} withApp={held.authenticator} onPasskey={withPasskey ? () => setByCode(false) : undefined} />
    );
  return (
    <>
      <h1 className="title">{t("secondTitle")}</h1>
      <p className="muted">{t("passkeyText")}</p>
      <div className="form">
        <FormProblem error={byPasskey.error} />
        {byPasskey.data === false && (
          <p className="small muted" role="status">
            {t("passkeyLeft")}
          </p>
        )}
        <Button
          kind="primary"
          icon={KeyRound}
          autoFocus
          isPending={byPasskey.isPending}
          onPress={() => byPasskey.mutate()}
        >
          {t("passkey")}
        </Button>
      </div>
      <div className="after">
        <Button kind="plain" onPress={() => setByCode(true)}>
          {t(held.authenticator ? "useApp" : "useBackup")}
        </Button>
      </div>
    </>
  );
}

interface GiveCodeProps {
  give: { mutate: (code: string) => void; reset: () => void; isPending: boolean; error: unknown };
}

function GiveCode({ give, withApp, onPasskey }: GiveCodeProps & { withApp: boolean; onPasskey?: () => void }) {
  const t = useT("signIn");
  const [byBackup, setByBackup] = useState(!withApp);
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== "" && !give.isPending) give.mutate(code);
  };
  const change = (typed: string) => {
    setCode(typed);
    if (give.error) give.reset();
    // The sixth digit is the last: nothing is left to decide.
    if (!byBackup && /^\d{6}$/.test(typed.replace(/\s/g, "")) && !give.isPending) give.mutate(typed);
  };
  const other = () => {
    setByBackup(!byBackup);
    setCode("");
    give.reset();
  };
  const left = triesLeft(give.error);
  const field = { value: code, onChange: change, error: left !== null && t("codeWrong", { left }), autoFocus: true };
  return (
    <>
      <h1 className="title">{t("secondTitle")}</h1>
      <p className="muted">{t(byBackup ? "backupText" : "secondText")}</p>
      <form className="form" onSubmit={submit}>
        {byBackup ? (
          <TextField key="backup" label={t("backupCode")} autoComplete="off" spellCheck="false" {...field} />
        ) : (
          <CodeField key="app" label={t("code")} {...field} />
        )}
        {left === null && <FormProblem error={give.error} />}
        <Button kind="primary" type="submit" isPending={give.isPending}>
          {t("secondAction")}
        </Button>
      </form>
      <div className="after">
        {withApp && (
          <Button kind="plain" onPress={other}>
            {t(byBackup ? "useApp" : "useBackup")}
          </Button>
        )}
        {onPasskey && (
          <Button kind="plain" onPress={onPasskey}>
            {t("passkey")}
          </Button>
        )}
      </div>
    </>
  );
}

function Over() {
  const t = useT("signIn");
  return (
    <Threshold>
      <div role="alert">
        <h1 className="title">{t("overTitle")}</h1>
        <p className="muted">{t("overText")}</p>
      </div>
      <div className="form">
        <LinkButton kind="primary" to="/sign-in" autoFocus>
          {t("askAgain")}
        </LinkButton>
      </div>
    </Threshold>
  );
}

/** Who has no session must sign in first; who is in already needs no second key. */
function useLeaveWhenNotAsked(idle: boolean): void {
  const navigate = useNavigate();
  const { data: me } = useQuery({ ...meQuery, staleTime: 0, enabled: idle });
  useEffect(() => {
    if (!idle || me === undefined || me === "second_factor_required") return;
    void navigate({ to: me === "unauthenticated" ? "/sign-in" : "/", replace: true });
  }, [idle, me, navigate]);
}

/** The fifth wrong code ends the session, and so does its age. */
function isOver(error: unknown): boolean {
  return isProblem(error, "unauthenticated") || triesLeft(error) === 0;
}

function triesLeft(error: unknown): number | null {
  if (!isProblem(error, "code_wrong")) return null;
  return typeof error.details.triesLeft === "number" ? error.details.triesLeft : 1;
}
