import { ChevronDown, ChevronUp } from "lucide-react";
import { useEffect, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { IconButton } from "#web/kit/button.tsx";

/** Which sheet one is on, and the way to another. */
export function PageNumber({ scroller, count }: { scroller: HTMLElement | null; count: number }) {
  const t = useT("files");
  const at = usePage(scroller);
  const go = (number: number) => {
    const sheet = scroller?.querySelector<HTMLElement>(`[data-page="${Math.min(count, Math.max(1, number))}"]`);
    if (sheet && scroller) scroller.scrollTop = sheet.offsetTop - 16;
  };
  return (
    <nav className="pdf-number small" aria-label={t("pages")}>
      <IconButton small icon={ChevronUp} label={t("pageBefore")} onPress={() => go(at - 1)} />
      <span role="status">{t("pageOf", { number: at, count })}</span>
      <IconButton small icon={ChevronDown} label={t("pageAfter")} onPress={() => go(at + 1)} />
    </nav>
  );
}

/** The sheet that stands at the middle. */
function usePage(scroller: HTMLElement | null): number {
  const [at, setAt] = useState(1);
  useEffect(() => {
    if (scroller === null) return;
    const look = () => {
      const middle = scroller.scrollTop + scroller.clientHeight / 2;
      const sheets = [...scroller.querySelectorAll<HTMLElement>("[data-page]")];
      const seen = sheets.findLast((sheet) => sheet.offsetTop <= middle);
      setAt(Number(seen?.dataset.page ?? 1));
    };
    scroller.addEventListener("scroll", look, { passive: true });
    return () => scroller.removeEventListener("scroll", look);
  }, [scroller]);
  return at;
}
