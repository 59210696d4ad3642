import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { TextField } from "#web/kit/field.tsx";
import { useMe } from "#web/me.ts";
import { isProblem, problemText } from "#web/problem.ts";
import type { Appointment } from "../../contract.ts";
import type { VisitChange } from "../../ui/changes.ts";
import { useWords } from "../../ui/words.ts";
import { type Choosing, everyFree, goesOver, sentOf } from "./choosing.ts";
import { isScope, type Reach, type ScopeQuestion } from "./scope.ts";
import { Changing, changing, Exceptions, ReachChoice, useChangePreview } from "./scope-fields.tsx";
import { useScopedActs } from "./scoped-acts.ts";
import type { SeriesChange } from "./series.ts";
import "./series.css";

interface ScopeDialogProps {
  question: ScopeQuestion | null;
  /** Answered, or not: then everything is as it was. */
  onClose: (answered: boolean) => void;
  focusOn?: (visit: Appointment) => void;
}

/** Asks how far a change of a visit of a series reaches, before anything is written. */
export function ScopeDialog({ question, onClose, focusOn }: ScopeDialogProps) {
  const t = useT("series");
  return (
    <Dialog
      title={question === null ? "" : t("scopeTitle", { doing: question.doing })}
      isOpen={question !== null}
      onOpenChange={(open) => open || onClose(false)}
    >
      {question !== null && <ScopeForm question={question} onClose={onClose} focusOn={focusOn} />}
    </Dialog>
  );
}

function ScopeForm({ question, onClose, focusOn }: ScopeDialogProps & { question: ScopeQuestion }) {
  const t = useT("series");
  const calendar = useT("calendar");
  const problems = useT("problems");
  const zone = useMe().practice.timeZone;
  const queries = useQueryClient();
  const words = useWords(zone);
  const { visit, change, taken, doing } = question;
  const { startsAt = visit.startsAt, endsAt = visit.endsAt } = change;
  const [reach, setReach] = useState<Reach>("this");
  const [along, setAlong] = useState(false);
  const [choosing, setChoosing] = useState<Choosing>({ ...everyFree, reason: question.reason ?? "" });
  const [tried, setTried] = useState(false);
  const acts = useScopedActs(focusOn ?? nowhere);
  const asked: SeriesChange | null = isScope(reach)
    ? { ...change, scope: reach, from: visit.id, ...(along && { includeExceptions: true }) }
    : null;
  const preview = useChangePreview(visit, asked);
  const items = preview.data ? changing(preview.data) : null;
  const goes = asked ? goesOver(choosing, items ?? []) : taken.length > 0;
  const missesReason = goes && choosing.reason.trim() === "";
  const save = useMutation({
    mutationFn: (sent: SeriesChange) => acts.change(visit, doing, sent),
    onSuccess: () => {
      question.done();
      onClose(true);
    },
    onError: (error) => {
      if (isProblem(error, "slot_taken")) void queries.invalidateQueries({ queryKey: ["conflicts"] });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missesReason || save.isPending) return;
    if (asked === null) {
      question.alone(goes ? choosing.reason.trim() : undefined);
      onClose(true);
    } else if (items !== null) save.mutate({ ...asked, ...sentOf(choosing, items) });
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={send}
      onKeyDownCapture={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send(event);
      }}
      noValidate
    >
      {change.startsAt !== undefined && (
        <p className="muted">
          {t.rich("scopeText", {
            name: words.name(visit),
            before: words.whenWhole(visit),
            after: words.whenWhole({ startsAt, endsAt }),
            bdi: (parts) => <bdi>{parts}</bdi>,
          })}
        </p>
      )}
      <ReachChoice
        value={reach}
        onChange={(to) => {
          setReach(to);
          setChoosing({ ...choosing, skip: [], over: question.reason ? [words.dayOf(startsAt)] : [] });
        }}
      />
      <Exceptions visit={visit} reach={reach} isSelected={along} onChange={setAlong} />
      {asked ? (
        <Changing
          {...{ items, zone, tried }}
          counts={!isNoted(change)}
          error={preview.error}
          value={choosing}
          onChange={setChoosing}
        />
      ) : (
        taken.length > 0 && (
          <TextField
            label={calendar("overlapReason")}
            help={calendar("whyText", { sentence: words.inTheWay(taken) })}
            error={tried && missesReason ? calendar("reasonNeeded") : undefined}
            value={choosing.reason}
            onChange={(reason) => setChoosing({ ...choosing, reason })}
            maxLength={500}
          />
        )
      )}
      {save.error && (
        <p className="field-error" role="alert">
          {problemText(problems, save.error)}
        </p>
      )}
      <footer className="dialog-foot">
        <Button kind="plain" onPress={() => onClose(false)}>
          {question.held ? calendar("putBack") : calendar("close")}
        </Button>
        <Button kind="primary" type="submit" isPending={save.isPending} keys={["Mod", "Enter"]}>
          {doing === "move" ? calendar("move") : calendar("save")}
        </Button>
      </footer>
    </form>
  );
}

const nowhere = () => {};

/** Whether nothing changes but what is noted: no date asks for a time then, and the preview knows of none. */
const isNoted = ({ notify: _, notes: __, ...change }: VisitChange): boolean => Object.keys(change).length === 0;
