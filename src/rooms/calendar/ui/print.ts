import { useEffect } from "react";
import { useMe } from "#web/me.ts";

/** While it is printed, the page is called by its days and its practice, which becomes the name of a file. Never by a client. */
export function usePrintTitle(days: string): void {
  const { practice } = useMe();
  const name = `${practice.name}, ${days}`;
  useEffect(() => {
    let before = document.title;
    const begin = () => {
      before = document.title;
      document.title = name;
    };
    const end = () => {
      document.title = before;
    };
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, [name]);
}
