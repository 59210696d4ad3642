import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Switch } from "#web/kit/check.tsx";
import { Part } from "#web/kit/part.tsx";
import type { BuiltInTemplate } from "../../contract.ts";
import { sectionsOf } from "../../rules.ts";
import type { RecordSettings } from "../../settings/contract.ts";
import type { TemplateReply } from "../../templates/contract.ts";
import { builtIn, useTemplateName, useTitleList } from "../choosing.ts";
import { useSectionWords } from "../section-words.ts";
import { type EditedForm, useKeepSettings, useTemplateActs } from "./changes.ts";
import { DefaultField } from "./default-field.tsx";

interface TemplatesProps {
  templates: readonly TemplateReply[];
  settings: RecordSettings;
  onChange: (template: TemplateReply) => void;
  onCopy: (start: EditedForm) => void;
}

/** The practice's own templates and the built-in ones, and which of them a new note begins in. */
export function Templates({ templates, settings, onChange, onCopy }: TemplatesProps) {
  const t = useT("notes");
  const { archive, restore } = useTemplateActs();
  const own = templates.filter(({ archivedAt }) => archivedAt === null);
  const archived = templates.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <Part title={t("settings.templates")} about={t("settings.templatesAbout")}>
      <DefaultField settings={settings} />
      <ul className="rows">
        {own.map((one) => (
          <li key={one.id}>
            <Words name={one.name} titles={one.sections.map(({ title }) => title)} />
            <Button
              small
              kind="plain"
              aria-label={`${t("settings.archive")}: ${one.name}`}
              onPress={() => archive(one)}
            >
              {t("settings.archive")}
            </Button>
            <Button small aria-label={t("settings.changeOf", { name: one.name })} onPress={() => onChange(one)}>
              {t("settings.change")}
            </Button>
          </li>
        ))}
        {builtIn.map((template) => (
          <BuiltIn key={template} template={template} settings={settings} onCopy={onCopy} />
        ))}
      </ul>
      {archived.length > 0 && (
        <>
          <h3 className="heading">{t("settings.archived")}</h3>
          <ul className="rows">
            {archived.map((one) => (
              <li key={one.id}>
                <Words name={one.name} titles={one.sections.map(({ title }) => title)} quiet />
                <Button small aria-label={t("settings.restoreOf", { name: one.name })} onPress={() => restore(one)}>
                  {t("settings.restore")}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

function Words({ name, titles, quiet }: { name: string; titles: readonly string[]; quiet?: boolean }) {
  const t = useT("notes");
  const list = useTitleList();
  return (
    <div>
      <p className={quiet ? "name muted" : "name"}>
        <bdi>{name}</bdi>
      </p>
      <p className="small muted">{t("settings.sectionsLine", { count: titles.length, list: list(titles) })}</p>
    </div>
  );
}

/** A template that everybody knows: offered or not, and the beginning of one in the practice's own words. */
function BuiltIn({
  template,
  settings,
  onCopy,
}: Pick<TemplatesProps, "settings" | "onCopy"> & { template: BuiltInTemplate }) {
  const t = useT("notes");
  const keep = useKeepSettings();
  const name = useTemplateName()({ template, form: null });
  const words = useSectionWords(null);
  const { hiddenTemplates } = settings;
  const sections = sectionsOf[template].map((key) => ({ title: words.title(key), hint: words.hint(key) }));
  const offer = (offered: boolean) =>
    keep(name, {
      hiddenTemplates: offered ? hiddenTemplates.filter((one) => one !== template) : [...hiddenTemplates, template],
    });
  return (
    <li>
      <Words name={name} titles={sections.map(({ title }) => title)} quiet={hiddenTemplates.includes(template)} />
      <Button
        small
        kind="plain"
        aria-label={t("settings.copyOf", { name })}
        onPress={() => onCopy({ name: t("settings.copied", { name }), sections })}
      >
        {t("settings.copy")}
      </Button>
      <Switch
        aria-label={t("settings.offeredOf", { name })}
        isSelected={!hiddenTemplates.includes(template)}
        onChange={offer}
      >
        {t("settings.offered")}
      </Switch>
    </li>
  );
}
