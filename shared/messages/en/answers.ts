/** About an answer that is there: its thoughts, its price, who was asked before, another one beside it. */
export const answers = {
  thoughts: 'Thoughts',
  thinking: 'Thinking…',
  failedBefore: '{{model}} did not answer ({{why}}), so another one did.',
  cost: 'Cost',
  costUnknown: 'Not known',
  reasoningTokens: 'Of which thoughts',
  again: {
    open: 'Answer again with…',
    same: 'The same way',
    device: 'On this device',
    private: 'On your own server',
    cloud: 'In the cloud',
    models: 'With a model',
  },
  replace: {
    selected: 'Replace “{{value}}”',
    of: 'Replace “{{value}}” before this is sent',
    note: 'chosen by you',
    undo: 'Don’t replace',
    undoOf: 'Don’t replace “{{value}}”',
  },
  compare: {
    open: 'Compare with another answer',
    title: 'Two answers',
    left: 'On the left',
    right: 'On the right',
    version: 'Version {{number, number}}',
    empty: 'It has no text.',
  },
} as const;
