import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { BareLink } from "#web/kit/link.tsx";
import { TabNav } from "#web/kit/tabs.tsx";
import { useCounts, type View, views } from "./rows.ts";

/** The views of the list, each with an address of its own. */
export function Views({ view, unbooked }: { view: View; unbooked: number | null }) {
  const t = useT("clients");
  const format = useFormat();
  const counts = useCounts();
  const count = {
    active: counts?.active ?? null,
    unbooked: view === "unbooked" ? unbooked : null,
    archived: counts?.archived ?? null,
  };
  return (
    <div className="clients-tabs">
      <TabNav label={t("views.label")}>
        {views.map((one) => (
          <BareLink
            key={one}
            to="/clients"
            search={(before) => ({ ...before, view: one === "active" ? undefined : one })}
            // The router marks a link whose search is part of the address; here it must be the whole of it.
            activeOptions={{ exact: true }}
            aria-current={one === view ? "page" : undefined}
          >
            {t(`views.${one}`)}
            {count[one] ? <span className="count"> {format.number(count[one])}</span> : null}
          </BareLink>
        ))}
      </TabNav>
    </div>
  );
}
