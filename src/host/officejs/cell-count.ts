import type { Area } from '../../sheet/address';

/** How many cells an area spans, blank ones too. */
export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
