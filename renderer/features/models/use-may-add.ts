import { usePolicy } from '../policy/policy-store.ts';

/** Whether a company lets people add model files of their own. Core decides; this only shows it. */
export function useMayAdd(): boolean {
  const entries = usePolicy((state) => state.policy?.entries);
  return entries?.find((it) => it.name === 'models.userMayAdd')?.value !== 'false';
}
