import { findRegion } from '../../core/parameters/regions';
import type { ComparedRegion, Comparison } from './comparison';
import type { RevisionSettings } from './options';

/** Whether a region is the user's own, chosen by code or name. */
export function isOwn(
  { code, name }: Pick<ComparedRegion, 'code' | 'name'>,
  { ownRegion }: Pick<RevisionSettings, 'ownRegion'>,
): boolean {
  if (!ownRegion) return false;
  const chosen = findRegion(ownRegion)?.code ?? ownRegion;
  return code === chosen || name.toLowerCase() === ownRegion.toLowerCase();
}

/** Whom to speak of: the own region, the only one there is, or all together. */
export function spokenOf(
  { regions, together }: Comparison,
  settings: RevisionSettings,
): { readonly one: ComparedRegion; readonly isAll: boolean } {
  const [only] = regions;
  const own = regions.length === 1 ? only : regions.find((region) => isOwn(region, settings));
  return own ? { one: own, isAll: false } : { one: together, isAll: true };
}
