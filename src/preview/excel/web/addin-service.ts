import { HostObject } from '../rich-api/host-object';

/** Takes what office.js reports at its start; nothing follows from it here. */
export class AddinInternalService extends HostObject {
  NotifyActionHandlerReady(): void { /* Commands are pressed by hand. */ }
}
