import type { FormEvent, ReactNode } from "react";
import { useId } from "react";
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) onSubmit();
  };
  return (
    <>
      <p className="small muted">{t("welcome.step", { number })}</p>
      <h1 className="title" id={id}>
        {title}
      </h1>
      <p className="muted">{about}</p>
      <form className="form" aria-labelledby={id} onSubmit={submit} noValidate>
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
