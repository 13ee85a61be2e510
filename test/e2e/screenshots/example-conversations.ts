/** What the screenshots show. Every word was written for them. */
export interface ExampleConversation {
  readonly title: string;
  readonly pinned?: boolean;
  readonly tags?: readonly string[];
  readonly archived?: boolean;
  /** Days before now. */
  readonly daysAgo: number;
  readonly turns: readonly (readonly [question: string, answer: string])[];
}

const LEASE = `A **break clause** lets a tenant end a lease early. Three things usually decide whether it works:

1. **Notice.** It must name the right parties and arrive in time. *Six months* is common.
2. **Conditions.** Anything beyond paying the rent, such as giving back an empty building, is read strictly.
3. **Proof.** Serve it in a way that you can show later.

| Condition | Risk | What helps |
| --- | --- | --- |
| Rent paid in full | low | pay a disputed sum first, argue after |
| Vacant possession | high | clear furniture *and* people |
| No breach at all | very high | ask for a waiver in writing |

If the date has passed, see whether the landlord has accepted the notice anyway.`;

const DECAY = `With a half-life $t_{1/2}$ the amount left after a time $t$ is

$$
A(t) = A_0 \\cdot 2^{-t / t_{1/2}}
$$

For four hours and a half-life of six, that is $2^{-2/3} \\approx 0.63$ of the dose. A small helper:

\`\`\`python
def remaining(dose_mg: float, hours: float, half_life: float) -> float:
    """Milligrams left after some hours."""
    return dose_mg * 2 ** (-hours / half_life)

print(f"{remaining(40, 4, 6):.1f} mg")
\`\`\`

It prints \`25.2 mg\`. Please check it against the product's own tables before anyone relies on it.`;

const LETTER = `In four stations, of which the second decides:

\`\`\`mermaid
flowchart LR
  box[Letter box] --> sort{Readable?}
  sort -- yes --> van[Van]
  sort -- no --> desk[Somebody looks]
  desk --> van
  van --> door[Your door]
\`\`\``;

export const EXAMPLES: readonly ExampleConversation[] = [
  {
    title: 'Break clause in an office lease',
    pinned: true,
    tags: ['Work', 'Law'],
    daysAgo: 0,
    turns: [
      ['What does a break clause need to be valid?', LEASE],
      [
        'And if the notice was two days late?',
        'Then it usually fails: time limits for options are strict. Look for a clause on deemed service first, and ask whether the landlord has already treated the lease as ending.',
      ],
    ],
  },
  {
    title: 'Half-life and what is left',
    daysAgo: 0,
    turns: [['How much of a 40 mg dose is left after four hours, with a half-life of six?', DECAY]],
  },
  {
    title: 'Load on a timber beam',
    tags: ['Work'],
    daysAgo: 1,
    turns: [
      [
        'Which load cases matter for a roof beam?',
        'Self-weight, snow, wind uplift and a person on the roof during maintenance.',
      ],
    ],
  },
  {
    title: 'Letter to a neighbour about the hedge',
    tags: ['Home', 'Law'],
    daysAgo: 1,
    turns: [
      [
        'Draft a friendly letter about the hedge.',
        'Dear neighbour, the hedge is lovely, and a little tall for our lettuces.',
      ],
    ],
  },
  { title: 'How a letter finds its way', daysAgo: 2, turns: [['How does a letter get to me?', LETTER]] },
  {
    title: 'Reading list on queueing',
    daysAgo: 3,
    turns: [
      [
        'Where do I start with queueing theory?',
        'With Little’s law: it needs no assumptions and explains half of what you see.',
      ],
    ],
  },
  {
    title: 'Names for a sailing boat',
    daysAgo: 5,
    turns: [['Names for a small blue boat?', 'Cornflower. Half Tide. Second Breakfast.']],
  },
  { title: 'ملاحظات عن الاجتماع', daysAgo: 12, turns: [['لخّص الملاحظات', 'اتفقنا على ثلاثة أمور، ويبقى التاريخ مفتوحًا.']] },
  {
    title: 'Sourdough timetable for a cold kitchen with a very long title that has to be cut somewhere',
    tags: ['Home'],
    daysAgo: 20,
    turns: [['Plan a loaf for Sunday.', 'Start on Friday evening; a cold kitchen is patient.']],
  },
];
