import { useMutation, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { api } from "#web/client.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { EmailField } from "#web/kit/field.tsx";
import { isInside, meQuery } from "#web/me.ts";
import { keepAskedFor } from "./asked-for.ts";
import { useEnter } from "./enter.ts";
import { FormProblem } from "./form-problem.tsx";
import { LinkSent } from "./link-sent.tsx";
import { PasskeyButton } from "./passkeys/sign-in-button.tsx";
import { Threshold } from "./threshold.tsx";

/** The door: an address, and a link is on its way. Whether the address is known is told to nobody. */
export function SignInPage() {
  const { back, because, minutes, kept } = useSearch({ from: "/sign-in" });
  const { locale } = useLanguage();
  const [email, setEmail] = useState("");
  const [sent, setSent] = useState(false);
  const request = useMutation({
    mutationFn: async () => api.POST("/auth/magic-link", { body: { email: email.trim(), locale } }),
    onSuccess: () => {
      if (back !== undefined) keepAskedFor(back);
      setSent(true);
    },
  });
  useGoInWhenInside(because === undefined);
  const otherAddress = () => {
    request.reset();
    setSent(false);
  };
  return (
    <Threshold>
      {sent ? (
        <LinkSent email={email.trim()} request={request} onOtherAddress={otherAddress} />
      ) : (
        <>
          {because === "idle" && <SignedOutByItself minutes={minutes} kept={kept} />}
          <AskForLink email={email} onEmail={setEmail} request={request}>
            <PasskeyButton onEntering={() => back !== undefined && keepAskedFor(back)} />
          </AskForLink>
        </>
      )}
    </Threshold>
  );
}

/** Who comes to the door with a session that lives is let in. */
function useGoInWhenInside(asks: boolean): void {
  const enter = useEnter();
  const { data: me } = useQuery({ ...meQuery, enabled: asks, staleTime: 0, gcTime: 0, refetchOnWindowFocus: false });
  const inside = me !== undefined && isInside(me);
  const goIn = useEffectEvent(() => void enter());
  useEffect(() => {
    if (inside) goIn();
  }, [inside]);
}

export interface LinkRequest {
  mutate: () => void;
  isPending: boolean;
  error: unknown;
}

interface AskForLinkProps {
  email: string;
  onEmail: (email: string) => void;
  request: LinkRequest;
  /** Another way in, below. */
  children: ReactNode;
}

function AskForLink({ email, onEmail, request, children }: AskForLinkProps) {
  const t = useT("signIn");
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim());
    setMissing(!written);
    if (written) request.mutate();
    else event.currentTarget.querySelector("input")?.focus();
  };
  return (
    <>
      <h1 className="title">{t("title")}</h1>
      <p className="muted">{t("lede")}</p>
      <form className="form" onSubmit={submit} noValidate>
        <EmailField
          label={t("email")}
          name="email"
          autoComplete="username webauthn"
          autoFocus
          value={email}
          onChange={onEmail}
          error={missing && t("emailMissing")}
        />
        <FormProblem error={request.error} />
        <Button kind="primary" type="submit" isPending={request.isPending}>
          {t("send")}
        </Button>
        {children}
      </form>
    </>
  );
}

/** What is not known is not promised: notes are kept when they were, and the minutes when they are told. */
function SignedOutByItself({ minutes, kept }: { minutes?: number; kept?: true }) {
  const t = useT("signIn");
  return (
    <p className="said small" role="status">
      {minutes === undefined ? t("idleAWhile") : t("idle", { minutes })} {kept && t("idleKept")}
    </p>
  );
}
