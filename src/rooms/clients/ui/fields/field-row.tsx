import { useQueryClient } from "@tanstack/react-query";
import { Ellipsis } from "lucide-react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import { toast } from "#web/kit/toasts.ts";
import { problemText } from "#web/problem.ts";
import { type ClientField, fieldsQuery } from "../profile/queries.ts";

interface FieldRowProps {
  field: ClientField;
  /** The fields it stands among, in their order. */
  among: readonly ClientField[];
  mayEdit: boolean;
  onEdit: () => void;
}

export function FieldRow({ field, among, mayEdit, onEdit }: FieldRowProps) {
  const t = useT("profile");
  const offered = field.choices.filter((one) => one.offered).map(({ name }) => name);
  const about = [t(`fields.kinds.${field.kind}`), ...(field.clinical ? [t("fields.clinicalMark")] : [])];
  return (
    <li className="field-row">
      <div>
        <h2 className="name-small">
          <bdi>{field.name}</bdi>
        </h2>
        <p className="small muted">{about.join(" · ")}</p>
        {offered.length > 0 && (
          <p className="small muted">
            <bdi>{offered.join(", ")}</bdi>
          </p>
        )}
      </div>
      {mayEdit && (
        <div className="actions">
          {field.archivedAt === null && (
            <Button small onPress={onEdit} aria-label={t("fields.editNamed", { name: field.name })}>
              {t("fields.edit")}
            </Button>
          )}
          <More field={field} among={among} />
        </div>
      )}
    </li>
  );
}

function More({ field, among }: Pick<FieldRowProps, "field" | "among">) {
  const t = useT("profile");
  const { move, archive, restore } = useFieldActs();
  const at = among.indexOf(field);
  const label = t("fields.more", { name: field.name });
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} small label={label} />
      <Menu label={label}>
        {field.archivedAt === null ? (
          <>
            <MenuItem isDisabled={at === 0} onAction={() => void move(among, at, at - 1)}>
              {t("fields.up")}
            </MenuItem>
            <MenuItem isDisabled={at === among.length - 1} onAction={() => void move(among, at, at + 1)}>
              {t("fields.down")}
            </MenuItem>
            <MenuItem onAction={() => void archive(field)}>{t("fields.archive")}</MenuItem>
          </>
        ) : (
          <MenuItem onAction={() => void restore(field)}>{t("fields.restore")}</MenuItem>
        )}
      </Menu>
    </MenuTrigger>
  );
}

/** What one does with a field as a whole; archiving can be taken back. */
function useFieldActs() {
  const t = useT("profile");
  const problem = useT("problems");
  const queries = useQueryClient();
  const act = async (ask: () => Promise<unknown>) => {
    try {
      await ask();
      return true;
    } catch (error) {
      toast.show({ text: problemText(problem, error) });
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: fieldsQuery.queryKey });
    }
  };
  const restore = ({ id }: ClientField) =>
    act(() => api.POST("/client-fields/{id}/restore", { params: { path: { id } } }));
  return {
    restore,
    archive: async (field: ClientField) => {
      const { id, name } = field;
      const done = await act(() => api.POST("/client-fields/{id}/archive", { params: { path: { id } } }));
      if (done) toast.show({ text: t("fields.archivedDone", { name }), undo: () => void restore(field) });
    },
    move: (among: readonly ClientField[], from: number, to: number) => {
      const moved = among[from];
      const ids = among.filter((one) => one !== moved).map(({ id }) => id);
      if (moved) ids.splice(to, 0, moved.id);
      return act(() => api.POST("/client-fields/order", { body: { ids } }));
    },
  };
}
