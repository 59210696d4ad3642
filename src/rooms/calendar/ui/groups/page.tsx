import { Plus } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import { Tabs } from "#web/kit/tabs.tsx";
import { useMe } from "#web/me.ts";
import { DeskContext } from "../desk.tsx";
import { useTherapists } from "../queries.ts";
import { useDeskOf } from "../view.ts";
import { todayIn } from "../words.ts";
import { GroupList } from "./group-list.tsx";
import { GroupPanel } from "./group-panel.tsx";
import { NewGroupPanel } from "./new-group-panel.tsx";
import { useGroupsPlace } from "./place.ts";
import { standings } from "./queries.ts";

/** The groups of the practice: what is to come, what is over, what was cancelled; each opens beside the list. */
export function GroupsPage() {
  const t = useT("groups");
  const place = useGroupsPlace();
  const { timeZone } = useMe().practice;
  const therapists = useTherapists();
  const desk = useDeskOf(timeZone, todayIn(timeZone), therapists, therapists.length > 1);
  const parts = standings.map((id) => ({
    id,
    label: t("standing", { standing: id }),
    children: <GroupList standing={id} therapists={therapists.length} onOpen={place.open} onBegin={place.begin} />,
  }));
  return (
    <DeskContext value={desk}>
      <Beside>
        <Page wide className="groups-page">
          <PageHead
            title={t("title")}
            actions={
              <Button kind="primary" icon={Plus} folds onPress={place.begin}>
                {t("new")}
              </Button>
            }
          />
          <Tabs label={t("which")} parts={parts} value={place.show} onChange={place.showing} />
        </Page>
        <NewGroupPanel isOpen={place.begins} onClose={() => place.open(null)} onMade={({ id }) => place.open(id)} />
        {!place.begins && <GroupPanel id={place.group} onClose={() => place.open(null)} />}
      </Beside>
    </DeskContext>
  );
}
