import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useT } from "../i18n/t.ts";

/** The word of a page for the tab and for those who do not see it, in the namespace `shell`. */
export type PageWord =
  | "today"
  | "calendar"
  | "groups"
  | "clients"
  | "client"
  | "note"
  | "settings"
  | "signIn"
  | "welcome"
  | "kit";

/**
 * After a change of page: the tab is named, and the reading goes on at the page's title. The name comes from the route and not from
 * the title on the page, because browsers keep it in their history and a client's name must not stay there.
 */
export function Arrival() {
  const router = useRouter();
  const t = useT("shell");
  const [said, setSaid] = useState("");

  useEffect(() => {
    const name = () => {
      const word = router.state.matches.map(({ staticData }) => staticData.word).findLast((one) => one !== undefined);
      document.title = word === undefined ? "TherapistOS" : `${t(word)} · TherapistOS`;
      return word === undefined ? null : t(word);
    };
    name();
    let stop = () => {};
    const off = router.subscribe("onRendered", ({ pathChanged, fromLocation }) => {
      const title = name();
      if (!pathChanged || fromLocation === undefined) return;
      stop();
      setSaid("");
      stop = whenTitled((heading) => {
        if (heading !== null) heading.focus({ preventScroll: true });
        else if (title !== null) setSaid(t("arrived", { title }));
      });
    });
    return () => {
      off();
      stop();
    };
  }, [router, t]);

  return (
    <div className="visually-hidden" role="status">
      {said}
    </div>
  );
}

/** How long a page may take to show its title before it is announced by its name. */
const patienceMilliseconds = 2000;

/** Hands over the page's `h1` once it is there; null when it took too long, or when the page has put the focus somewhere itself. */
function whenTitled(act: (heading: HTMLElement | null) => void): () => void {
  const find = () => {
    const heading = document.querySelector<HTMLElement>("main h1");
    if (heading === null) return false;
    stop();
    const focused = document.activeElement;
    if (focused?.closest("main") && focused.id !== "main") act(null);
    else {
      heading.tabIndex = -1;
      act(heading);
    }
    return true;
  };
  const observer = new MutationObserver(find);
  const timer = setTimeout(() => {
    stop();
    act(null);
  }, patienceMilliseconds);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  if (!find()) observer.observe(document.body, { childList: true, subtree: true });
  return stop;
}
