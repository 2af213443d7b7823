import { isRecord } from '../rich-api/protocol';

const REQUEST = 0;
const ANSWER = 1;

/** A question of the page, as office.js posts it to its parent frame. */
export interface Question {
  readonly action: string;
  readonly correlation: unknown;
  /** True for (un)registering an event instead of calling a method. */
  readonly aboutEvent: boolean;
  readonly data: unknown;
}

/** The question in a message; undefined when it is something else. */
export function readQuestion(text: string): Question | undefined {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message['_messageType'] !== REQUEST) return undefined;
  return {
    action: String(message['_actionName']),
    correlation: message['_correlationId'],
    aboutEvent: message['_actionType'] !== 0,
    data: message['_data'],
  };
}

/** The number of the method an executeMethod question calls, and what it hands over. */
export function readMethod(data: unknown): { readonly dispatchId: unknown; readonly values: readonly unknown[] } {
  const method = isRecord(data) ? data['DdaMethod'] : undefined;
  const values = isRecord(data) ? data['ArrayData'] : undefined;
  return {
    dispatchId: isRecord(method) ? method['DispatchId'] : undefined,
    values: Array.isArray(values) ? values : [],
  };
}

const envelope = (conversation: string, origin: string): object => ({
  _messageType: ANSWER,
  _conversationId: conversation,
  _origin: origin,
  _serializerVersion: 1,
  _errorCode: 0,
});

export function writeAnswer(conversation: string, origin: string, question: Question, data: unknown): string {
  return JSON.stringify({
    ...envelope(conversation, origin),
    _responseType: 0,
    _actionName: question.action,
    _correlationId: question.correlation,
    _data: data,
  });
}

/** Something the host tells of its own accord. */
export function writeNews(conversation: string, origin: string, name: string, data: unknown): string {
  return JSON.stringify({
    ...envelope(conversation, origin),
    _responseType: 1,
    _actionName: name,
    _correlationId: -1,
    _data: data,
  });
}
