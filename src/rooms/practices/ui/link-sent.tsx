import { type ReactNode, useEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { FormProblem } from "./form-problem.tsx";
import type { LinkRequest } from "./sign-in.tsx";

/** Mails take a moment; who asks again at once gets two links, and tries the wrong one. */
const patienceSeconds = 30;

interface LinkSentProps {
  email: string;
  request: LinkRequest;
  onOtherAddress: () => void;
}

/** After the link was mailed: where it went, how long it opens, and what to do when it does not come. */
export function LinkSent({ email, request, onOtherAddress }: LinkSentProps) {
  const t = useT("signIn");
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState({ at: performance.now(), times: 1 });
  const seconds = useSecondsLeft(asked.at);
  useEffect(() => heading.current?.focus(), []);
  const again = () => {
    request.mutate();
    setAsked({ at: performance.now(), times: asked.times + 1 });
  };
  return (
    <>
      <h1 className="title" ref={heading} tabIndex={-1}>
        {t("sentTitle")}
      </h1>
      <p className="muted" role="status">
        {t.rich(asked.times === 1 ? "sentText" : "sentAgainText", { mail, email })}
      </p>
      <div className="form">
        <p className="small muted">{t("sentNothing")}</p>
        <FormProblem error={request.error} />
      </div>
      <div className="actions mt-4">
        <Button isDisabled={seconds > 0} isPending={request.isPending} onPress={again}>
          {seconds > 0 ? t("sendAgainIn", { seconds }) : t("sendAgain")}
        </Button>
        <Button kind="plain" onPress={onOtherAddress}>
          {t("otherAddress")}
        </Button>
      </div>
    </>
  );
}

const mail = (address: ReactNode) => (
  <bdi dir="ltr" className="strong">
    {address}
  </bdi>
);

/** Counts down from a moment, as `performance.now()` gives it. */
function useSecondsLeft(from: number): number {
  const [left, setLeft] = useState(patienceSeconds);
  useEffect(() => {
    const look = () => setLeft(Math.max(0, Math.ceil(patienceSeconds - (performance.now() - from) / 1000)));
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [from]);
  return left;
}
