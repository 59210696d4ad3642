import { useNavigate } from "@tanstack/react-router";
import { useT } from "#web/i18n/t.ts";
import { useTerm } from "#web/i18n/term.tsx";
import { Button } from "#web/kit/button.tsx";
import { Columns } from "./columns.tsx";
import { Manner } from "./manner.tsx";
import { type Changes, type ClientImport, useActs } from "./queries.ts";
import { TriedReport } from "./tried.tsx";
import { useFaultWords } from "./words.ts";

const presetNames = { simplepractice: "SimplePractice", cliniko: "Cliniko", jane: "Jane", google: "Google Contacts" };

/** How a file is read, what would come of it, and the way to bring it in. What is chosen is kept at once. */
export function Setup({ one }: { one: ClientImport }) {
  const t = useT("imports");
  const term = useTerm();
  const fault = useFaultWords();
  const navigate = useNavigate();
  const { change, attempt, start, discard } = useActs(one.id);
  const say = (changes: Changes) => {
    // What was tried was tried otherwise.
    attempt.reset();
    change.mutate(changes);
  };
  const leave = () => void navigate({ to: "/clients/import", search: {} });
  const error = change.error ?? attempt.error ?? start.error ?? discard.error;
  return (
    <div className="import-steps">
      <p>
        <bdi className="name">{one.name}</bdi>{" "}
        <span className="muted">
          {t("size", { lines: one.lines, columns: one.columns.length })}
          {one.preset && ` ${t("preset", { name: presetNames[one.preset] })}`}
        </span>
      </p>
      <Columns one={one} onChange={say} isPending={change.isPending} />
      <Manner one={one} onChange={say} />
      {error && (
        <p className="field-error" role="alert">
          {fault(error)}
        </p>
      )}
      <div className="actions">
        <Button isPending={attempt.isPending} onPress={() => attempt.mutate()}>
          {t("try")}
        </Button>
        <Button kind="primary" isPending={start.isPending} onPress={() => start.mutate()}>
          {t("start", { count: attempt.data?.imported ?? one.lines, term })}
        </Button>
        <Button
          kind="plain"
          isPending={discard.isPending}
          onPress={() => discard.mutate(undefined, { onSuccess: leave })}
        >
          {t("discard")}
        </Button>
      </div>
      <p className="small muted">{t("tryHelp", { term })}</p>
      <div aria-live="polite">{attempt.data && <TriedReport tried={attempt.data} />}</div>
    </div>
  );
}
