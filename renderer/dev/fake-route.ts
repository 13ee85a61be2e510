import type { Route } from '../../shared/contract.ts';
import type { FakeStore } from './fake-store.ts';

export function fakeRoute(store: FakeStore, modelId = 'model-a'): Route {
  const modelName = store.models.find(({ id }) => id === modelId)?.name ?? modelId;
  return { zone: 'device', modelId, modelName, sensitivity: 'public', reasons: [] };
}
