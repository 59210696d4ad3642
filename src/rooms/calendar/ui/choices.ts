import { useT } from "#web/i18n/t.ts";
import { useMe } from "#web/me.ts";
import type { Therapist } from "./queries.ts";
import type { View } from "./spans.ts";

/** "Day", "Week", "Month", "Agenda". */
export function useViewName(): (view: View) => string {
  const t = useT("views");
  return (view) => t("view", { view });
}

/** Everyone, oneself, and each of the others. */
export function useTherapistChoices(therapists: readonly Therapist[]) {
  const t = useT("calendar");
  const words = useT("views");
  const { member } = useMe();
  const others = therapists.filter(({ id }) => id !== member.id).map(({ id, name }) => ({ id, label: name }));
  const self = therapists.length > others.length ? [{ id: member.id, label: words("me") }] : [];
  return [{ id: "all", label: t("everyone") }, ...self, ...others];
}
