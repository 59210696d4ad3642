import { type Member, memberName, useMembers } from "#rooms/practices/ui/door.tsx";
import { useBreakGlass } from "#rooms/record/ui/privacy-choice.tsx";
import { useT } from "#web/i18n/t.ts";
import { Part } from "#web/kit/part.tsx";
import { sightOf, things } from "./sight.ts";
import "./sights.css";

const roles = ["owner", "therapist", "assistant"] as const;

/** Who sees what: by roles, with who has them, as the practice has chosen it. */
export function SightsPart() {
  const t = useT("trail");
  const practices = useT("practices");
  const closed = useBreakGlass();
  const { data: members = [] } = useMembers();
  return (
    <Part title={t("sights.title")} about={t("sights.about")}>
      <table className="table sights">
        <caption className="visually-hidden">{t("sights.title")}</caption>
        <thead>
          <tr>
            <td />
            {roles.map((role) => (
              <th key={role} scope="col">
                <strong>{practices(`role.${role}`)}</strong>
                <Names of={members.filter((member) => member.role === role)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {things.map((thing) => (
            <tr key={thing}>
              <th scope="row">{t(`sights.things.${thing}`)}</th>
              {roles.map((role) => {
                const sight = sightOf(thing, role, closed);
                return (
                  <td key={role} className={sight === "all" ? undefined : "muted"}>
                    {t(`sights.${sight}`)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

const shown = 3;

function Names({ of: members }: { of: readonly Member[] }) {
  const t = useT("trail");
  const more = members.length - shown;
  if (members.length === 0) return null;
  return (
    <>
      {members.slice(0, shown).map((member) => (
        <bdi key={member.id} className="block">
          {memberName(member)}
        </bdi>
      ))}
      {more > 0 && <span className="block">{t("sights.more", { count: more })}</span>}
    </>
  );
}
