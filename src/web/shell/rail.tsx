import { Link } from "@tanstack/react-router";
import { useT } from "../i18n/t.ts";
import { Icon } from "../kit/icon.tsx";
import type { Place } from "./places.ts";

/** The rail at the start of a desk, folded where room is scarce; the bottom bar of a phone. */
export function Rail({ practice, places }: { practice: string; places: readonly Place[] }) {
  const t = useT("shell");
  return (
    <nav className="rail" aria-label={t("main")}>
      <p className="rail-practice">
        <bdi>{practice}</bdi>
      </p>
      <ul>
        {places.map(({ to, word, icon, stands, wideOnly }) => (
          <li key={to} className={[stands, wideOnly && "wide"].filter(Boolean).join(" ") || undefined}>
            <Link to={to} activeOptions={{ exact: to === "/" }}>
              <Icon of={icon} />
              <span>{t(word)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
