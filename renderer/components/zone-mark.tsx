import type { Lineage } from '../../shared/contract.ts';
import { cx } from './class-names.ts';

export type Zone = Lineage['zone'];

const colours: Record<Zone, string> = {
  device: 'text-zone-device',
  private: 'text-zone-private',
  cloud: 'text-zone-cloud',
};

/** Where words go: a filled dot stays here, a ring is one's own server, an open arc is a cloud. Always with its word beside it. */
export function ZoneMark({ zone, size = 10 }: { readonly zone: Zone; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      fill="none"
      aria-hidden="true"
      className={cx('zone-mark shrink-0', colours[zone])}
    >
      {zone === 'device' && <circle cx="6" cy="6" r="4.5" fill="currentColor" />}
      {zone === 'private' && <circle cx="6" cy="6" r="4" stroke="currentColor" strokeWidth="2" />}
      {zone === 'cloud' && (
        <path d="M9.6 8.4A4.3 4.3 0 1 1 9.6 3.6" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      )}
    </svg>
  );
}
