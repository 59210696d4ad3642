import { useMutation } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { isProblem } from "#web/problem.ts";
import { useEnter } from "../enter.ts";
import { FormProblem } from "../form-problem.tsx";
import { knowsPasskeys } from "./device.ts";
import { signInByPasskey } from "./queries.ts";

/** A challenge is good for five minutes; what waits in the field asks for another before. */
const renewMilliseconds = 4 * 60_000;

/** The second way in: a press, or a passkey picked from what the browser offers in the field for the address. */
export function PasskeyButton({ onEntering }: { onEntering: () => void }) {
  const t = useT("signIn");
  const enter = useEnter();
  const goIn = async (quietly?: AbortSignal) => {
    if (!(await signInByPasskey(quietly))) return false;
    onEntering();
    await enter();
    return true;
  };
  const signIn = useMutation({ mutationFn: () => goIn() });
  const offer = useOffer(goIn);
  if (!knowsPasskeys()) return null;
  const press = () => {
    offer.stop();
    signIn.mutate();
  };
  return (
    <>
      <Button icon={KeyRound} isPending={signIn.isPending} onPress={press}>
        {t("passkey")}
      </Button>
      <FormProblem error={signIn.error ?? offer.error} />
      {signIn.data === false && (
        <p className="small muted" role="status">
          {t("passkeyLeft")}
        </p>
      )}
    </>
  );
}

type GoIn = (quietly: AbortSignal) => Promise<boolean>;

/** Lets the browser offer passkeys in the field, where it can, for as long as the page is open or until it is stopped. */
function useOffer(goIn: GoIn): { stop: () => void; error: unknown } {
  const [error, setError] = useState<unknown>(null);
  const stopping = useRef<AbortController>(null);
  const wait = useEffectEvent(async (quietly: AbortSignal) => {
    // Nobody asked for this: only what somebody picked and was refused is told.
    await goIn(quietly).catch((fault: unknown) => isProblem(fault, "passkey_refused") && setError(fault));
  });
  useEffect(() => {
    const stop = new AbortController();
    stopping.current = stop;
    const offer = async () => {
      if (!knowsPasskeys() || !(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
      for (let renewed = true; renewed && !stop.signal.aborted; ) {
        const renewal = AbortSignal.timeout(renewMilliseconds);
        await wait(AbortSignal.any([stop.signal, renewal]));
        renewed = renewal.aborted;
      }
    };
    void offer();
    return () => stop.abort();
  }, []);
  return { stop: () => stopping.current?.abort(), error };
}
