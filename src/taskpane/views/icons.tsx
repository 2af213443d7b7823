import type { JSX } from 'preact';
import type { Level } from '../../check/finding';

/** Each level has a shape of its own, so that it can be told without its colour. */
const SHAPES: Readonly<Record<Level | 'agreed' | 'unknown' | 'open' | 'aside' | 'chart' | 'mend', string>> = {
  salah: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5ZM5.75 5.75l4.5 4.5m0-4.5l-4.5 4.5',
  'patut-dicek': 'M8 2L1.75 13.25h12.5ZM8 6.25v3.25m0 1.65v.1',
  saran: 'M3.25 2.25h9.5a1 1 0 0 1 1 1v9.5a1 1 0 0 1-1 1h-9.5a1 1 0 0 1-1-1v-9.5a1 1 0 0 1 1-1ZM8 7.25v3.75m0-6v.1',
  agreed: 'M2.75 8.5l3.5 3.5l7-7.5',
  unknown: 'M3 8h10',
  aside: 'M3 2.5h10v11l-5-3.5l-5 3.5Z',
  chart: 'M2.5 13.5h11M4.5 11V7m3.5 4V3m3.5 8V5.5',
  mend: 'M2.5 13.5l1-3.5l7-7a1.77 1.77 0 0 1 2.5 2.5l-7 7ZM9.5 4l2.5 2.5',
  open: 'M6 3.75L10.25 8L6 12.25',
};

export function Icon({ shape }: { readonly shape: keyof typeof SHAPES }): JSX.Element {
  return (
    <svg class={`icon icon-${shape}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[shape]} />
    </svg>
  );
}
