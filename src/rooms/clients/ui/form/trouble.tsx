import { useQuery } from "@tanstack/react-query";
import { TriangleAlert } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import type { Client } from "../../contract.ts";
import { clientQuery } from "../queries.ts";

interface TroubleProps {
  error: unknown;
  client: Client | null;
  /** Saves what was typed over what is there now. */
  onMine: (newer: Client) => void;
  /** Begins again with what is there now. */
  onTheirs: (newer: Client) => void;
}

/** What went wrong with the whole form. When the client was changed elsewhere, one chooses. */
export function Trouble({ error, client, onMine, onTheirs }: TroubleProps) {
  const problems = useT("problems");
  if (!error) return null;
  return (
    <div className="client-trouble" role="alert">
      <p className="field-error">
        <Icon of={TriangleAlert} size="small" />
        <span>{problemText(problems, error)}</span>
      </p>
      {client !== null && isProblem(error, "stale_version") && <Choose id={client.id} {...{ onMine, onTheirs }} />}
    </div>
  );
}

function Choose({ id, onMine, onTheirs }: { id: string } & Pick<TroubleProps, "onMine" | "onTheirs">) {
  const t = useT("clients");
  const { data, isFetching } = useQuery({ ...clientQuery(id), staleTime: 0, refetchOnMount: "always" });
  if (data === undefined || isFetching) return null;
  return (
    <div className="actions">
      <Button small onPress={() => onMine(data)}>
        {t("form.keepMine")}
      </Button>
      <Button small onPress={() => onTheirs(data)}>
        {t("form.takeTheirs")}
      </Button>
    </div>
  );
}
