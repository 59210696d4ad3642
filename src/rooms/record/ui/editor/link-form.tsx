import type { Editor } from "@tiptap/core";
import { useId, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { allowedHref } from "../../markdown/inline/rules.ts";

/** Where a link leads, asked in the bar itself. Without a selection the address is its own text. */
export function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useT("writing");
  const errorId = useId();
  const known = editor.getAttributes("link").href;
  const [typed, setTyped] = useState(typeof known === "string" ? known : "");
  const [wrong, setWrong] = useState(false);
  const link = () => {
    const href = addressOf(typed);
    if (href === null) return setWrong(true);
    const range = editor.chain().extendMarkRange("link");
    if (editor.state.selection.empty && !editor.isActive("link"))
      range.insertContent({ type: "text", text: typed.trim(), marks: [{ type: "link", attrs: { href } }] }).run();
    else range.setLink({ href }).run();
    onDone();
  };
  return (
    <form
      className="format-link"
      onSubmit={(event) => {
        event.preventDefault();
        link();
      }}
    >
      <input
        ref={(field) => field?.focus()}
        className="format-address"
        type="text"
        inputMode="url"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        aria-label={t("linkTo")}
        placeholder={t("linkTo")}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? errorId : undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setWrong(false);
        }}
      />
      {wrong && (
        <span className="field-error" id={errorId} role="alert">
          {t("linkWrong")}
        </span>
      )}
      <button type="submit" className="link small">
        {t("linkSet")}
      </button>
      {editor.isActive("link") && (
        <button
          type="button"
          className="link small"
          onClick={() => {
            editor.chain().extendMarkRange("link").unsetLink().run();
            onDone();
          }}
        >
          {t("linkRemove")}
        </button>
      )}
    </form>
  );
}

/** What was typed as an address that may be linked to: a bare host is one of the web, something with an @ a mail address. */
function addressOf(typed: string): string | null {
  const text = typed.trim();
  const guesses = [text, /^[^\s@]+@[^\s@]+$/.test(text) ? `mailto:${text}` : `https://${text}`];
  const href = guesses.find((one) => allowedHref.test(one) && (one === text || /[.:]/.test(text)));
  return href?.replaceAll("|", "%7C") ?? null;
}
