import { useCallback, useState } from "react";
import { handOver, takeBack } from "#web/handed.ts";
import { useSignOut } from "#web/shell/sign-out.ts";

const mostAttempts = 5;

/** Four digits that only the member saw. They live in the memory of this page and nowhere else. */
export function useHanding() {
  const signOut = useSignOut();
  const [code] = useState(fourDigits);
  const [attempts, setAttempts] = useState(0);
  const giveOver = useCallback(() => handOver(location.pathname + location.search), []);
  /** Whether these are the digits; the page then shows the practice again. After five others the session ends. */
  const take = (typed: string): boolean => {
    if (typed.trim() === code) {
      takeBack();
      return true;
    }
    setAttempts(attempts + 1);
    if (attempts + 1 >= mostAttempts) void signOut();
    return false;
  };
  return { code, giveOver, take, isWrong: attempts > 0, signOut: () => void signOut() };
}

function fourDigits(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(number % 10_000).padStart(4, "0");
}
