import { useMutation } from "@tanstack/react-query";
import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { isProblem } from "#web/problem.ts";
import { useEnter } from "./enter.ts";
import { FormProblem } from "./form-problem.tsx";
import { Threshold } from "./threshold.tsx";

/**
 * Where the link from the mail leads. It is used up by a press and not by the visit, because mail programs visit links
 * to look at them; and it leaves the address bar at once, because browsers keep their history.
 */
export function VerifyPage() {
  const token = useTokenOnce();
  const navigate = useNavigate();
  const enter = useEnter();
  // The link is used up by then: what fails after it is tried again without it.
  const opened = useRef<{ secondFactorRequired: boolean }>(undefined);
  const verify = useMutation({
    mutationFn: async (link: string) => {
      opened.current ??= (await api.POST("/auth/verify", { body: { token: link } })).data;
      if (opened.current?.secondFactorRequired) await navigate({ to: "/sign-in/second-factor", replace: true });
      else await enter();
    },
  });
  if (token === null) return <NoLink kind="verifyLost" />;
  if (isProblem(verify.error, "link_invalid")) return <NoLink kind="linkInvalid" />;
  return <AtTheDoor verify={verify} token={token} />;
}

interface AtTheDoorProps {
  token: string;
  verify: { mutate: (token: string) => void; isPending: boolean; error: unknown };
}

function AtTheDoor({ token, verify }: AtTheDoorProps) {
  const t = useT("signIn");
  return (
    <Threshold>
      <h1 className="title">{t("verifyTitle")}</h1>
      <p className="muted">{t("verifyText")}</p>
      <div className="form">
        <FormProblem error={verify.error} />
        <Button kind="primary" autoFocus isPending={verify.isPending} onPress={() => verify.mutate(token)}>
          {t("verifyAction")}
        </Button>
      </div>
    </Threshold>
  );
}

function NoLink({ kind }: { kind: "linkInvalid" | "verifyLost" }) {
  const t = useT("signIn");
  return (
    <Threshold>
      <div role="alert">
        <h1 className="title">{t(`${kind}Title`)}</h1>
        <p className="muted">{t(`${kind}Text`)}</p>
      </div>
      <div className="form">
        <LinkButton kind="primary" to="/sign-in" autoFocus>
          {t("askAgain")}
        </LinkButton>
      </div>
    </Threshold>
  );
}

/** The token the page was opened with; null when there was none. */
function useTokenOnce(): string | null {
  const search = useSearch({ from: "/sign-in/verify" });
  const { history } = useRouter();
  const [token] = useState(search.token ?? null);
  useEffect(() => {
    if (search.token !== undefined) history.replace("/sign-in/verify");
  }, [search.token, history]);
  return token;
}
