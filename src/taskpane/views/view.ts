import type { Commands } from '../commands';
import type { PaneState } from '../state';

/** What every view gets. */
export interface View {
  readonly state: PaneState;
  readonly commands: Commands;
}
