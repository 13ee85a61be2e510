import { describe, expect, it } from 'vitest';

import { normalizeMath } from '../../../renderer/features/markdown/normalize-math.ts';

describe('normalizeMath', () => {
  // "between $5 and $10" set as a formula loses its words.
  it.each(['It costs $5 and $10.', 'US$5 or $6', 'a $ b $ c', '\\$x$', '$100'])('leaves money alone: %s', (text) => {
    expect(normalizeMath(text)).toBe(text);
  });

  it('reads the three ways that models write formulas', () => {
    expect(normalizeMath('so $x^2$ is')).toBe('so $$x^2$$ is');
    expect(normalizeMath('so \\(x\\) is')).toBe('so $$x$$ is');
    expect(normalizeMath('\\[x\\]').trim()).toBe('$$\nx\n$$');
  });

  it('leaves code alone', () => {
    expect(normalizeMath('`$x$` and ``a ` $y$`` but $z$')).toBe('`$x$` and ``a ` $y$`` but $$z$$');
  });

  it('does not touch formulas that are right already', () => {
    expect(normalizeMath('$$x$$')).toBe('$$x$$');
    expect(normalizeMath('$$\nx\n$$')).toBe('$$\nx\n$$');
  });
});
