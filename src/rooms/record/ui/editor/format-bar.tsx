import type { Editor } from "@tiptap/core";
import { Link as LinkIcon } from "lucide-react";
import { Fragment, type KeyboardEvent, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { useAboveKeyboard } from "./above-keyboard.ts";
import { type Act, actsFor } from "./acts.ts";
import { BarButton } from "./bar-button.tsx";
import { useEditorState } from "./editor-state.ts";
import { LinkForm } from "./link-form.tsx";

/** Whether something is a part of the bar: going there is not leaving the text. */
export const isInBar = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(".format-bar") !== null;

interface FormatBarProps {
  editor: Editor;
  /** The text it belongs to was left by way of the bar. */
  onLeave: () => void;
}

/**
 * What can be done to the text, at the foot of the page while somebody writes. It is no stop on the way from section to
 * section: Alt F10 leads into it, arrows lead along it, Esc leads back.
 */
export function FormatBar({ editor, onLeave }: FormatBarProps) {
  const t = useT("writing");
  const bar = useRef<HTMLDivElement>(null);
  const [linking, setLinking] = useState(false);
  useEditorState(editor);
  useAboveKeyboard(bar);
  const close = () => {
    setLinking(false);
    editor.commands.focus();
  };
  return (
    <div
      ref={bar}
      className="format-bar"
      role="toolbar"
      aria-label={t("bar")}
      aria-orientation="horizontal"
      onKeyDown={(event) => walk(event, () => editor.commands.focus())}
      onBlur={({ relatedTarget }) => {
        if (!isInBar(relatedTarget) && relatedTarget !== editor.view.dom) onLeave();
      }}
    >
      {linking ? (
        <LinkForm editor={editor} onDone={close} />
      ) : (
        actsFor(editor).map((group, at) => (
          <Fragment key={group[0]?.id}>
            {at > 0 && <span className="format-gap" />}
            {group.map((act) => (
              <ActButton key={act.id} act={act} editor={editor} />
            ))}
            {at === 0 && (
              <BarButton
                label={t("acts.link")}
                icon={LinkIcon}
                keys={["Mod", "K"]}
                pressed={editor.isActive("link")}
                onPress={() => setLinking(true)}
              />
            )}
          </Fragment>
        ))
      )}
    </div>
  );
}

function ActButton({ act, editor }: { act: Act; editor: Editor }) {
  const t = useT("writing");
  const { id, icon, keys, flip, run, isOn } = act;
  const minus = id.startsWith("remove") && id !== "removeTable";
  return (
    <BarButton
      label={t(`acts.${id}`)}
      icon={icon}
      keys={keys}
      flip={flip}
      minus={minus}
      pressed={isOn?.(editor)}
      onPress={() => run(editor)}
    />
  );
}

/** Arrows go along the bar and around its ends, Home and End to them, Esc back to the text. */
function walk(event: KeyboardEvent<HTMLElement>, back: () => void): void {
  if (event.key === "Escape" || event.key === "Tab") {
    if (event.key === "Escape") event.preventDefault();
    event.stopPropagation();
    back();
    return;
  }
  if (event.target instanceof HTMLInputElement) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const ahead = getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const steps: Record<string, number> = {
    ArrowRight: ahead === "ArrowRight" ? at + 1 : at - 1,
    ArrowLeft: ahead === "ArrowLeft" ? at + 1 : at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  buttons.at(next % buttons.length)?.focus();
}
