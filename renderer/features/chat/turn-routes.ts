import { create } from 'zustand';

import type { Route } from '../../../shared/contract.ts';
import { onForget } from '../../app/forget.ts';

/** Where the answers under way come from, by message: the messages themselves tell only once they have ended. */
export const useTurnRoutes = create<Readonly<Record<string, Route>>>(() => ({}));

onForget(() => useTurnRoutes.setState({}, true));

export function noteRoute(messageId: string, route: Route): void {
  useTurnRoutes.setState({ [messageId]: route });
}
