import { HostError } from '../rich-api/host-object';

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}
