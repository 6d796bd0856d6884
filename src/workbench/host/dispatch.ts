import {
  HostError,
  isHostObject,
  notImplemented,
  nullObject,
  type Argument,
  type Found,
  type HostObject,
  type Json,
} from './hostObject';
import { pascalCase, query } from './query';
import {
  actionType,
  pathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './requestBody';
import { StoreRefusal } from './store';

/** What lives longer than one request: the workbook's root object and the ranges that a client keeps. */
export interface DispatchSession {
  readonly root: HostObject;
  /** What the client makes by name instead of reaching from the root, by full name. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: Map<string, HostObject>;
  /** Runs actions as one batch of changes. */
  inBatch<T>(run: () => T): T;
  /** What must be calculated before a value can be read, if anything; asked before every action. */
  pending(): Promise<void> | undefined;
  /** Whether changes must be told (and calculated) before a value is read. */
  mustSettle(): boolean;
  /** Called before each action by its place in the request; may throw a fault that a test asked for. */
  before?(actionIndex: number): void;
}

/**
 * Carries out one request of the client: its actions in order, each on the object its path leads to.
 * An error stops it; what was done before stands, as in Excel. Never throws for what the client asked;
 * an error that is neither Excel's nor the store's is a bug of the host and passes through.
 */
export async function dispatch(body: RequestBody, session: DispatchSession): Promise<ResponseBody> {
  const request = new RequestInProgress(body, session);
  while (!request.done) {
    session.inBatch(() => request.run());
    if (!request.done) await session.pending();
  }
  return request.response();
}

class RequestInProgress {
  #next = 0;
  #error: ResponseBody['Error'];
  readonly #results: { ActionId: number; Value: Json }[] = [];
  readonly #traces: number[] = [];
  readonly #objects = new Map<number, Found>();
  /** The member in use, for the error's location. */
  #location = '';

  constructor(
    readonly body: RequestBody,
    readonly session: DispatchSession,
  ) {}

  get done(): boolean {
    return this.#error !== undefined || this.#next >= this.body.Actions.length;
  }

  response(): ResponseBody {
    return {
      Results: this.#results,
      ...(this.#traces.length > 0 ? { TraceIds: this.#traces } : {}),
      ...(this.#error ? { Error: this.#error } : {}),
    };
  }

  /** Runs until the end, an error, or something that must be waited for. */
  run(): void {
    while (!this.done) {
      if (this.session.pending()) return;
      const action = this.body.Actions[this.#next];
      if (!action) return;
      if (action.ActionType === actionType.query && this.session.mustSettle()) return;
      try {
        this.#location = '';
        this.session.before?.(this.#next);
        const value = this.#act(action);
        if (value !== undefined) this.#results.push({ ActionId: action.Id, Value: value });
      } catch (problem) {
        this.#error = errorAnswer(problem, this.#next, this.#location);
        return;
      }
      this.#next += 1;
    }
  }

  #act(action: Action): Json | undefined {
    if (action.ActionType === actionType.trace) {
      this.#traces.push(action.Id);
      // Event handlers wait for the result of their marker.
      return null;
    }
    const object = this.#resolve(action.ObjectPathId);
    if (object === nullObject)
      return action.ActionType === actionType.instantiate ? null : undefined;
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.#identity(object);
      case actionType.query: {
        this.#location = object.className;
        const answer = query(object, action.QueryInfo);
        return { ...this.#identity(object), ...(answer as object) };
      }
      case actionType.method: {
        const answer = this.#call(object, action.Name, action.ArgumentInfo);
        return answer === undefined || isHostObject(answer) || answer === nullObject
          ? null
          : answer;
      }
      case actionType.setProperty:
        this.#set(object, action.Name, this.#arguments(action.ArgumentInfo)[0] as Json);
        return null;
      case actionType.update:
        this.#update(object, this.#arguments(action.ArgumentInfo)[0] as Json);
        return null;
      case actionType.ensureUnchanged:
        return null;
      default:
        throw notImplemented(object.className, `(action type ${action.ActionType})`);
    }
  }

  #resolve(pathId: number): Found {
    const known = this.#objects.get(pathId);
    if (known) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw new HostError('InvalidRequest', `There is no object path ${pathId}.`);
    const object = this.#follow(path);
    this.#objects.set(pathId, object);
    return object;
  }

  #follow(path: ObjectPath): Found {
    if (path.ObjectPathType === pathType.global) return this.session.root;
    if (path.ObjectPathType === pathType.nullObject) return nullObject;
    if (path.ObjectPathType === pathType.reference) {
      const object = this.session.references.get(path.Name);
      if (!object) throw new HostError('InvalidReference', 'The range is no longer tracked.');
      return object;
    }
    if (path.ObjectPathType === pathType.new) {
      const service = this.session.services[path.Name];
      if (!service) throw new HostError('NotImplemented', `${path.Name} is not implemented.`);
      return service;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === nullObject) return nullObject;
    if (path.ObjectPathType === pathType.indexer) {
      this.#location = `${parent.className}.getItem`;
      if (!parent.item) throw notImplemented(parent.className, 'getItem()');
      return parent.item(this.#arguments(path.ArgumentInfo)[0]);
    }
    if (path.ObjectPathType === pathType.property) {
      this.#location = `${parent.className}.${camelCase(path.Name)}`;
      const target = parent.navigation?.[path.Name];
      if (!target) throw notImplemented(parent.className, camelCase(path.Name));
      return target();
    }
    const target = this.#call(parent, path.Name, path.ArgumentInfo);
    if (target === nullObject || isHostObject(target)) return target;
    throw new HostError('InvalidRequest', `${parent.className}.${path.Name}() gives no object.`);
  }

  #call(object: HostObject, name: string, info: ArgumentInfo | null | undefined) {
    this.#location = `${object.className}.${camelCase(name)}`;
    if (name === '_KeepReference') return this.#keep(object);
    if (name === '_RemoveReference') {
      this.session.references.delete(String(this.#arguments(info)[0]));
      return null;
    }
    const method = object.methods?.[name];
    if (!method) throw notImplemented(object.className, `${name}()`);
    return method(...this.#arguments(info));
  }

  #set(object: HostObject, name: string, value: Json): void {
    const member = pascalCase(name);
    this.#location = `${object.className}.${camelCase(member)}`;
    const property = object.properties?.[member];
    if (!property) throw notImplemented(object.className, camelCase(member));
    if (!property.set) throw new HostError('InvalidRequest', `${this.#location} is read-only.`);
    property.set(value);
  }

  #update(object: HostObject, values: Json): void {
    for (const [name, value] of Object.entries(values as Record<string, Json>)) {
      const target = object.navigation?.[pascalCase(name)]?.();
      if (isHostObject(target)) this.#update(target, value);
      else this.#set(object, name, value);
    }
  }

  #arguments(info: ArgumentInfo | null | undefined): Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      if (typeof reference !== 'number' || reference === 0) return argument ?? undefined;
      const object = this.#resolve(reference);
      return object === nullObject ? undefined : object;
    });
  }

  #keep(object: HostObject): null {
    if (![...this.session.references.values()].includes(object)) {
      nextReference += 1;
      this.session.references.set(`r${nextReference}`, object);
    }
    return null;
  }

  #identity(object: HostObject): Record<string, Json> {
    for (const [id, kept] of this.session.references) {
      if (kept === object) return { ...object.identity?.(), _ReferenceId: id };
    }
    return { ...object.identity?.() };
  }
}

// Never used again, so that a range kept from an earlier workbook is not taken for a new one.
let nextReference = 0;

function errorAnswer(problem: unknown, index: number, location: string): ResponseBody['Error'] {
  const isKnown = problem instanceof HostError || problem instanceof StoreRefusal;
  if (!isKnown) throw problem;
  return {
    Code: problem.code,
    Message: problem.message,
    Location: (problem instanceof HostError ? problem.location : undefined) ?? location,
    ActionIndex: index,
    HttpStatusCode: problem.code === 'ItemNotFound' ? 404 : 400,
  };
}

const camelCase = (name: string): string => name.replace(/^[A-Z]/, (c) => c.toLowerCase());
