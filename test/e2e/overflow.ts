import type { Page } from '@playwright/test';

/**
 * What sticks out of the window or of its own box at this width: a line for each, none when everything fits. Text that is
 * cut with an ellipsis and regions that scroll by themselves are meant to be.
 */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clips = ({ overflowX }: CSSStyleDeclaration): boolean => overflowX !== 'visible';
    const held = (element: Element): boolean => {
      for (let above = element.parentElement; above !== null; above = above.parentElement)
        if (above !== document.body && clips(getComputedStyle(above))) return true;
      return false;
    };
    const found = new Set<string>();
    for (const element of document.querySelectorAll<HTMLElement>('#root *, body > div *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const hidden =
        style.visibility === 'hidden' || box.width <= 1 || box.height <= 1 || element instanceof SVGElement;
      if (hidden || style.position === 'absolute') continue;
      const name = `${element.tagName.toLowerCase()} “${(element.innerText || element.ariaLabel || '').slice(0, 60)}”`;
      if ((box.right > innerWidth + 1 || box.left < -1) && !held(element)) found.add(`outside: ${name}`);
      const spills = element.scrollWidth > element.clientWidth + 1 && !clips(style) && style.display !== 'inline';
      if (spills && element.clientWidth > 0 && element.children.length === 0) found.add(`spills: ${name}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.add('the page scrolls sideways');
    return [...found];
  });
}
