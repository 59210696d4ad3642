import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { useClientDirectory } from "../directory.ts";
import { fullName } from "../names.ts";

/** Who can be reached the same way as the one just added: perhaps the same person. */
export function Duplicates({ ids }: { ids: readonly string[] }) {
  const t = useT("clients");
  const { byId } = useClientDirectory();
  const known = ids.map((id) => byId.get(id)).filter((line) => line !== undefined);
  if (known.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{t("duplicates", { count: known.length })}</p>
      <ul>
        {known.map((line) => (
          <li key={line.id}>
            <BareLink to="/clients/$clientId" params={{ clientId: line.id }}>
              <bdi>{fullName(line)}</bdi>
            </BareLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
