import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { useTerm } from "#web/i18n/term.tsx";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { importsClients } from "../../imports/policy.ts";
import { importQuery, isUnderWay } from "./queries.ts";
import { Report } from "./report.tsx";
import { Running } from "./running.tsx";
import { Setup } from "./setup.tsx";
import { Start } from "./start.tsx";
import { useFaultWords } from "./words.ts";
import "./importing.css";

/** Clients from a file: choose it, say what its columns are, try, bring them in, look what became of each line. */
export function ImportPage() {
  const t = useT("imports");
  const term = useTerm();
  const mine = importsClients(useMe().member);
  const { of } = useSearch({ from: "/inside/clients/import" });
  return (
    <Page className="import-page">
      <PageHead
        title={t("title", { term })}
        about={t(mine ? "about" : "ownersOnly", { term })}
        actions={<Back of={of} />}
      />
      {mine && (of === undefined ? <Start /> : <One key={of} id={of} />)}
    </Page>
  );
}

function Back({ of }: { of: string | undefined }) {
  const t = useT("imports");
  const shell = useT("shell");
  if (of === undefined)
    return (
      <LinkButton to="/clients" icon={ArrowLeft} flip folds>
        {shell("clients")}
      </LinkButton>
    );
  return (
    <LinkButton to="/clients/import" icon={ArrowLeft} flip folds>
      {t("all")}
    </LinkButton>
  );
}

function One({ id }: { id: string }) {
  const t = useT("imports");
  const fault = useFaultWords();
  const { data: one, error, refetch } = useQuery(importQuery(id));
  if (one === undefined && error !== null)
    return (
      <Empty title={t("failedToRead")} action={<Button onPress={() => void refetch()}>{t("again")}</Button>}>
        {fault(error)}
      </Empty>
    );
  if (one === undefined) return <Skeleton title={false} lines={6} />;
  let shown: ReactNode = <Report one={one} />;
  if (one.state === "waiting") shown = <Setup one={one} />;
  else if (isUnderWay(one)) shown = <Running one={one} />;
  return shown;
}
