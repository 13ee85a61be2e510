import { Tooltip } from '@base-ui/react/tooltip';

interface Tip {
  readonly text: string;
  readonly keys: string | undefined;
}

/** One tooltip serves every control of the window: rows of messages come and go too fast to bring their own. */
export const tips = Tooltip.createHandle<Tip>();
