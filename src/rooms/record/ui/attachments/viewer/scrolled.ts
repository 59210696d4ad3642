/** Lets a part that scrolls take the focus, so that keys can scroll it where the browser does not see to it by itself. */
export function scrolledByKeys(element: HTMLElement | null): void {
  if (element) element.tabIndex = 0;
}
