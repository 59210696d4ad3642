import { useT } from "#web/i18n/t.ts";
import { PageHead } from "#web/kit/page.tsx";
import { useMe } from "#web/me.ts";
import { mayLinkCalendars } from "../../policy.ts";
import { FeedsPart } from "./feeds-part.tsx";
import { ImportsPart } from "./imports-part.tsx";
import "./links.css";

/** A member's calendar in other programs, and other calendars in ours. */
export function CalendarLinksSettings() {
  const t = useT("feeds");
  const mine = mayLinkCalendars(useMe().member);
  return (
    <>
      <PageHead title={t("title")} about={mine ? t("about") : t("notYours")} />
      {mine && <FeedsPart />}
      {mine && <ImportsPart />}
    </>
  );
}
