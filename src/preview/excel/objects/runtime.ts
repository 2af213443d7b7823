import { HostObject } from '../rich-api/host-object';

/** Switches of the whole connection. */
export class Runtime extends HostObject {
  EnableEvents = true;

  override get scalars(): readonly string[] {
    return ['EnableEvents'];
  }
}
