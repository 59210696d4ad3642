import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Part } from "#web/kit/part.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import { GoneList } from "../settings/gone-list.tsx";
import { useKeep } from "../settings/use-keep.ts";
import { AddNetwork } from "./add-network.tsx";
import { type Networks, networksQuery, useKeepNetworks } from "./queries.ts";

/** From where the practice may be entered. The first one is where the owner sits, so that nobody shuts themselves out. */
export function NetworksPart() {
  const t = useT("practices");
  const problem = useT("problems");
  const { data, error } = useQuery(networksQuery);
  return (
    <Part title={t("networks.title")} about={t("networks.about")}>
      {data && <Allowed {...data} />}
      {!data && error === null && <Skeleton title={false} lines={2} />}
      {!data && error !== null && <p role="alert">{problemText(problem, error)}</p>}
    </Part>
  );
}

function Allowed({ networks, here }: Networks) {
  const t = useT("practices");
  const change = useKeepNetworks();
  const keep = useKeep<string[]>(change);
  const to = (changed: string[]) => keep(t("networks.title"), changed, networks);
  const isAnywhere = networks.length === 0;
  return (
    <>
      {isAnywhere && <p>{t("networks.anywhere")}</p>}
      {isAnywhere && here && (
        <div>
          <Button isPending={change.isPending} onPress={() => to([here.network])}>
            {t("networks.allowHere")}
          </Button>
        </div>
      )}
      {!isAnywhere && (
        <GoneList count={networks.length}>
          {networks.map((network) => (
            <li key={network}>
              <p>
                <bdi dir="ltr">{network}</bdi>
              </p>
              <Button
                small
                onPress={() => to(networks.filter((one) => one !== network))}
                aria-label={t("networks.removeOf", { network })}
              >
                {t("networks.remove")}
              </Button>
            </li>
          ))}
        </GoneList>
      )}
      {!isAnywhere && <AddNetwork networks={networks} />}
      {here && (
        <p className="small muted">
          {t.rich("networks.here", { bdi: (words) => <bdi dir="ltr">{words}</bdi>, address: here.address })}
        </p>
      )}
    </>
  );
}
