import { Pencil } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Fact } from "#web/kit/facts.tsx";
import { isApple } from "#web/kit/hotkeys.ts";
import { isProblem, problemText } from "#web/problem.ts";
import { MovedOn } from "./keep.ts";

/** What a field is given while something is said in it. */
export interface Editing<Value> {
  label: string;
  hideLabel: true;
  autoFocus: true;
  value: Value;
  onChange: (value: Value) => void;
  error?: string;
}

interface InPlaceProps<Value> {
  label: string;
  value: Value;
  /** As it is read; nothing while it is not known. */
  shown: ReactNode;
  /** What is wrong with it, told without asking the server. */
  mistake?: (value: Value) => string | undefined;
  /** What a 422 of the server means here. */
  wrong?: string;
  /** `over`: what a colleague said here meanwhile is written over. */
  keep: (value: Value, over: boolean) => Promise<void>;
  /** Enter begins a new line, or chooses; it is saved by Ctrl Enter or the button. */
  several?: boolean;
  children: (editing: Editing<Value>) => ReactNode;
}

/** A fact that is changed where it stands: press, type, Enter; Esc leaves it as it was. */
export function InPlace<Value>(props: InPlaceProps<Value>) {
  const { label, value, shown } = props;
  const t = useT("profile");
  const [isOpen, setOpen] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) pencil.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <Fact label={label}>
      {isOpen ? (
        <Field {...props} start={value} onClose={() => setOpen(false)} />
      ) : (
        <div className="in-place">
          <div className="in-place-shown">{shown || <Unknown />}</div>
          <IconButton
            ref={pencil}
            icon={Pencil}
            small
            label={t("edit", { field: label })}
            onPress={() => setOpen(true)}
          />
        </div>
      )}
    </Fact>
  );
}

/** A quiet dash keeps the place, so that one sees what could be asked. */
function Unknown() {
  const t = useT("clients");
  return (
    <span className="muted">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t("profile.unknown")}</span>
    </span>
  );
}

function Field<Value>(props: InPlaceProps<Value> & { start: Value; onClose: () => void }) {
  const { label, start, several, onClose, children } = props;
  const t = useT("profile");
  const words = useT("clients");
  const kit = useT("kit");
  const [value, setValue] = useState(start);
  const saving = useKeeping(props);
  const save = (over = false) => void saving.save(value, over);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === "Escape" && !isInList(event.target)) {
      event.stopPropagation();
      return onClose();
    }
    const meant = isApple() ? event.metaKey : event.ctrlKey;
    const onButton = event.target instanceof Element && event.target.closest("button") !== null;
    if (event.key !== "Enter" || (several ? !meant : onButton)) return;
    event.preventDefault();
    save();
  };
  return (
    <form className="in-place-field" noValidate onKeyDownCapture={press} onSubmit={(event) => event.preventDefault()}>
      {children({
        label,
        hideLabel: true,
        autoFocus: true,
        value,
        onChange: setValue,
        error: saving.error ?? undefined,
      })}
      <div className="actions">
        {saving.movedOn ? (
          <>
            <Button small onPress={() => save(true)}>
              {words("form.keepMine")}
            </Button>
            <Button small onPress={onClose}>
              {words("form.takeTheirs")}
            </Button>
          </>
        ) : (
          <>
            <Button small kind="primary" isPending={saving.isPending} onPress={() => save()}>
              {t("save")}
            </Button>
            <Button small kind="plain" onPress={onClose}>
              {kit("cancel")}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

/** Esc there closes the list first. */
const isInList = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[aria-expanded="true"], [role="listbox"]') !== null;

function useKeeping<Value>({ keep, mistake, wrong, onClose }: InPlaceProps<Value> & { onClose: () => void }) {
  const t = useT("profile");
  const problems = useT("problems");
  // As it stood when one began: what comes in from elsewhere meanwhile is not written over unseen.
  const [keepOver] = useState(() => keep);
  const [error, setError] = useState<string | null>(null);
  const [movedOn, setMovedOn] = useState(false);
  const [isPending, setPending] = useState(false);
  const save = async (value: Value, over: boolean) => {
    const found = mistake?.(value) ?? null;
    setError(found);
    if (found !== null || isPending) return;
    setPending(true);
    try {
      await keepOver(value, over);
      onClose();
    } catch (fault) {
      setMovedOn(fault instanceof MovedOn);
      const meant = isProblem(fault, "invalid_request") && wrong ? wrong : problemText(problems, fault);
      setError(fault instanceof MovedOn ? t("movedOn") : meant);
      setPending(false);
    }
  };
  return { save, error, movedOn, isPending };
}
