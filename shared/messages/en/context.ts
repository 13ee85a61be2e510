/** How full a model's context is with what is being written. */
export const context = {
  label: 'Context used',
  counted: '{{used}} of {{size}} tokens that the model can read at once',
  estimated: 'About {{used}} of {{size}} tokens that the model can read at once, estimated from the letters',
  unknown_one:
    'About {{count, number}} token, estimated from the letters. How much the model reads at once is not known.',
  unknown_other:
    'About {{count, number}} tokens, estimated from the letters. How much the model reads at once is not known.',
  about: '≈ {{tokens}}',
  nearly: 'This conversation nearly fills what the model can read at once. Soon its oldest messages will be left out.',
  leavesOut_one:
    'The oldest message will not be read for this answer: the conversation is longer than what the model can read at once.',
  leavesOut_other:
    'The {{count, number}} oldest messages will not be read for this answer: the conversation is longer than what the model can read at once.',
  tooLong:
    'This message is longer than what the model can read at once. Shorten it, or choose a model with a larger context.',
  tooLongEstimate:
    'This is probably longer than what the model can read at once. Shorten it, or choose a model with a larger context.',
} as const;
