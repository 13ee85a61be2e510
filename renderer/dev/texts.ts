export const TITLES: readonly string[] = [
  'Notice periods in a fixed-term lease',
  'Dose conversion, oral to subcutaneous',
  'Beam deflection by hand',
  'Letter to the insurer',
  'Regular expression for invoice numbers',
  'סיכום פגישה עם הלקוח',
  'Wie formuliere ich eine Mahnung freundlich?',
  'Differential for sudden hearing loss',
  'A very long title that somebody pasted in by accident and that goes on for quite a while longer than the sidebar is wide',
  'Rust lifetimes, once more',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'Names for a small bakery',
  'Minutes, 14 March',
];

export const QUESTIONS: readonly string[] = [
  'My tenant signed a fixed-term lease for two years and wants to leave after nine months. What should I look at first?',
  'Write a function that validates an IBAN, and say how the check digits work.',
  'Compare the three options as a table, please.',
  'What is the deflection at mid-span of a simply supported beam under a uniform load?',
];

export const ANSWERS: readonly string[] = [
  `Start with what was agreed, then with what the law adds to it.

1. **The clause on early ending.** Many fixed-term leases allow it against a fee or a replacement tenant.
2. **Statutory grounds.** Illness, a move for work, or defects that were reported and not repaired can end a lease early in some places.
3. **Your duty to limit the loss.** If the tenant leaves anyway, you are usually expected to look for a new one.

> Keep every message about this in one place, with its date.

If you tell me the country and paste the clause, I can be more exact. It stays on this computer.`,
  `The check digits make the whole number leave a remainder of 1 when divided by 97.

\`\`\`typescript
/** True when the check digits of an IBAN fit. Spaces are ignored. */
export function isIban(input: string): boolean {
  const iban = input.replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const character of rearranged) {
    // A letter counts as two digits: A is 10, Z is 35.
    const digits = parseInt(character, 36).toString();
    for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}
\`\`\`

Move the first four characters to the end, replace letters by numbers, and take the remainder step by step, so that no large integers are needed. See [ISO 13616](https://www.iso.org/standard/81090.html) for the lengths per country.`,
  `| Option | Cost per month | Notice | Suits you if |
| --- | ---: | --- | --- |
| Keep the lease | 1,240 | none | you may come back within a year |
| Sublet | 310 | 4 weeks | someone is ready to move in |
| End it by agreement | 2,480 once | 2 weeks | you want it over with |

The second one is the cheapest over nine months:

- **Keep**: 9 × 1,240 = 11,160
- **Sublet**: 9 × 310 = 2,790
- **Agreement**: 2,480, plus the move`,
  `For a load $w$ per unit of length over a span $L$, with stiffness $EI$:

$$
\\delta_{max} = \\frac{5\\,w L^4}{384\\,E I}
$$

With $w = 4\\,\\mathrm{kN/m}$, $L = 5\\,\\mathrm{m}$ and $EI = 8{,}000\\,\\mathrm{kN\\,m^2}$ that is about $4.1\\,\\mathrm{mm}$, which is $L/1229$ and well under the usual limit of $L/360$. A new beam costs between $5 and $10 a kilo.`,
];

export const AWKWARD: readonly string[] = [
  `![a tracking pixel](https://tracker.example/pixel.png?u=1) and a link to [your bank](https://xn--pypal-4ve.com/login), one that says [https://www.example.org](https://evil.example/a), one that [runs](javascript:alert(1)), and <script>alert(1)</script> as text.

Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft_${'long'.repeat(40)}`,
  `مرحبا، هذا نص عربي مع **كلمات عريضة** و \`code\` في المنتصف.

1. البند الأول
2. البند الثاني، وفيه رقم 42

שלום, זהו טקסט בעברית.`,
  `# First
## Second
### Third

Text under a heading, with a footnote-free ~~mistake~~ and *emphasis*.

- [x] done
- [ ] not yet
  - nested
    - deeper

\`\`\`python
def f(x: float) -> float:
    """Half of x."""
    return x / 2  # exact for powers of two
\`\`\``,
];
