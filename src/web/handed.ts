/**
 * While a device is in a client's hands this tab shows the page they sign on and nothing else: every other address of ours
 * leads back there, also after the page was loaded anew, until its member takes it back or signs in again.
 */
const mark = "handed";

export const handOver = (page: string): void => sessionStorage.setItem(mark, page);
export const takeBack = (): void => sessionStorage.removeItem(mark);

/** The page a client has in hand; null when the device is with its member. */
export const inHand = (): string | null => sessionStorage.getItem(mark);
