import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { Link } from "#web/kit/link.tsx";
import { duplicatesQuery } from "./queries.ts";

/** The way to possible duplicates, where there are some. */
export function DuplicatesLink() {
  const t = useT("list");
  const { data } = useQuery(duplicatesQuery(0));
  if (!data?.total) return null;
  return (
    <p className="clients-duplicates small">
      <Link to="/clients/duplicates">{t("duplicates", { count: data.total })}</Link>
    </p>
  );
}
