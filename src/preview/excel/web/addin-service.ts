import { HostObject } from '../rich-api/host-object';

/** Through it office.js reports that the add-in's commands can be pressed. */
export class AddinInternalService extends HostObject {
  constructor(private readonly ready: () => void) {
    super();
  }

  NotifyActionHandlerReady(): void { this.ready(); }
}
