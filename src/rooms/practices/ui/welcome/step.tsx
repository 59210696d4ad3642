import type { FormEvent, ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";

interface StepProps {
  number: 1 | 2 | 3;
  title: string;
  about: string;
  action: string;
  isPending?: boolean;
  onSubmit: () => void;
  onBack?: () => void;
  /** At the end of the line of buttons. */
  end?: ReactNode;
  children: ReactNode;
}

/** One question's worth of the wizard; Enter goes on. */
export function Step({ number, title, about, action, isPending, onSubmit, onBack, end, children }: StepProps) {
  const t = useT("practices");
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // The step before took the focus with it; a guess that is right needs only Enter.
  useEffect(() => form.current?.querySelector<HTMLElement>("input[type=radio]:checked")?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) onSubmit();
    // What is missing is marked with the next drawing.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <>
      <p className="small muted">{t("welcome.step", { number })}</p>
      <h1 className="title" id={id}>
        {title}
      </h1>
      <p className="muted">{about}</p>
      <form ref={form} className="form" aria-labelledby={id} onSubmit={submit} noValidate>
        {children}
        <div className="actions mt-4">
          <Button kind="primary" type="submit" isPending={isPending}>
            {action}
          </Button>
          {onBack && (
            <Button kind="plain" onPress={onBack}>
              {t("welcome.back")}
            </Button>
          )}
          {end}
        </div>
      </form>
    </>
  );
}
