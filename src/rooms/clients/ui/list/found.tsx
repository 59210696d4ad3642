import { Plus } from "lucide-react";
import { useEffect } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Link } from "#web/kit/link.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { importsClients } from "../../imports/policy.ts";
import { findClients, useClientDirectory } from "../directory.ts";
import type { Order } from "./asked.ts";
import type { ChosenRows } from "./chosen.ts";
import type { Column } from "./columns.tsx";
import type { Sought, useRows, View } from "./rows.ts";
import { ClientTable } from "./table.tsx";

interface FoundProps {
  found: ReturnType<typeof useRows>;
  sought: Sought;
  openId: string | null;
  cursor: string | null;
  onOpen: (id: string) => void;
  columns: readonly Column[];
  chosen: ChosenRows;
  onOrder: (order: Order) => void;
  onReset: () => void;
  onAdd: (called?: string) => void;
}

/** The list, or why there is none: on its way, failed, nobody yet, nobody by that name. */
export function Found(props: FoundProps) {
  const { found, sought, openId, cursor, onOpen, columns, chosen, onOrder } = props;
  const { rows, answered, error, again, more, total } = found;
  if (rows !== null && rows.length > 0)
    return (
      <>
        {error !== null && <Failed error={error} again={again} />}
        <ClientTable
          {...{ rows, openId, cursor, onOpen, more, total, columns, chosen, onOrder }}
          order={sought.order}
          query={sought.query.trim()}
        />
        <Said total={total} sought={sought} />
      </>
    );
  if (error !== null) return <Failed error={error} again={again} />;
  // Rows may be empty on one page and not on the next, when they are filtered here.
  if (!answered || more !== null) return <Waiting more={more} />;
  return <Nobody {...props} />;
}

function Nobody({ sought: { view, query, narrowed }, onAdd, onReset }: FoundProps) {
  const t = useT("clients");
  const words = useT("list");
  const mayImport = importsClients(useMe().member);
  const name = query.trim();
  if (name !== "")
    return (
      <Empty
        title={t("find.nobody")}
        action={
          <Button icon={Plus} onPress={() => onAdd(name)}>
            {t("addNamed", { name })}
          </Button>
        }
      >
        <Elsewhere name={name} view={view} />
      </Empty>
    );
  if (Object.keys(narrowed).length > 0)
    return <Empty title={words("nobody")} action={<Button onPress={onReset}>{words("reset")}</Button>} />;
  if (view !== "active") return <Empty title={t(`empty.${view}`)} />;
  return (
    <Empty
      title={t("empty.title")}
      action={
        <span className="actions">
          <Button kind="primary" icon={Plus} keys={["N", "C"]} onPress={() => onAdd()}>
            {t("add")}
          </Button>
          {mayImport && <LinkButton to="/clients/import">{t("importThem")}</LinkButton>}
        </span>
      }
    >
      {t("empty.text")}
    </Empty>
  );
}

/** Whoever is looked for may stand in the other state: said, with the way there. */
function Elsewhere({ name, view }: { name: string; view: View }) {
  const t = useT("clients");
  const { clients } = useClientDirectory();
  const other = view === "archived" ? "active" : "archived";
  const count = findClients(
    clients.filter(({ status }) => status === other),
    name,
    99,
  ).length;
  if (count === 0) return null;
  return (
    <Link to="/clients" search={(before) => ({ ...before, view: other === "active" ? undefined : other })}>
      {t(other === "archived" ? "find.inArchive" : "find.inActive", { count })}
    </Link>
  );
}

function Waiting({ more }: { more: (() => void) | null }) {
  useEffect(() => more?.(), [more]);
  return <Skeleton title={false} lines={6} />;
}

function Failed({ error, again }: { error: unknown; again: () => void }) {
  const t = useT("clients");
  const problems = useT("problems");
  return (
    <Empty title={t("failed")} action={<Button onPress={again}>{t("again")}</Button>}>
      {problemText(problems, error)}
    </Empty>
  );
}

/** Tells those who hear the page how many are left while they type. */
function Said({ total, sought }: { total: number | null; sought: Sought }) {
  const t = useT("clients");
  const looking = sought.query.trim() !== "" || Object.keys(sought.narrowed).length > 0;
  return (
    <p className="visually-hidden" role="status">
      {looking && total !== null && t("find.count", { count: total })}
    </p>
  );
}
