import { useEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { Part } from "#web/kit/part.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { problemText } from "#web/problem.ts";
import { type Checked, checkAfter } from "./queries.ts";
import { useMoments } from "./words.ts";

type Finding = Checked["findings"][number];
interface Standing {
  readonly checked: Checked;
  readonly findings: readonly Finding[];
}

/** Whether nobody tampered with the list: read in parts, each shown as it comes. */
export function Chain() {
  const t = useT("trail");
  const problem = useT("problems");
  const { standing, isReading, fault, check } = useChecking();
  const done = standing !== null && !isReading;
  return (
    <Part title={t("chain.title")} about={t("chain.about")}>
      <div className="trail-chain" role="status">
        {isReading && standing && <Progress of={standing.checked} />}
        {done && fault === null && <Verdict standing={standing} />}
        {fault !== null && <p>{problemText(problem, fault)}</p>}
      </div>
      <div>
        <Button isPending={isReading} onPress={check}>
          {t(done ? "chain.again" : "chain.check")}
        </Button>
      </div>
    </Part>
  );
}

function Progress({ of: { read, entries } }: { of: Checked }) {
  const t = useT("trail");
  const format = useFormat();
  return <p>{t("chain.progress", { read: format.number(read), entries: format.number(entries) })}</p>;
}

function Verdict({ standing: { checked, findings } }: { standing: Standing }) {
  const t = useT("trail");
  const moments = useMoments();
  const format = useFormat();
  const when = (at: string | null) => (at === null ? t("chain.unknown") : moments.moment(at));
  if (findings.length === 0)
    return checked.since === null ? (
      <p>{t("chain.none")}</p>
    ) : (
      <p>
        <Signal kind="good">{t("chain.whole", { count: checked.read, date: moments.short(checked.since) })}</Signal>
      </p>
    );
  return (
    <>
      <p>
        <Signal kind="risk">{t("chain.broken", { count: findings.length })}</Signal>
      </p>
      <ul className="trail-findings">
        {findings.map(({ kind, position, eventId, at }) => (
          <li key={`${kind} ${position ?? eventId}`}>
            {t(`chain.found.${kind}`, { position: position === null ? "" : format.number(position), when: when(at) })}
          </li>
        ))}
      </ul>
      <p className="muted">{t("chain.advice")}</p>
    </>
  );
}

/** Reads part after part until the end, or until the page is left. */
function useChecking() {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [isReading, setReading] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  const read = async () => {
    let findings: readonly Finding[] = [];
    for (let after: number | null = 0; after !== null && !left.current; ) {
      const checked: Checked = await checkAfter(after);
      findings = [...findings, ...checked.findings];
      setStanding({ checked, findings });
      after = checked.next;
    }
  };
  const check = () => {
    setReading(true);
    setFault(null);
    setStanding(null);
    read()
      .catch(setFault)
      .finally(() => setReading(false));
  };
  return { standing, isReading, fault, check };
}
