import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { Bookmark, BookmarkPlus, X } from "lucide-react";
import { useState } from "react";
import type { ReplyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { TextField } from "#web/kit/field.tsx";
import { Popover, PopoverTrigger } from "#web/kit/popover.tsx";
import { toast } from "#web/kit/toasts.ts";
import { isProblem, problemText } from "#web/problem.ts";
import type { listViews } from "../../views/contract.ts";
import { byName, type Looking, type useLooking } from "./asked.ts";
import type { ListPlace } from "./place.ts";
import { askedIn, type View, viewOf } from "./rows.ts";

type Saved = ReplyOf<typeof listViews>["items"][number];

/** The member's own views of the list. */
const viewsQuery = queryOptions({
  queryKey: ["client-views"],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<Saved[]> =>
    ((await api.GET("/client-views", { signal })).data?.items ?? []) as Saved[],
});

/** Ways of looking at the list that a member has kept, and keeping the one at hand. */
export function SavedViews({ looks, place }: { looks: ReturnType<typeof useLooking>; place: ListPlace }) {
  const t = useT("list");
  const { data: saved = [] } = useQuery(viewsQuery);
  const { keep, remove } = useKeeping();
  const [name, setName] = useState("");
  return (
    <PopoverTrigger>
      <Button small icon={Bookmark} folds>
        {t("views")}
      </Button>
      <Popover label={t("views")} placement="bottom end">
        {(close) => (
          <div className="narrowing">
            {saved.length === 0 && <p className="small muted">{t("noViews")}</p>}
            <ul className="saved-views">
              {saved.map((view) => (
                <li key={view.id}>
                  <Button
                    kind="plain"
                    small
                    onPress={() => {
                      looks.change(lookingOf(view));
                      place.turnTo(viewOf(view.asked));
                      close();
                    }}
                  >
                    <bdi>{view.name}</bdi>
                  </Button>
                  <IconButton
                    small
                    icon={X}
                    label={t("removeView", { name: view.name })}
                    onPress={() => void remove(view)}
                  />
                </li>
              ))}
            </ul>
            <form
              className="save-view"
              onSubmit={(event) => {
                event.preventDefault();
                if (name.trim() === "") return;
                void keep(name.trim(), looks, place.view).then((kept) => {
                  if (!kept) return;
                  setName("");
                  close();
                });
              }}
            >
              <TextField
                label={t("viewName")}
                value={name}
                onChange={setName}
                maxLength={60}
                autoComplete="off"
                dir="auto"
              />
              <Button small type="submit" icon={BookmarkPlus} isDisabled={name.trim() === ""}>
                {t("keepView")}
              </Button>
            </form>
          </div>
        )}
      </Popover>
    </PopoverTrigger>
  );
}

function lookingOf({ asked, columns }: Saved): Looking {
  const { tags, therapistId, notSeenFor, consentMissing, birthMonth, order, descending } = asked;
  const narrowed = Object.entries({ tags, therapistId, notSeenFor, consentMissing, birthMonth });
  return {
    narrowed: Object.fromEntries(narrowed.filter(([, value]) => value !== undefined)),
    order: { order: order ?? byName.order, descending: descending ?? false },
    columns,
  };
}

function useKeeping() {
  const t = useT("list");
  const problems = useT("problems");
  const queries = useQueryClient();
  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      toast.show({ text: isProblem(error, "too_many_views") ? t("tooManyViews") : problemText(problems, error) });
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: viewsQuery.queryKey });
    }
  };
  const add = (body: Omit<Saved, "id">) => attempt(() => api.POST("/client-views", { body }));
  return {
    keep: async (name: string, { narrowed, order, columns }: Looking, view: View) => {
      const done = await add({ name, asked: { ...askedIn(view), ...narrowed, ...order }, columns: [...columns] });
      if (done) toast.show({ text: t("viewKept", { name }) });
      return done;
    },
    remove: async ({ id, ...view }: Saved) => {
      const done = await attempt(() => api.DELETE("/client-views/{id}", { params: { path: { id } } }));
      if (done) toast.show({ text: t("viewRemoved", { name: view.name }), undo: () => void add(view) });
    },
  };
}
