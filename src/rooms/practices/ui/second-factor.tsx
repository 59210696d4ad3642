import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useEffect, useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { CodeField, TextField } from "#web/kit/field.tsx";
import { meQuery } from "#web/me.ts";
import { isProblem } from "#web/problem.ts";
import { keepAskedFor } from "./asked-for.ts";
import { useEnter } from "./enter.ts";
import { FormProblem } from "./form-problem.tsx";
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
  useLeaveWhenNotAsked(give.isIdle);
  if (isOver(give.error)) return <Over />;
  return (
    <Threshold>
      <GiveCode give={give} />
    </Threshold>
  );
}

interface GiveCodeProps {
  give: { mutate: (code: string) => void; reset: () => void; isPending: boolean; error: unknown };
}

function GiveCode({ give }: GiveCodeProps) {
  const t = useT("signIn");
  const [byBackup, setByBackup] = useState(false);
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
        <Button kind="plain" onPress={other}>
          {t(byBackup ? "useApp" : "useBackup")}
        </Button>
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
