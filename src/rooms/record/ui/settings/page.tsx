import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Link } from "#web/kit/link.tsx";
import { PageHead } from "#web/kit/page.tsx";
import { Panel } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { mayShapeTemplates } from "../../policy.ts";
import type { TemplateReply } from "../../templates/contract.ts";
import { Absent } from "../absent.tsx";
import { LeaveQuestion } from "../leave-question.tsx";
import { settingsQuery, templatesQuery } from "../queries.ts";
import type { EditedForm } from "./changes.ts";
import { PrivacyPart } from "./privacy.tsx";
import { TemplateForm } from "./template-form.tsx";
import { Templates } from "./templates.tsx";
import "./settings.css";

type Opened = { template: TemplateReply | null; start: EditedForm } | null;
const blank: EditedForm = { name: "", sections: [{ title: "", hint: "" }] };
const keyOf = (opened: Opened) => opened && (opened.template?.id ?? opened.start.name);

/** How the practice keeps its notes: the forms they are written in, who reads private ones, how long they are kept. */
export function NotesSettings() {
  const t = useT("notes");
  const [opened, setOpened] = useState<Opened>(null);
  const [edited, setEdited] = useState(false);
  const [leaving, setLeaving] = useState<{ to: Opened } | null>(null);
  const go = (to: Opened) => {
    setLeaving(null);
    setOpened(to);
  };
  // The same template once more takes its newer version, and what is written stays.
  const want = (to: Opened) => (edited && keyOf(to) !== keyOf(opened) ? setLeaving({ to }) : go(to));
  if (!mayShapeTemplates(useMe().member)) return <Absent closed />;
  return (
    <div className="panel-beside notes-settings">
      <PageHead
        title={t("settings.title")}
        about={t("settings.about")}
        actions={
          <Button kind="primary" icon={Plus} folds onPress={() => want({ template: null, start: blank })}>
            {t("settings.new")}
          </Button>
        }
      />
      <Parts
        onChange={(template) => want({ template, start: template })}
        onCopy={(start) => want({ template: null, start })}
      />
      <p className="notes-settings-bin">
        <Link to="/notes/bin">{t("bin.link")}</Link>
      </p>
      <Panel
        title={opened?.template ? <bdi>{opened.template.name}</bdi> : t("settings.new")}
        isOpen={opened !== null}
        onClose={() => want(null)}
      >
        {opened && (
          <TemplateForm
            key={keyOf(opened)}
            template={opened.template}
            start={opened.start}
            onEdited={setEdited}
            onCancel={() => want(null)}
            onSaved={() => go(null)}
          />
        )}
      </Panel>
      <LeaveQuestion
        title={t("editor.leaveTitle")}
        text={opened?.template ? t("editor.leaveText") : t("editor.leaveNew")}
        unsaved={() => edited}
        asked={leaving !== null}
        onStay={() => setLeaving(null)}
        onLeave={() => go(leaving?.to ?? null)}
      />
    </div>
  );
}

function Parts(acts: { onChange: (template: TemplateReply) => void; onCopy: (start: EditedForm) => void }) {
  const problem = useT("problems");
  const t = useT("record");
  const templates = useQuery(templatesQuery());
  const settings = useQuery(settingsQuery());
  const error = templates.error ?? settings.error;
  const again = () => {
    void templates.refetch();
    void settings.refetch();
  };
  if (error)
    return (
      <div role="alert" className="empty">
        <p className="muted">{problemText(problem, error)}</p>
        <Button onPress={again}>{t("files.again")}</Button>
      </div>
    );
  if (!templates.data || !settings.data) return <Skeleton lines={5} title={false} />;
  return (
    <>
      <Templates templates={templates.data} settings={settings.data} {...acts} />
      <PrivacyPart settings={settings.data} />
    </>
  );
}
