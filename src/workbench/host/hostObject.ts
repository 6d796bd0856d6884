/** What travels in a message. */
export type Json =
  null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** An argument of a call: plain, or an object that the client named. */
export type Argument = Json | HostObject | undefined;

/** The client asked for something that may be missing, and it is. */
export const nullObject = Symbol('null object');

export type Found = HostObject | typeof nullObject;

export interface Property {
  readonly get: () => Json;
  /** Absent for what cannot be set. */
  readonly set?: (value: Json) => void;
}

/**
 * One object of Excel's model as the dispatcher sees it. Members go by the names of the protocol, which
 * are the client's in PascalCase. What is not listed is refused by name.
 */
export interface HostObject {
  readonly className: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly navigation?: Readonly<Record<string, () => Found>>;
  /** Called for their value or for the object they give. */
  readonly methods?: Readonly<
    Record<string, (...args: readonly Argument[]) => Json | Found | void>
  >;
  /** The members of a collection, in order. */
  readonly items?: () => readonly HostObject[];
  /** `collection.getItem(key)`. */
  readonly item?: (key: Argument) => HostObject;
  /** What the client keeps to find the object again: `{ Id: '…' }`. */
  readonly identity?: () => Readonly<Record<string, Json>>;
}

/** An answer that Excel would give as an error object. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Range.values`; the dispatcher fills in the member that was used where it is left out. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (message = "The requested resource doesn't exist."): HostError =>
  new HostError('ItemNotFound', message);

export const notImplemented = (className: string, member: string): HostError =>
  new HostError('NotImplemented', `${className}.${member} is not implemented.`);

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value;
}
