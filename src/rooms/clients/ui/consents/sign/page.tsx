import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { type ReactNode, Suspense, useState } from "react";
import { inHand } from "#web/handed.ts";
import { SpokenIn } from "#web/i18n/beside.tsx";
import type { Locale } from "#web/i18n/locales.ts";
import { useT } from "#web/i18n/t.ts";
import { Terminology } from "#web/i18n/term.tsx";
import { Button } from "#web/kit/button.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import type { Client } from "../../../contract.ts";
import { fullName } from "../../names.ts";
import { clientQuery } from "../../queries.ts";
import { consentsQuery, type TextStanding } from "../queries.ts";
import { useHanding } from "./handing.ts";
import { Signing } from "./signing.tsx";
import { Hand, Locked, TakeBack } from "./steps.tsx";
import "../consents.css";
import "./sign.css";

/**
 * What a client has before them when the device is handed over: what they are asked to agree to, in their language, and
 * nothing else of the practice until its member takes the device back.
 */
export function SignPage() {
  const problem = useT("problems");
  const { clientId } = useParams({ from: "/clients/$clientId/sign" });
  const { practice } = useMe();
  const [wasInHand] = useState(() => inHand() !== null);
  const client = useQuery({ ...clientQuery(clientId), enabled: !wasInHand });
  const consents = useQuery({ ...consentsQuery(clientId), enabled: !wasInHand, staleTime: Number.POSITIVE_INFINITY });
  const error = client.error ?? consents.error;
  return (
    <Terminology term={practice.terminology}>
      <main className="signing" tabIndex={-1}>
        {wasInHand ? (
          <Locked />
        ) : client.data && consents.data ? (
          <Steps client={client.data} texts={consents.data.texts} />
        ) : error ? (
          <p role="alert">{problemText(problem, error)}</p>
        ) : (
          <Skeleton lines={5} />
        )}
      </main>
    </Terminology>
  );
}

function Steps({ client, texts }: { client: Client; texts: readonly TextStanding[] }) {
  const { text: only } = useSearch({ from: "/clients/$clientId/sign" });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const handing = useHanding();
  const [step, setStep] = useState<"hand" | "sign" | "back">("hand");
  // What is to be signed is settled once: what others change meanwhile does not move under the pen.
  const [due] = useState(() => texts.filter((text) => isDue(text, only)));
  const [at, setAt] = useState(0);
  const leave = () => {
    void queries.invalidateQueries({ queryKey: ["clients", client.id] });
    const to = { to: "/clients/$clientId", params: { clientId: client.id }, search: { part: "consents" } } as const;
    void navigate({ ...to, replace: true });
  };
  const begin = () => {
    handing.giveOver();
    setStep("sign");
  };
  const next = () => (at + 1 < due.length ? setAt(at + 1) : setStep("back"));
  const text = due[at];
  if (text === undefined) return <Nothing onBack={leave} />;
  if (step === "hand") return <Hand name={fullName(client)} code={handing.code} onBegin={begin} onBack={leave} />;
  return (
    <Spoken locale={text.language}>
      {step === "sign" ? (
        <Signing key={text.textId} client={client} text={text} place={{ at: at + 1, all: due.length }} onDone={next} />
      ) : (
        <TakeBack handing={handing} onTaken={leave} />
      )}
    </Spoken>
  );
}

const isDue = ({ textId, mayTake, standing, required }: TextStanding, only: string | undefined): boolean =>
  mayTake && standing !== "given" && (only === undefined ? required : textId === only);

function Spoken({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <Suspense fallback={<Skeleton lines={5} />}>
      <SpokenIn locale={locale} part="consents">
        {children}
      </SpokenIn>
    </Suspense>
  );
}

function Nothing({ onBack }: { onBack: () => void }) {
  const t = useT("consents");
  return (
    <div className="signing-sheet">
      <h1 className="title">{t("sign.nothing")}</h1>
      <div className="actions">
        <Button onPress={onBack}>{t("of.title")}</Button>
      </div>
    </div>
  );
}
