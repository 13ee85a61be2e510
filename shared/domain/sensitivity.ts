/** How sensitive a text is, from harmless to never-leaves-the-device. The order of the array is the order of severity. */
export const SENSITIVITIES = ['public', 'personal', 'confidential', 'restricted'] as const;

export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Negative when `a` is less sensitive than `b`, zero when equal, positive when more. */
export function compareSensitivity(a: Sensitivity, b: Sensitivity): number {
  return SENSITIVITIES.indexOf(a) - SENSITIVITIES.indexOf(b);
}

/** The more severe of the two. */
export function maxSensitivity(a: Sensitivity, b: Sensitivity): Sensitivity {
  return compareSensitivity(a, b) >= 0 ? a : b;
}
