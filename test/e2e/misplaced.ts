import type { Page } from '@playwright/test';

/** What hangs over the window's edge or over another control, as words to look for. Scrolling areas may hold more. */
export async function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) found.push(`the page is ${wide} px wider than the window`);
    const scrolls = (element: Element | null): boolean => {
      for (let at = element; at !== null; at = at.parentElement) {
        if (/auto|scroll|hidden/.test(getComputedStyle(at).overflowX)) return at !== document.body;
      }
      return false;
    };
    /** What is to be seen of it: the rest of a row that scrolls lies under nothing. */
    const seen = (element: Element): DOMRect => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
        if (!/auto|scroll|hidden/.test(getComputedStyle(at).overflowX)) continue;
        const frame = at.getBoundingClientRect();
        [left, top] = [Math.max(left, frame.left), Math.max(top, frame.top)];
        [right, bottom] = [Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const controls = [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, a, [role=radio]')]
      .filter((element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
      .map((element) => ({ element, whole: element.getBoundingClientRect(), box: seen(element) }))
      .filter(({ whole }) => whole.width > 1 && whole.height > 1);
    const name = ({ ariaLabel, innerText, tagName }: HTMLElement): string => `${tagName} ${ariaLabel ?? innerText}`;
    /** Whether a press on its middle meets it: what is behind a bar that floats is in nobody's way. */
    const meets = ({ element, box }: (typeof controls)[number]): boolean =>
      element.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
    for (const { element, whole } of controls) {
      const over = Math.max(-whole.left, whole.right - window.innerWidth);
      if (over > 1 && !scrolls(element.parentElement)) found.push(`${name(element)} hangs ${over} px over the edge`);
    }
    for (const [index, one] of controls.entries()) {
      for (const other of controls.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const x = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const y = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (x <= 2 || y <= 2 || x * y <= 16) continue;
        if (meets(one) && meets(other)) found.push(`${name(one.element)} and ${name(other.element)} lie on each other`);
      }
    }
    return found;
  });
}
