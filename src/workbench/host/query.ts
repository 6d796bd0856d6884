import { isHostObject, notImplemented, nullObject, type HostObject, type Json } from './hostObject';
import type { QueryInfo } from './requestBody';

/** A tree of what was asked for: `format/font/bold` is `{ Format: { Font: { Bold: {} } } }`. */
interface Selection {
  readonly [member: string]: Selection;
}

/**
 * Answers `load`: the selected properties of an object, through its navigations, or of every item of a
 * collection. Refuses what is not implemented by name. With nothing selected it answers every property
 * that is implemented.
 */
export function query(object: HostObject, info: QueryInfo | null | undefined): Json {
  const selection = selectionOf([...(info?.Select ?? []), ...(info?.Expand ?? [])]);
  if (!object.items) return selected(object, selection);
  const skip = info?.Skip ?? 0;
  const items = object.items().slice(skip, info?.Top ? skip + info.Top : undefined);
  const { Items: ofItems, ...own } = selection;
  const ofEach = ofItems ?? onlyOf(own, (member) => !object.properties?.[member]);
  const ofCollection = onlyOf(own, (member) => Boolean(object.properties?.[member]));
  return {
    ...(Object.keys(ofCollection).length > 0 ? (selected(object, ofCollection) as object) : {}),
    _Items: items.map((item, index) => ({
      ...(selected(item, ofEach) as object),
      _Index: index,
    })),
  };
}

/** The protocol's name of a member. @example pascalCase('rowIndex') // "RowIndex" */
export function pascalCase(name: string): string {
  return name.replace(/^_?[a-z]/, (first) => first.toUpperCase());
}

function selected(object: HostObject, selection: Selection): Json {
  const identity = object.identity?.() ?? {};
  const members = Object.entries(selection);
  if (members.length === 0) {
    const all = Object.entries(object.properties ?? {}).map(
      ([name, property]) => [name, property.get()] as const,
    );
    return { ...identity, ...Object.fromEntries(all) };
  }
  const answers = members.map(([name, deeper]): readonly [string, Json] => {
    const property = object.properties?.[name];
    if (property) return [name, property.get()];
    const target = object.navigation?.[name]?.();
    if (target === nullObject) return [name, null];
    if (isHostObject(target)) {
      return [name, target.items ? query(target, infoOf(deeper)) : selected(target, deeper)];
    }
    throw notImplemented(
      object.className,
      name.replace(/^[A-Z]/, (first) => first.toLowerCase()),
    );
  });
  return { ...identity, ...Object.fromEntries(answers) };
}

function selectionOf(paths: readonly string[]): Selection {
  const tree: Record<string, Record<string, unknown>> = {};
  for (const path of paths) {
    let level: Record<string, unknown> = tree;
    for (const step of path.split('/')) {
      // `$none` and `$all` are the client's words for nothing and everything.
      if (step.startsWith('$')) break;
      level = (level[pascalCase(step)] ??= {}) as Record<string, unknown>;
    }
  }
  return tree as unknown as Selection;
}

function infoOf(selection: Selection): QueryInfo {
  const paths = (tree: Selection): string[] =>
    Object.entries(tree).flatMap(([name, deeper]) =>
      Object.keys(deeper).length === 0 ? [name] : paths(deeper).map((path) => `${name}/${path}`),
    );
  return { Select: paths(selection) };
}

function onlyOf(selection: Selection, keep: (member: string) => boolean): Selection {
  return Object.fromEntries(Object.entries(selection).filter(([member]) => keep(member)));
}
