import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { useTerm } from "#web/i18n/term.tsx";
import { Link } from "#web/kit/link.tsx";
import { Signal, type SignalKind } from "#web/kit/signal.tsx";
import { useClientDirectory } from "../directory.ts";
import { fullName } from "../names.ts";
import { fieldsQuery } from "../profile/queries.ts";
import type { ImportLine } from "./queries.ts";
import { useReasons } from "./words.ts";

const signs: Record<ImportLine["outcome"], SignalKind> = {
  imported: "good",
  duplicate: "neutral",
  refused: "risk",
  removed: "neutral",
  stayed: "info",
};

/** What became of lines, or would: the line of the file, what, whom it is about, and why. */
export function Lines({ label, lines }: { label: string; lines: readonly ImportLine[] }) {
  const t = useT("imports");
  const { data: fields = [] } = useQuery(fieldsQuery);
  const reasons = useReasons(fields);
  return (
    <ul className="import-lines" aria-label={label}>
      {lines.map((one) => {
        const why = reasons(one);
        return (
          <li key={one.line}>
            <span className="muted import-number">{t("line", { number: one.line })}</span>
            <Signal kind={one.outcome === "imported" && why.length > 0 ? "wait" : signs[one.outcome]}>
              {t(`outcomes.${one.outcome}`)}
            </Signal>
            <div>
              <Whom one={one} />
              {why.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The client it became, or whom it resembles: by name where the page knows it, else by the line it came in with. */
function Whom({ one: { clientId, likeId, likeLine, outcome } }: { one: ImportLine }) {
  const t = useT("imports");
  const term = useTerm();
  const { byId } = useClientDirectory();
  const made = clientId === null ? undefined : byId.get(clientId);
  const like = likeId === null ? undefined : byId.get(likeId);
  const name = (line: NonNullable<typeof made>) => (
    <Link to="/clients/$clientId" params={{ clientId: line.id }}>
      <bdi>{fullName(line)}</bdi>
    </Link>
  );
  if (made) return <p>{name(made)}</p>;
  if (outcome !== "duplicate") return null;
  if (like) return <p>{t.rich("like", { name: () => name(like) })}</p>;
  return <p>{likeLine === null ? t("likeSomebody", { term }) : t("likeLine", { number: likeLine })}</p>;
}
